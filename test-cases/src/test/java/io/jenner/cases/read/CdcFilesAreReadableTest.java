package io.jenner.cases.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.CdcFiles;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.SeriesStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class CdcFilesAreReadableTest {

    @Test
    void workbookAndCsvHoldEqualCases() {
        List<Suite> workbooks = CdcFiles.suites(".xlsx");
        List<Suite> csv = CdcFiles.suites(".csv");

        assertThat(workbooks).isNotEmpty().isEqualTo(csv);
    }

    @Test
    void openCasesExpectNumberAndDatesAndClosedOnesNone() {
        assertThat(CdcFiles.suites(".xlsx").stream().flatMap(suite -> suite.cases().stream()))
                .isNotEmpty()
                .allSatisfy(CdcFilesAreReadableTest::isConsistent);
    }

    private static void isConsistent(TestCase testCase) {
        boolean open = testCase.expected().status().orElseThrow() == SeriesStatus.NOT_COMPLETE;
        assertThat(testCase.expected().forecastNumber().isPresent()).isEqualTo(open);
        assertThat(testCase.expected().earliest().isPresent()).isEqualTo(open);
        assertThat(testCase.expected().recommended().isPresent()).isEqualTo(open);
        assertThat(testCase.expected().doses())
                .hasSameSizeAs(testCase.patient().doses())
                .allSatisfy(dose -> assertThat(dose.status()).isPresent());
    }
}

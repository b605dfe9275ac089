package io.jenner.cases.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.CdcFiles;
import io.jenner.cases.ExpectedRow;
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
        ExpectedRow expected = (ExpectedRow) testCase.expected();
        boolean open = expected.status().orElseThrow() == SeriesStatus.NOT_COMPLETE;
        assertThat(expected.forecastNumber().isPresent()).isEqualTo(open);
        assertThat(expected.earliest().isPresent()).isEqualTo(open);
        assertThat(expected.recommended().isPresent()).isEqualTo(open);
        assertThat(expected.doses())
                .hasSameSizeAs(testCase.patient().doses())
                .allSatisfy(dose -> assertThat(dose.status()).isPresent());
    }
}

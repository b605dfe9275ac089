package io.jenner.cases.read.yaml;

import static io.jenner.cases.read.yaml.Samples.suite;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedDates.ExpectedDate;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.Verdict;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSuitesTest {

    @TempDir
    private Path folder;

    private final YamlSuites suites = new YamlSuites();

    @Test
    void caseHoldsPersonDayAndSource() throws IOException {
        TestCase found = only(suite(
                "sex: female",
                "country-of-birth: U.S.",
                "observations: [{code: \"048\", date: 2021-01-01}]",
                "forecast: {status: complete}"));

        assertThat(found.id()).isEqualTo("sample");
        assertThat(found.vaccineGroup()).isEqualTo("MMR");
        assertThat(found.patient().birthDate()).isEqualTo(LocalDate.of(2020, 6, 15));
        assertThat(found.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(found.patient().countryOfBirth()).contains("U.S.");
        assertThat(found.patient().observations())
                .singleElement()
                .satisfies(observation -> assertThat(observation.code()).isEqualTo("048"));
        assertThat(found.asOf()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(found.source().orElseThrow().schedule()).containsExactly("schedule.yaml");
    }

    @Test
    void doseHoldsAllThatIsWritten() throws IOException {
        DoseAdministered dose = only(suite(
                        "doses: [{date: 2021-06-15, cvx: \"03\", mvx: MSD, trade-name: M-M-R II, volume: 0.5,"
                                + " lot-expires: 2021-01-01, condition: poor, verdict: sub-standard}]"))
                .patient()
                .doses()
                .get(0);

        assertThat(dose.cvx()).isEqualTo("03");
        assertThat(dose.mvx()).contains("MSD");
        assertThat(dose.tradeName()).contains("M-M-R II");
        assertThat(dose.volumeMl()).contains(new BigDecimal("0.5"));
        assertThat(dose.lotExpires()).contains(LocalDate.of(2021, 1, 1));
        assertThat(dose.poorCondition()).isTrue();
    }

    @Test
    void expectationIsReadToTheLetter() throws IOException {
        ExpectedAnswer expected = expected(only(suite(
                "series-type: risk",
                "doses: [{date: 2021-06-15, cvx: \"03\", verdict: not valid, reason: too soon}]",
                "forecast: {dose: 2, earliest: 2021-07-15, latest: none}",
                "findings: [same day doses]")));

        assertThat(expected.seriesType()).contains(SeriesType.RISK);
        assertThat(expected.verdicts()).singleElement().satisfies(verdict -> {
            assertThat(verdict.verdict()).contains(Verdict.NOT_VALID);
            assertThat(verdict.reasons()).containsExactly(EvaluationReason.TOO_SOON.label());
            assertThat(verdict.allReasons()).isFalse();
        });
        assertThat(expected.forecast().orElseThrow().dose()).hasValue(2);
        assertThat(expected.forecast().orElseThrow().dates().earliest())
                .isEqualTo(ExpectedDate.of(LocalDate.of(2021, 7, 15)));
        assertThat(expected.forecast().orElseThrow().dates().latest()).isEqualTo(ExpectedDate.NONE);
        assertThat(expected.forecast().orElseThrow().dates().pastDue()).isEqualTo(ExpectedDate.ANY);
        assertThat(expected.findings()).contains(List.of(Finding.Code.SAME_DAY_DOSES));
    }

    @Test
    void furtherGroupsAreCasesOfTheirOwn() throws IOException {
        List<TestCase> cases = read(suite(
                        "series-type: standard",
                        "forecast: {status: complete}",
                        "also:",
                        "  - {group: Varicella, forecast: none}",
                        "  - {group: MMR, series-type: risk, forecast: none}"))
                .cases();

        assertThat(cases).extracting(TestCase::id).containsExactly("sample", "sample/Varicella", "sample/MMR/risk");
        assertThat(cases).extracting(TestCase::vaccineGroup).containsExactly("MMR", "Varicella", "MMR");
    }

    @Test
    void caseHasItsTagsAndThoseOfItsSuite() throws IOException {
        String text = suite("tags: [early]", "forecast: none").replaceFirst("cases:", "tags: [ages, mmr]\ncases:");

        assertThat(only(text).tags()).containsExactlyInAnyOrder("ages", "early", "mmr");
    }

    @Test
    void tagOfOtherLettersIsRefused() throws IOException {
        assertFaults(
                suite("tags: [Two words]", "forecast: none"),
                "9:12: found Two words, expected lower-case words and digits joined by hyphens."
                        + " Remedy: rename the tag.");
    }

    @Test
    void skeletonThatNobodyReviewedIsRefused() throws IOException {
        assertFaults(
                suite("reviewed-by: FILL IN who checked it", "forecast: none"),
                "9:18: found FILL IN who checked it, expected what a person writes who has reviewed the case."
                        + " Remedy: check what the case expects against its source, then write it.");
    }

    @Test
    void everyFaultIsToldAtOnceWithItsPlace() throws IOException {
        assertFaults(
                suite(
                        "titel: x",
                        "doses: [{date: 2021-06-15, cvx: 03, verdict: ok}]",
                        "also: [{group: Varicella, verdicts: [any, any]}]",
                        "forecast: {status: complete, status: immune}"),
                "9:5: found the unknown key 'titel' in a case, expected one of id, title, source, reviewed-by, tags, group, born, sex,"
                        + " country-of-birth, doses, observations, as-of, findings, series-type, forecast, also."
                        + " Remedy: write 'title'.",
                "10:37: found 03, expected a CVX code of two or three digits in quotes. Remedy: write \"03\".",
                "10:50: found ok, expected one of valid, not valid, extraneous, sub-standard, not evaluated."
                        + " Remedy: write one of these words.",
                "11:41: found 2 verdicts, expected one for each dose of the case, 1."
                        + " Remedy: write 'any' where nothing is expected.",
                "12:34: found the key 'status' again, expected it once; it stands at line 12 already."
                        + " Remedy: remove one of the two.");
    }

    @Test
    void birthAfterTheAssessmentDateIsRefused() throws IOException {
        assertFaults(
                suite("forecast: none").replace("2020-06-15", "2021-07-02"),
                "3:5: found a birth after the assessment date, expected born on or before it."
                        + " Remedy: correct 'born' or 'as-of'.");
    }

    @Test
    void observationThatEndsBeforeItsDateIsRefused() throws IOException {
        assertFaults(
                suite("forecast: none", "observations: [{code: \"048\", date: 2021-01-02, until: 2021-01-01}]"),
                "10:20: found an observation that ends before its date, expected an end on or after it."
                        + " Remedy: correct one of them.");
    }

    @Test
    void groupTwiceWithoutSeriesTypeIsRefused() throws IOException {
        assertFaults(
                suite("forecast: none", "also: [{group: MMR, forecast: none}, {group: MMR, forecast: none}]"),
                "3:5: found the group 'MMR' twice, expected each group once. Remedy: join the two.");
    }

    @Test
    void idIsTakenOnlyOnceInAllFiles() throws IOException {
        read(suite("forecast: none"));
        Path second = Files.writeString(folder.resolve("second.yaml"), suite("forecast: none"));

        assertThat(suites.read(second, "second")).isEmpty();
        assertThat(suites.faults())
                .containsExactly(second + ":3:9: found sample, expected an id of its own; it stands at "
                        + folder.resolve("first.yaml") + ":3 already. Remedy: rename one of the two cases.");
    }

    private TestCase only(String text) throws IOException {
        List<TestCase> cases = read(text).cases();
        assertThat(cases).hasSize(1);
        return cases.get(0);
    }

    private static ExpectedAnswer expected(TestCase testCase) {
        return (ExpectedAnswer) testCase.expected();
    }

    private Suite read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("first.yaml"), text);
        return suites.read(file, "first").orElseThrow(() -> new AssertionError(suites.faults()));
    }

    private void assertFaults(String text, String... faults) throws IOException {
        Path file = Files.writeString(folder.resolve("first.yaml"), text);

        assertThat(suites.read(file, "first")).isEmpty();
        assertThat(suites.faults().stream().map(fault -> fault.substring((file + ":").length())))
                .containsExactly(faults);
    }
}

package io.jenner.cases.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cases.Suite;
import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.read.UnreadableSuiteException;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.write.SkeletonSuite.Wanted;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkeletonSuiteTest {

    private static final Forecaster FORECASTER = Forecaster.usSchedule();
    private static final LocalDate AS_OF = LocalDate.of(2025, 11, 22);
    private static final Wanted MMR = new Wanted(
            Patient.born("2020-06-15")
                    .dose(DoseAdministered.builder(LocalDate.of(2021, 6, 10), "03")
                            .id("secret-dose")
                            .lot("secret-lot")
                            .build())
                    .build(),
            AS_OF,
            List.of("MMR"));

    @TempDir
    private Path folder;

    @Test
    void skeletonSaysWhatTheAnswerSays() {
        SkeletonSuite suite = SkeletonSuite.fresh(MMR, FORECASTER);

        assertThat(suite.id()).isEqualTo("mmr-as-of-2025-11-22");
        assertThat(suite.text().lines()).containsExactly("""
                suite: "FILL IN what the cases are about"
                cases:
                  # A skeleton: it says what the schedule answers today, right or wrong, with the dates of a real record.
                  # Compare every line with the source, write what is left to fill in, then remove this note.
                  - id: mmr-as-of-2025-11-22
                    title: "FILL IN what the case shows, as a sentence"
                    source:
                      spec: "FILL IN section, table or business rule"
                      schedule: [measles/antigen.yaml, measles/measles-2-dose-series.yaml, mumps/antigen.yaml,\
                 mumps/mumps-2-dose-series.yaml, rubella/antigen.yaml, rubella/rubella-2-dose-series.yaml, vaccine-conflicts.yaml, vaccine-groups.yaml]
                    reviewed-by: "FILL IN who compared every line with the source"
                    group: MMR
                    born: 2020-06-15
                    as-of: 2025-11-22
                    doses:
                      - {date: 2021-06-10, cvx: "03", verdict: not valid, reasons: [wrong vaccine, too young]}  # MMR
                    forecast: {status: not complete, dose: 1, earliest: 2021-07-08, recommended: 2021-07-08, past-due: 2021-11-11, latest: none}
                """.split("\n"));
    }

    @Test
    void namesOfDosesAndLotsStayBehind() {
        assertThat(SkeletonSuite.fresh(MMR, FORECASTER).text()).doesNotContain("secret");
    }

    @Test
    void skeletonThatNobodyReviewedIsRefused() throws IOException {
        Path file = write(SkeletonSuite.fresh(MMR, FORECASTER).text());

        assertThatThrownBy(() -> SuiteReader.read(file))
                .isInstanceOfSatisfying(
                        UnreadableSuiteException.class,
                        thrown -> assertThat(thrown.faults())
                                .hasSize(4)
                                .allMatch(fault -> fault.endsWith(
                                        ": check what the case expects against its source, then write" + " it.")));
    }

    @Test
    void reviewedSkeletonsOfManyPeoplePassInEveryGroup() throws Exception {
        CaseRunner runner = new CaseRunner(FORECASTER);
        for (Individual person : Population.usSchedule().people(19, 150).toList()) {
            List<String> groups = FORECASTER.forecast(person.patient(), person.asOf()).groups().stream()
                    .map(VaccineGroupForecasts::vaccineGroup)
                    .toList();
            Wanted wanted = new Wanted(person.patient(), person.asOf(), groups);

            Suite suite = SuiteReader.read(
                    write(reviewed(SkeletonSuite.fresh(wanted, FORECASTER).text())));

            assertThat(runner.run(suite, result -> {}).cases())
                    .as(person.origin())
                    .hasSizeGreaterThanOrEqualTo(groups.size())
                    .allMatch(CaseResult::passed);
        }
    }

    @Test
    void suiteThatIsThereIsKeptToTheLetter() throws Exception {
        String before = """
                # Ours
                suite: Ours
                tags: [ours]
                cases:
                    - id: mmr-as-of-2025-11-22   # the first
                      title: "A child"
                      source: {spec: "1", schedule: schedule.yaml}
                      group: MMR
                      born: 2021-01-01
                      as-of: 2025-11-22
                      forecast: {status: not complete}
                """.stripTrailing();

        SkeletonSuite after = SkeletonSuite.appended("ours.yaml", before, MMR, FORECASTER);

        assertThat(after.id()).isEqualTo("mmr-as-of-2025-11-22-2");
        assertThat(after.text()).startsWith(before + "\n\n    # A skeleton");
        assertThat(SuiteReader.read(write(reviewed(after.text()))).cases())
                .extracting(testCase -> testCase.id())
                .containsExactly("mmr-as-of-2025-11-22", "mmr-as-of-2025-11-22-2");
    }

    @Test
    void suiteThatDoesNotEndWithItsCasesIsRefused() {
        assertRefused("suite: x\ncases:\n  - {id: a}\ntags: [x]\n", "x.yaml: found something after the cases");
        assertRefused("suite: x\ncases: [{id: a}]\n", "x.yaml: found cases that do not begin with a hyphen each");
        assertRefused("suite: x\n", "x.yaml: found no list of cases");
        assertRefused("suite: [\n", "x.yaml:1:9: found text that is not YAML");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> SkeletonSuite.appended("x.yaml", text, MMR, FORECASTER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    private static String reviewed(String text) {
        return text.replace("FILL IN", "Reviewed:");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("suite.yaml"), text);
    }
}

package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilterTest {

    private static final String CASE = """
              - id: ID
                title: A child without doses
                source: {spec: "7.5", schedule: schedule.yaml}
                tags: [TAG]
                group: GROUP
                born: 2021-03-10
                as-of: 2025-11-22
                forecast: {status: not complete}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSuites() throws IOException {
        suite("one", "routine", testCase("mmr-first", "early", "MMR"), testCase("hib-first", "late", "Hib"));
        suite("two", "travel", testCase("mmr-second", "late", "MMR"));
    }

    @Test
    void withoutOptionEveryCaseIsRun() throws IOException {
        assertThat(chosen()).containsExactly("mmr-first", "hib-first", "mmr-second");
    }

    @Test
    void antigenStandsForTheGroupsThatHoldIt() throws IOException {
        assertThat(chosen("--antigen", "measles")).containsExactly("mmr-first", "mmr-second");
        assertThat(chosen("--antigen", "MMR")).containsExactly("mmr-first", "mmr-second");
    }

    @Test
    void tagOfTheSuiteIsThatOfItsCases() throws IOException {
        assertThat(chosen("--tag", "routine")).containsExactly("mmr-first", "hib-first");
        assertThat(chosen("--tag", "late")).containsExactly("hib-first", "mmr-second");
    }

    @Test
    void starStandsForAnyLettersOfAnId() throws IOException {
        assertThat(chosen("--id", "*-first")).containsExactly("mmr-first", "hib-first");
        assertThat(chosen("--id", "mmr-firs?")).containsExactly("mmr-first");
    }

    @Test
    void anyOfOneKindAndAllOfTheKindsAreChosen() throws IOException {
        assertThat(chosen("--tag", "early", "--tag", "late", "--antigen", "MMR"))
                .containsExactly("mmr-first", "mmr-second");
        assertThat(chosen("--tag", "late", "--antigen", "MMR")).containsExactly("mmr-second");
    }

    @Test
    void everyOptionThatChoosesNothingIsToldWithWhatThereIs() {
        Command run = run("--antigen", "Measels", "--antigen", "Polio", "--tag", "erly", "--id", "mmr-frist");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("--antigen: found the name 'Measels', expected one of COVID-19, Chik")
                        && line.endsWith("Remedy: write Measles."))
                .contains(
                        "--antigen: found no case of Polio, expected one of Hib, MMR. Remedy: correct it, or leave it"
                                + " out.",
                        "--tag: found no case with the tag 'erly', expected one of early, late, routine, travel. Remedy:"
                                + " write early.",
                        "--id: found no case with the id 'mmr-frist', expected one of hib-first, mmr-first, mmr-second."
                                + " Remedy: write mmr-first.");
    }

    @Test
    void optionsThatExcludeOneAnotherAreTold() {
        assertThat(run("--antigen", "Hib", "--tag", "travel").err())
                .startsWith("found no case that fits --antigen Hib, --tag travel together, expected at least one."
                        + " Remedy: leave one of them out.");
    }

    private List<String> chosen(String... options) throws IOException {
        Path json = folder.resolve("out.json");
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--json", json.toString()));
        Command run = run(all.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        return new ObjectMapper().readTree(json.toFile()).get("cases").findValuesAsText("id");
    }

    private Command run(String... options) {
        List<String> arguments =
                new ArrayList<>(List.of("cases", "run", folder.resolve("suites").toString()));
        arguments.addAll(List.of(options));
        return Command.run(arguments.toArray(String[]::new));
    }

    private void suite(String name, String tag, String... cases) throws IOException {
        Path suites = Files.createDirectories(folder.resolve("suites"));
        Files.writeString(
                suites.resolve(name + ".yaml"),
                "suite: " + name + "\ntags: [" + tag + "]\ncases:\n" + String.join("", cases));
    }

    private static String testCase(String id, String tag, String group) {
        return CASE.replace("ID", id).replace("TAG", tag).replace("GROUP", group);
    }
}

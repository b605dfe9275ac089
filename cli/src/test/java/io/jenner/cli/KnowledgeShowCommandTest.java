package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class KnowledgeShowCommandTest {

    private static final String US = "../rules/src/main/knowledge/us";

    @Test
    void withoutANameListsTheGroups() {
        Command run = Command.run("knowledge", "show");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .contains("  MMR                    Measles, Mumps, Rubella", "  HPV                    HPV");
    }

    @Test
    void otherFormatsShowAllGroupsWhereNoneIsNamed() {
        assertThat(Command.run("knowledge", "show", "--format", "markdown").out())
                .contains("# MMR\n", "# HPV\n");
        assertThat(Command.run("knowledge", "show", "--format", "json").out())
                .isEqualTo(Command.run("knowledge", "show", "--json").out());
    }

    @Test
    void pageOfAGroupSaysWhatItsDosesNeed() {
        Command run = Command.run("knowledge", "show", "MMR", "--width", "1000");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains(
                        "Antigens: Measles, Mumps, Rubella. They are given together.",
                        "The same for Mumps (Mumps 2-dose series) and Rubella (Rubella 2-dose series).",
                        "1 12 months - 4 days 12 months 12 months 16 months + 4 weeks",
                        "Dose 2: at least 4 weeks after the previous dose, counts from 4 weeks - 4 days; recommended"
                                + " from 3 years, overdue from 6 years + 4 weeks",
                        "rubella/mumps (CVX 38) for Mumps and Rubella",
                        "Dose 2: skipped at age 19 years - 4 days or later",
                        "Travelling Internationally (048), from age 6 months to before age 12 months",
                        "Pregnant (007)",
                        "born before 1957-01-01, unless Health care personnel (055)",
                        "before 24 days after a dose that counts, otherwise before 28 days",
                        "CDC CDSi supporting data 4.64, Centers for Disease Control and Prevention, published"
                                + " 2025-11-10, checked 2026-11-22",
                        "Schedule us-4.64, published 2025-11-10, digest ")
                .containsOnlyOnce("Measles 2-dose series ------");
    }

    @Test
    void datedRowsSharedDecisionsAndSeasonsAreToldPlainly() {
        assertThat(Command.run("knowledge", "show", "HPV").out().replaceAll("\\s+", " "))
                .contains(
                        "(for doses given before 2016-12-16)",
                        "For female persons and persons of unknown sex",
                        "A shared decision of clinician and patient from age 27 years to before age 46 years");
        assertThat(Command.run("knowledge", "show", "influenza").out().replaceAll("\\s+", " "))
                .contains("recommended in the season from 2025-07-01 to 2026-06-30");
    }

    @ParameterizedTest
    @CsvSource({
        "mmr, MMR",
        "MEASLES, MMR",
        "tdap, DTaP/Tdap/Td",
        "covid, COVID-19",
        "hep-b, HepB",
        "pertussis, DTaP/Tdap/Td"
    })
    void namesAreTakenAsPeopleWriteThem(String name, String group) {
        assertThat(Command.run("knowledge", "show", name).out()).startsWith(group + System.lineSeparator());
    }

    @Test
    void unknownNamesAreAllToldWithWhatMayBeMeant() {
        Command run = Command.run("knowledge", "show", "Meesles", "zzzzzz");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .containsExactly(
                        "GROUP: found 'Meesles', expected a vaccine group or an antigen of the schedule, such as Measles."
                                + " Remedy: correct the name; 'jenner knowledge show' lists them.",
                        "GROUP: found 'zzzzzz', expected a vaccine group or an antigen of the schedule."
                                + " Remedy: correct the name; 'jenner knowledge show' lists them.");
    }

    @Test
    void severalGroupsFollowOneAnotherOnce() {
        String page =
                Command.run("knowledge", "show", "polio", "measles", "mumps").out();

        assertThat(page).containsSubsequence("Polio" + System.lineSeparator(), "MMR" + System.lineSeparator());
        assertThat(page.lines().filter("MMR"::equals)).hasSize(1);
    }

    @Test
    void linesFitTheWidth() {
        assertThat(Command.run("knowledge", "show", "zoster", "--width", "60")
                        .out()
                        .lines())
                .allMatch(line -> line.length() <= 60);
        assertThat(Command.run("knowledge", "show", "zoster", "--width", "39").err())
                .startsWith(
                        "--width: found 39, expected 40 or more. Remedy: give more columns, or leave the option out.");
    }

    @Test
    void folderShowsItsExamplesToo() {
        assertThat(Command.run("knowledge", "show", "MMR", "--knowledge", US).out())
                .contains("An MMR two weeks after a varicella vaccine is too close to it");
    }

    @Test
    void markdownEscapesItsSigns() {
        assertThat(Command.run("knowledge", "show", "MMR", "--format", "markdown")
                        .out())
                .startsWith("# MMR\n")
                .contains(
                        "| Dose | Counts from age | Given from | Recommended from | Overdue from |\n|---|---|---|---|---|\n")
                .contains("antiviral therapy \\[ART\\] (120)");
    }

    @Test
    void htmlIsOneWellFormedPage() throws Exception {
        String page =
                Command.run("knowledge", "show", "MMR", "--format", "html").out();

        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getElementsByTagName("svg")
                        .getLength())
                .isEqualTo(7);
        assertThat(page).doesNotContain("href=");
    }

    @Test
    void jsonReplacesTheTextOrStandsBesideIt(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("mmr.json");
        Command beside = Command.run("knowledge", "show", "MMR", "--json=" + file);
        Command instead = Command.run("knowledge", "show", "--json", "MMR");

        assertThat(beside.out()).startsWith("MMR" + System.lineSeparator());
        assertThat(instead.out()).isEqualTo(Files.readString(file));
        JsonNode group = new ObjectMapper().readTree(instead.out()).at("/groups/0");
        assertThat(group.at("/name").asText()).isEqualTo("MMR");
        assertThat(group.at("/series/0/1/name").asText()).isEqualTo("Mumps 2-dose series");
        assertThat(group.at("/sections/1/title").asText()).isEqualTo("Measles 2-dose series");
        assertThat(group.findValuesAsText("key")).contains("03", "048");
    }

    @Test
    void refusesAJsonFileInAFolderThatIsNotThere(@TempDir Path folder) {
        Path missing = folder.resolve("none");

        assertThat(Command.run("knowledge", "show", "MMR", "--json=" + missing.resolve("a.json"))
                        .err())
                .startsWith("--json: found no folder " + missing + ", expected a file in an existing folder. Remedy:"
                        + " correct the path.");
    }
}

package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {

    private static final String PATIENT = "{\"birthDate\": \"2024-01-10\", \"asOf\": \"2025-01-09\"}";

    @TempDir
    private Path folder;

    private Command run(String... arguments) throws IOException {
        String file = Files.writeString(folder.resolve("patient.json"), PATIENT).toString();
        List<String> all = new ArrayList<>(List.of("plan", file));
        all.addAll(List.of(arguments));
        return Command.run(all.toArray(String[]::new));
    }

    private JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--format", "json"));
        all.addAll(List.of(arguments));
        return new ObjectMapper().readTree(run(all.toArray(String[]::new)).out());
    }

    private static List<String> dates(JsonNode plan) {
        return plan.path("visits").findValuesAsText("date");
    }

    @Test
    void planBeginsOnTheDayOfTheFile() throws IOException {
        Command run = run("--group", "MMR");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("CATCH-UP PLAN FROM 2025-01-09")
                .contains("2 doses on 2 days")
                .contains("  2025-01-10  12 months  MMR (measles, mumps, rubella)        1  MMR (CVX 03)")
                .contains("  2025-02-10  13 months  MMR (measles, mumps, rubella)        2  MMR (CVX 03)")
                .contains("Nothing.");
    }

    @Test
    void optionsLeadToTheirPlans() throws IOException {
        assertThat(dates(json("--group", "MMR"))).containsExactly("2025-01-10", "2025-02-10");
        assertThat(dates(json("--group", "MMR", "--from", "2026-01-01"))).containsExactly("2026-01-01", "2026-01-29");
        assertThat(dates(json("--group", "MMR", "--pace", "recommended"))).containsExactly("2025-01-10", "2028-01-10");
        assertThat(dates(json("--group", "MMR", "--until", "2025-02-09"))).containsExactly("2025-01-10");
        assertThat(dates(json("--group", "MMR", "--days", "2025-01-20,2025-02-17,2025-03-01")))
                .containsExactly("2025-01-20", "2025-02-17");
        assertThat(json("--until", "2025-02-01", "--max-doses", "2").path("visits"))
                .allSatisfy(visit -> assertThat(visit.path("doses").size()).isLessThanOrEqualTo(2));
    }

    @Test
    void vaccinesOfTheHostAreGivenTogetherWhereThatIsAskedFor() throws IOException {
        JsonNode plan = json("--product", "94", "--combinations", "--from", "2028-01-10", "--until", "2028-01-10");

        assertThat(dates(plan)).containsExactly("2028-01-10");
        JsonNode dose = plan.path("visits").path(0).path("doses").path(0);
        assertThat(dose.path("product").path("cvx").asText()).isEqualTo("94");
        assertThat(dose.path("purposes").findValuesAsText("vaccineGroup")).containsExactly("MMR", "Varicella");
    }

    @Test
    void jsonSaysWhatStaysOpen() throws IOException {
        JsonNode plan = json("--group", "MMR", "--until", "2025-02-09");

        assertThat(plan.path("from").asText()).isEqualTo("2025-01-09");
        assertThat(plan.path("stamp").path("knowledgeId").asText()).isEqualTo("us-4.64");
        JsonNode open = plan.path("stillOpen").path(0);
        assertThat(open.path("vaccineGroup").asText()).isEqualTo("MMR");
        assertThat(open.path("reason").asText()).isEqualTo("afterThePlan");
        assertThat(open.path("earliest").asText()).isEqualTo("2025-02-10");
    }

    @Test
    void sharedDecisionsArePlannedWhereThatIsAskedFor() throws IOException {
        String[] covid = {"--group", "COVID-19", "--from", "2025-09-01"};
        assertThat(dates(json(covid))).isEmpty();
        List<String> shared = new ArrayList<>(List.of(covid));
        shared.add("--shared-decisions");
        assertThat(dates(json(shared.toArray(String[]::new)))).isNotEmpty();
    }

    @Test
    void unknownGroupIsWrongUsage() throws IOException {
        Command run = run("--group", "Polyo");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err()).startsWith("--group: found the vaccine group 'Polyo', expected one of ");
    }

    @Test
    void caseOfAGroupDoesNotMatter() throws IOException {
        assertThat(run("--group", "polio").out())
                .isNotEmpty()
                .isEqualTo(run("--group", "Polio").out());
    }

    @Test
    void dayOutOfTheTimeOfThePlanIsWrongUsage() throws IOException {
        assertThat(run("--days", "2025-01-08,2025-01-20").err())
                .isEqualToIgnoringNewLines("--days: found 2025-01-08, expected days from the first day of the plan,"
                        + " 2025-01-09. Remedy: correct or leave out these, or give --from or another --until.");
        assertThat(run("--days", "2025-01-09,2025-01-21", "--until", "2025-01-20")
                        .err())
                .startsWith("--days: found 2025-01-21, expected days from the first day of the plan, 2025-01-09,"
                        + " until 2025-01-20.");
        assertThat(run("--days", "2025-01-09,2025-01-20", "--until", "2025-01-20")
                        .exitCode())
                .isZero();
        assertThat(run("--until", "2025-01-08").exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run("--until", "2025-01-09").exitCode()).isZero();
    }

    @Test
    void visitWithoutRoomIsWrongUsage() throws IOException {
        Command run = run("--max-doses", "0");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .isEqualToIgnoringNewLines("--max-doses: found 0, expected 1 or more. Remedy: give a larger number.");
    }
}

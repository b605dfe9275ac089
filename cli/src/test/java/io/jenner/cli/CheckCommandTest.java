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

class CheckCommandTest {

    private static final String PATIENT = "{\"birthDate\": \"2024-01-10\", \"asOf\": \"2025-01-10\","
            + " \"doses\": [{\"date\": \"2024-01-10\", \"cvx\": \"08\"}]}";

    @TempDir
    private Path folder;

    private String file() throws IOException {
        return Files.writeString(folder.resolve("patient.json"), PATIENT).toString();
    }

    private JsonNode json(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("check", file(), "--format", "json"));
        all.addAll(List.of(arguments));
        return new ObjectMapper()
                .readTree(Command.run(all.toArray(String[]::new)).out());
    }

    @Test
    void vaccineIsJudgedOnTheDayOfTheFile() throws IOException {
        Command run = Command.run("check", file(), "--product", "03");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("MAY IT BE GIVEN ON 2025-01-10?").contains("MMR (CVX 03): MAY BE GIVEN");
    }

    @Test
    void dayOfTheOptionGoesFirstAndTheFirstGoodDayIsTold() throws IOException {
        Command run = Command.run("check", file(), "--product", "3", "--on", "2025-01-09");

        assertThat(run.out())
                .contains("MMR (CVX 03): TOO EARLY")
                .contains("It may be given from 2025-01-10 on.")
                .contains("it would still count");
    }

    @Test
    void jsonHasTheFieldsOfTheApi() throws IOException {
        JsonNode answer = json("--product", "03", "--product", "94", "--on", "2025-01-09");

        assertThat(answer.path("date").asText()).isEqualTo("2025-01-09");
        assertThat(answer.path("mayBeGiven").asBoolean()).isFalse();
        JsonNode first = answer.path("products").path(0);
        assertThat(first.path("product").path("cvx").asText()).isEqualTo("03");
        assertThat(first.path("verdict").asText()).isEqualTo("tooEarly");
        assertThat(first.path("firstGoodDay").asText()).isEqualTo("2025-01-10");
        assertThat(first.path("countsByGrace").asBoolean()).isTrue();
        assertThat(first.path("groups")
                        .path(0)
                        .path("antigens")
                        .path(0)
                        .path("remarks")
                        .path(0)
                        .asText())
                .isEqualTo("ageGracePeriod");
        assertThat(answer.path("products").path(1).path("verdict").asText()).isEqualTo("repeat");
    }

    @Test
    void languageOfTheFileIsThatOfTheAnswer() throws IOException {
        Path spanish = Files.writeString(
                folder.resolve("spanish.json"), PATIENT.replaceFirst("\\{", "{\"options\": {\"language\": \"es\"}, "));
        Command run = Command.run("check", spanish.toString(), "--product", "03", "--format", "json");

        assertThat(new ObjectMapper().readTree(run.out()).path("language").asText())
                .isEqualTo("es");
    }

    @Test
    void tradeNameAndManufacturerNameAProduct() throws IOException {
        assertThat(json("--product", "engerix-b adult")
                        .path("products")
                        .path(0)
                        .path("product")
                        .path("tradeName")
                        .asText())
                .isEqualTo("ENGERIX-B ADULT");
        assertThat(json("--product", "187:SKB")
                        .path("products")
                        .path(0)
                        .path("product")
                        .path("mvx")
                        .asText())
                .isEqualTo("SKB");
    }

    @Test
    void codeThatTheScheduleDoesNotKnowIsWrongUsageAndSimilarOnesAreNamed() throws IOException {
        Command run = Command.run("check", file(), "--product", "03", "--product", "117");
        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("--product: found the CVX code '117' that this schedule does not know, expected one of the"
                        + " schedule, such as 11 (pertussis), 17 (Hib, unspecified formulation), 107 (")
                .contains(
                        "Remedy: correct it; 'jenner knowledge show GROUP' lists the vaccines of a group, such as MMR.");
    }

    @Test
    void codeLikeNoOtherIsWrongUsageToo() throws IOException {
        Command run = Command.run("check", file(), "--product", "99999");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err()).contains("expected one of the schedule, such as 03 (MMR). Remedy: ");
        assertThat(Command.run("plan", file(), "--product", "999").exitCode()).isEqualTo(Jenner.UNREADABLE);
    }

    @Test
    void nameThatTheScheduleDoesNotKnowIsWrongUsage() throws IOException {
        Command run = Command.run("check", file(), "--product", "Nonesuch");

        assertThat(run.exitCode()).isEqualTo(Jenner.UNREADABLE);
        assertThat(run.err())
                .startsWith("--product: found a trade name that this schedule does not know")
                .contains("Remedy: ");
    }
}

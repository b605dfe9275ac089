package io.jenner.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.DoseAdministered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideRosterTest {

    @TempDir
    private Path folder;

    @Test
    void headingsOfAVaccineAndANumberHoldDays() throws IOException {
        assertThat(doses("dob,MMR 1,MMR dose 2,DTaP_1 date", "2019-03-10,2020-05-12,2023-05-12,"))
                .containsExactly("2020-05-12 03", "2023-05-12 03");
    }

    @Test
    void numberMayBeCalledSoInEnglishAndSpanishWithAndWithoutAccent() throws IOException {
        assertThat(doses(
                        "N\u00daMERO DE MATR\u00cdCULA,Fecha de nacimiento,MMR No. 1,MMR dosis n\u00famero 2,MMR dosis nu\u0301mero 3,MMR Numero 4",
                        "a,2019-03-10,2020-05-12,2023-05-12,2024-05-12,2025-05-12"))
                .hasSize(4)
                .allMatch(dose -> dose.endsWith(" 03"));
        assertThat(read().patients("Numero de Alumno,dob,MMR 1", "a,2019-03-10,")
                        .get(0)
                        .id())
                .contains("a");
    }

    @Test
    void numberedFieldsMakeDoses() throws IOException {
        assertThat(doses(
                        "dob,dose1_date,dose1_cvx,Date 2,Cvx2,Vaccine3Name,Vaccine3Date",
                        "2019-03-10,2020-05-12,3,2023-05-12,21,MMRV,2024-05-12"))
                .containsExactly("2020-05-12 03", "2023-05-12 21", "2024-05-12 94");
    }

    @Test
    void headingsOfNoVaccineAreNotRead() throws IOException {
        assertThat(read().roster("dob,MMR 1,Period 2,Room").patients().notes().get(1))
                .startsWith("pupils.csv: not read: 'Period 2', 'Room'.");
    }

    @Test
    void numberedDoseWithoutAVaccineIsRefusedUpFront() {
        assertThatThrownBy(() -> read().roster("dob,date 1,cvx 1,date 2").patients())
                .hasMessageStartingWith(
                        "pupils.csv:1: found no column for the vaccine of dose 2 (CVX code, name or trade"
                                + " name) among 'dob', 'date 1', 'cvx 1', 'date 2', expected all of them.");
    }

    @Test
    void rowsWithTheSameIdAreRefusedForNobodyKnowsWhoseTheDosesAre() {
        assertThat(read().faults(
                                "id,dob,MMR 1",
                                "a,2019-03-10,",
                                "b,2019-03-10,",
                                "a,2019-03-10,2020-05-12",
                                "A,2019-03-10,",
                                ",2020-03-10,2021-03-10",
                                ",2020-03-10,2021-03-10"))
                .containsExactly(
                        "2 column 'id': the same id as in row 4",
                        "4 column 'id': the same id as in row 2",
                        "6 column 'id': nothing",
                        "7 column 'id': nothing");
    }

    @Test
    void ofManyRowsWithTheSameIdTheFirstFiveOthersAreNamed() {
        String row = "a,2019-03-10,";
        assertThat(read().faults("id,dob,MMR 1", row, row, row, row, row, row))
                .contains("2 column 'id': the same id as in row 3, 4, 5, 6, 7");
        assertThat(read().faults("id,dob,MMR 1", row, row, row, row, row, row, row))
                .contains("2 column 'id': the same id as in row 3, 4, 5, 6, 7 and 1 more");
    }

    @Test
    void wideRosterMayDoWithoutIds() {
        assertThat(read().faults("dob,MMR 1", "2019-03-10,", "2019-03-10,2020-05-12"))
                .isEmpty();
    }

    @Test
    void statedLayoutGoesBeforeTheHeadings() throws IOException {
        Read wide = read().with(Optional.of(Layout.WIDE), Optional.empty(), Optional.empty());

        assertThat(wide.patients("id,dob", "a,2019-03-10")).hasSize(1);
        assertThat(wide.ignoring("date", "cvx")
                        .roster("id,dob,date,cvx,MMR 1")
                        .patients()
                        .notes()
                        .get(1))
                .endsWith("read otherwise: 'date' is date given, 'cvx'");
    }

    @Test
    void mapSaysWhatColumnsMean() throws IOException {
        String map = """
                layout: wide
                date-format: d.M.yyyy
                columns:
                  Born: birth date
                  Masern: date of MMR II
                  "When": date given 1
                  "What": vaccine 1
                  Notes: ignore
                  Class: keep
                values:
                  vaccine: {MMR II: "03"}
                """;
        Read mapped = read().map(map);

        assertThat(mapped.records("Born,Masern,When,What,Notes,Class", "1.2.2019,3.4.2020,5.6.2021,21,x,1a")
                        .get(0)
                        .kept())
                .containsExactly("1a");
        assertThat(mapped.roster("Born,Masern,When,What,Notes,Class").patients().notes())
                .hasSize(1);
        assertThat(mapped.patients("Born,Masern,When,What,Notes,Class", "1.2.2019,3.4.2020,5.6.2021,21,x,1a")
                        .get(0)
                        .request()
                        .orElseThrow()
                        .patient()
                        .doses())
                .extracting(dose -> dose.date() + " " + dose.cvx())
                .containsExactly("2021-06-05 21", "2020-04-03 03");
    }

    @Test
    void everyFaultOfAMapIsToldWithItsPlace() {
        String map = """
                layout: long
                colums: {}
                columns:
                  Name: keep
                  dob: birthdate
                  MMR 1: date of nothing
                values:
                  sex: {B: boy}
                  vaccine: {Polio: 10, X: "999"}
                """;

        assertThatThrownBy(() -> read().map(map).roster("id,dob,MMR 1"))
                .hasMessageContaining(
                        "map.yaml:2:1: found the unknown key 'colums' in the map of a roster, expected one of"
                                + " layout, date-format, values, columns. Remedy: write 'columns'.")
                .hasMessageContaining(
                        "map.yaml:4:3: found the column 'Name', which the roster does not have, expected one of"
                                + " 'id', 'dob', 'MMR 1'. Remedy: ")
                .hasMessageContaining(
                        "map.yaml:5:8: found 'birthdate', which is no field or names no vaccine, expected keep,")
                .hasMessageContaining("map.yaml:6:10: found 'date of nothing', which is no field or names no vaccine")
                .hasMessageContaining("map.yaml:8:12: found boy, expected")
                .hasMessageContaining("map.yaml:9:27: found \"999\", expected a CVX code of the schedule in quotes")
                .hasMessageNotContaining("map.yaml:9:20");
    }

    @Test
    void templateIsAMapThatCanBeUsedAndListsWhatIsNotKnown() throws IOException {
        String[] lines = {
            "Pupil,dob,Gender,vaccine 1,date 1,\"Room \"\"A\"\"\"",
            "a,2019-03-10,girl,Polio shot,2020-03-10,x",
            "b,2019-03-10,Z,MMR,2020-03-10,x"
        };

        String template = read().roster(lines).template();

        assertThat(template)
                .contains("layout: wide\n")
                .contains("  # \"Pupil\": keep, ignore, or what it is\n")
                .contains("  \"dob\": birth date\n")
                .contains("  \"vaccine 1\": vaccine 1\n")
                .contains("  # \"Room \\\"A\\\"\": keep")
                .contains("    # \"Polio shot\": a CVX code")
                .contains("    # \"Z\": female, male or unknown");
        assertThat(template).doesNotContain("\"MMR\"").doesNotContain("girl");
        Files.writeString(folder.resolve("template.yaml"), template);
        assertThat(read().map(template).patients(lines)).hasSize(2);
        assertThat(read().map(template.replace("# \"Pupil\": keep, ignore, or what it is", "\"Pupil\": id")
                                .replace(
                                        "# \"Polio shot\": a CVX code in quotes, or none for what is no vaccine",
                                        "\"Polio shot\": \"89\"")
                                .replace("# \"Z\": female, male or unknown", "\"Z\": unknown"))
                        .faults(lines))
                .isEmpty();
    }

    private List<String> doses(String... lines) throws IOException {
        return read().patients(lines).get(0).request().orElseThrow().patient().doses().stream()
                .map(WideRosterTest::inShort)
                .toList();
    }

    private static String inShort(DoseAdministered dose) {
        return dose.date() + " " + dose.cvx();
    }

    private Read read() {
        return new Read(folder);
    }
}

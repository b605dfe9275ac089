package io.jenner.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cli.batch.RosterRecord;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.json.PatientRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongRosterTest {

    private static final String HEAD = "Student ID,DOB,Sex,Date Given,CVX";

    @TempDir
    private Path folder;

    @Test
    void rowsOfOneIdMakeOnePatient() throws IOException {
        List<PatientRecord> read =
                read().patients(HEAD, "a,2021-03-10,F,2021-05-12,110", "a,,,2022-03-15,3", "b,2020-01-01,boy,,");

        Patient first = patient(read.get(0));
        assertThat(read.get(0).id()).contains("a");
        assertThat(first.birthDate()).isEqualTo("2021-03-10");
        assertThat(first.sex()).isEqualTo(Sex.FEMALE);
        assertThat(first.doses()).extracting(DoseAdministered::cvx).containsExactly("110", "03");
        assertThat(patient(read.get(1)).doses()).isEmpty();
        assertThat(patient(read.get(1)).sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void rowsMayStandApartAndThePatientComesWithTheLast() throws IOException {
        List<RosterRecord> records = read().records(
                        HEAD,
                        "a,2021-03-10,,2021-05-12,110",
                        "b,2021-03-10,,2021-05-12,110",
                        "a,2021-03-10,,2022-03-15,3");

        assertThat(records).extracting(RosterRecord::line).containsExactly(3L, 2L);
        assertThat(patient(records.get(1).read()).doses()).hasSize(2);
    }

    @Test
    void asManyWaitingRowsAsAllowedAreHeldAndOneMoreIsRefused() {
        HeldLimit rows = new HeldLimit(2, 100);
        Row row = new Row(1, List.of(Cell.of("12345")));
        assertThat(List.of(rows.hold(row), rows.hold(row), rows.hold(row))).containsExactly(true, true, false);
        rows.release(row);
        rows.release(row);
        assertThat(rows.hold(row)).isTrue();

        HeldLimit characters = new HeldLimit(100, 10);
        assertThat(List.of(characters.hold(row), characters.hold(row), characters.hold(row)))
                .containsExactly(true, true, false);
    }

    @Test
    void patientOfAsManyRowsAsAllowedIsReadAndOneMoreIsRefused() throws IOException {
        assertThat(patient(read().patients(rows(500)).get(0)).doses()).hasSize(500);
        assertThat(read().faults(rows(501))).containsExactly("2 more than 500 rows of one patient");
    }

    private static String[] rows(int count) {
        LocalDate day = LocalDate.of(2021, 5, 12);
        return Stream.concat(
                        Stream.of(HEAD),
                        IntStream.range(0, count).mapToObj(row -> "a,2021-03-10,," + day.plusDays(row) + ",110"))
                .toArray(String[]::new);
    }

    @Test
    void faultsOfAllRowsAreToldWithRowAndColumnAndNoOtherPatientIsHarmed() throws IOException {
        String[] lines = {
            HEAD,
            "a,10.3.2021,F,2021-05-12,MMR",
            "a,2021-03-10,Zaphod77,,03",
            "b,2021-03-10,F,2021-05-12,110",
            ",2021-03-10,F,2021-05-12,110",
            "c,,F,2021-05,110,extra",
            "d,2021-03-10,F,2021-05-12,",
            "d,2021-03-11,M,,"
        };

        assertThat(read().faults(lines))
                .containsExactly(
                        "2 column 'DOB': a text that is no such date",
                        "2 column 'CVX': a text that is no such code",
                        "3 column 'Sex': a word that is not known",
                        "3 column 'Date Given': nothing",
                        "5 column 'Student ID': nothing",
                        "6 more cells than headings",
                        "6 column 'DOB': nothing",
                        "6 column 'Date Given': a part of a date",
                        "7 column 'CVX': nothing",
                        "8 column 'DOB': another value than in row 7",
                        "8 column 'Sex': another value than in row 7");
        assertThat(read().patients(lines))
                .filteredOn(read -> read.request().isPresent())
                .hasSize(1);
        assertThat(read().patients(lines).toString()).doesNotContain("Zaphod77");
    }

    @Test
    void numberThatLostItsZeroIsTheSameVaccine() throws IOException {
        List<PatientRecord> read =
                read().patients(HEAD, "a,2021-03-10,,2022-05-12,3", "a,,,2022-06-12,03", "a,,,2022-07-12,003");

        assertThat(patient(read.get(0)).doses())
                .extracting(DoseAdministered::cvx)
                .containsOnly("03");
    }

    @Test
    void vaccineIsKnownByMapTradeNameScheduleNameAndCode() throws IOException {
        List<PatientRecord> read = read().map("values: {vaccine: {MMR II: \"03 MSD\", TB test: none}}")
                .patients(
                        "id,dob,date,vaccine",
                        "a,1990-03-10,2021-05-12,mmr ii",
                        "a,,2021-05-12,Engerix-B Adult",
                        "a,,2021-05-12,varicella",
                        "a,,2021-05-12,9",
                        "a,,,TB Test");

        assertThat(patient(read.get(0)).doses())
                .extracting(dose -> dose.cvx() + dose.mvx().orElse(""))
                .containsExactly("03MSD", "43SKB", "21", "09");
    }

    @Test
    void vaccineOfAnUnknownNameIsRefusedAndNotGuessed() {
        assertThat(read().faults("id,dob,date,vaccine", "a,2021-03-10,2021-05-12,Polio shot"))
                .containsExactly("2 column 'vaccine': a vaccine that is not known by this name");
    }

    @Test
    void datesAreIsoOrOfTheStatedFormAndNothingElse() throws IOException {
        String[] lines = {HEAD, "a,03/10/2021,,2021-05-12T00:00:00,110"};
        Read stated = read().with(Optional.empty(), Optional.of("MM/dd/yyyy"), Optional.empty());

        assertThat(read().faults(lines)).containsExactly("2 column 'DOB': a text that is no such date");
        assertThat(patient(stated.patients(lines).get(0)).birthDate()).isEqualTo("2021-03-10");
        assertThat(stated.faults(HEAD, "a,02/29/2021,,,", "b,2/3/2021,,,")).hasSize(2);
        assertThat(stated.faults(HEAD, "a,02/29/2020,,,")).isEmpty();
    }

    @Test
    void formOfDatesThatGivesNoDayIsRefusedBeforeAnything() {
        for (String pattern : List.of("yyyy", "MM/dd/yyy", "dd/MM/yyyy HH:mm", "foo", "yyyy-MM-dd'")) {
            assertThatThrownBy(() -> read().with(Optional.empty(), Optional.of(pattern), Optional.empty())
                            .patients(HEAD))
                    .hasMessageStartingWith("--date-format: found a pattern that gives no day");
        }
    }

    @Test
    void yearOfTwoDigitsIsRefusedInPatternAndCell() {
        assertThatThrownBy(() -> read().with(Optional.empty(), Optional.of("M/d/yy"), Optional.empty())
                        .patients(HEAD))
                .hasMessage(
                        "--date-format: found a year of two digits, expected yyyy, for 19 can be 1919 or 2019."
                                + " Remedy: write dates with years of four digits into the roster, and the pattern as M/d/yyyy.");
        assertThat(read().faults(HEAD, "a,03/10/19,,10-MAR-19,03"))
                .containsExactly(
                        "2 column 'DOB': a date with a year of two digits",
                        "2 column 'Date Given': a date with a year of two digits");
    }

    @Test
    void cellsThatHoldNoDayAreToldForWhatTheyAre() {
        assertThat(read().faults(
                                HEAD,
                                "a,2019-03-10,,N/A,03",
                                "b,2019-03-10,,declined,03",
                                "c,2019-03-10,,43999,03",
                                "d,2019-03-10,,2020-05-12,03;21"))
                .containsExactly(
                        "2 column 'Date Given': a text without a date",
                        "3 column 'Date Given': a text without a date",
                        "4 column 'Date Given': a number, as spreadsheets keep days",
                        "5 column 'CVX': a text that is no such code");
    }

    @Test
    void partOfADateNeedsAnAssumption() throws IOException {
        Read middle = read().with(Optional.empty(), Optional.empty(), Optional.of(DateAssumption.MIDDLE_DAY));

        Patient patient = patient(middle.patients(HEAD, "a,2021-03,,2022,03").get(0));

        assertThat(patient.birthDate()).isEqualTo("2021-03-15");
        assertThat(patient.birthDateAssumption()).contains(DateAssumption.MIDDLE_DAY);
        assertThat(patient.doses().get(0).date()).isEqualTo("2022-07-01");
        assertThat(patient.doses().get(0).dateAssumption()).contains(DateAssumption.MIDDLE_DAY);
        assertThat(middle.faults(HEAD, "a,2021-13,,,"))
                .containsExactly("2 column 'DOB': a month that the calendar does not have");
    }

    @Test
    void letterThatMeansTwoThingsInSpanishIsNotGuessed() throws IOException {
        assertThat(read().faults("id,fecha de nacimiento,sexo,fecha,cvx", "a,2021-03-10,M,,"))
                .containsExactly("2 column 'sexo': a word that is not known");
        assertThat(patient(read().map("values: {sex: {M: female, H: male}}")
                                .patients(
                                        "Matr\u00edcula,Fecha de Nacimiento,SEXO,Fecha de aplicaci\u00f3n,C\u00f3digo CVX",
                                        "a,2021-03-10,m,,")
                                .get(0))
                        .sex())
                .isEqualTo(Sex.FEMALE);
    }

    @Test
    void cellOfAsManyCharactersAsAllowedIsReadAndOneMoreIsRefused() throws IOException {
        String head = HEAD + ",Lot";
        assertThat(read().faults(head, "a,2021-03-10,F,2021-05-12,110," + "x".repeat(1_000)))
                .isEmpty();
        assertThat(read().faults(head, "a,2021-03-10,F,2021-05-12,110," + "x".repeat(1_001)))
                .containsExactly("2 column 'Lot': more than 1000 characters");
        assertThat(read().faults(HEAD, "a".repeat(200) + ",2021-03-10,,,")).isEmpty();
        assertThat(read().faults(HEAD, "a".repeat(201) + ",2021-03-10,,,"))
                .containsExactly("2 column 'Student ID': more than 200 characters");
    }

    @Test
    void columnsThatAreNotReadAreToldAndThoseThatAreKeptComeBack() throws IOException {
        Read keeping = read().with(Optional.empty(), Optional.empty(), Optional.empty(), "home ROOM");
        String head = HEAD + ",Home_Room,Teacher";

        assertThat(keeping.roster(head).patients().notes().get(1))
                .isEqualTo(
                        "pupils.csv: not read: 'Teacher'. Remedy: --keep carries a column into the results, a map says"
                                + " what it means.");
        assertThat(keeping.records(head, "a,2021-03-10,,,,,x", "a,,,,,K-1,y")
                        .get(0)
                        .kept())
                .containsExactly("K-1");
        assertThatThrownBy(() -> keeping.roster(HEAD))
                .hasMessageStartingWith(
                        "--keep: found 'home ROOM', which no column is called, expected some of 'Student ID'");
    }

    @Test
    void observationsAreReadAndRepeatsCountOnce() throws IOException {
        Patient patient = patient(read().patients(
                        "id,dob,date,cvx,observations,observation date,observation presence",
                        "a,2021-03-10,2021-05-12,110,7; 154,,",
                        "a,2021-03-10,2021-07-12,110,7; 154,,",
                        "a,,,,21,2022-01-02,unknown")
                .get(0));

        assertThat(patient.observations())
                .extracting(found -> found.code()
                        + found.presence().name().charAt(0)
                        + found.date().isPresent())
                .containsExactly("007Pfalse", "154Pfalse", "021Utrue");
    }

    @Test
    void headingsThatMakeNoPatientAreRefusedInOneMessage() {
        assertRefused(
                "found no column for the birth date, for the id, which tells the rows of one patient among"
                        + " 'date', 'cvx', expected all of them.",
                "date,cvx");
        assertRefused("found no column for the day of a dose among 'id', 'dob', expected", "id,dob");
        assertRefused("found columns for one dose in a row and for several, expected", "id,dob,date,cvx,MMR 1");
        assertRefused("found two columns for 'id': 'ID', 'Student No', expected one.", "ID,Student No,dob,date,cvx");
        assertRefused("found the heading 'Id' twice, expected each once.", "id,Id,dob,date,cvx");
        assertRefused(
                "found a date or a number in the first row, expected the headings of the columns.",
                "a,2021-03-10,F,2021-05-12,110");
        assertThatThrownBy(() -> read().roster(""))
                .hasMessageStartingWith("pupils.csv: found no row, expected headings");
    }

    private void assertRefused(String message, String head) {
        assertThatThrownBy(() -> read().roster(head).patients())
                .hasMessageStartingWith("pupils.csv:1: " + message)
                .hasMessageContaining("Remedy: ");
    }

    @Test
    void titleAndMergedCellsAboveTheHeadingsAreSuspected() {
        for (String first : List.of("Roster of a school,,", "Pupil,,MMR,", "id,dob,date,")) {
            assertThatThrownBy(() -> read().roster(first, "id,dob,1,2").patients())
                    .hasMessageContaining(
                            "Remedy: have the headings in the first row, one for each column, with no title or merged"
                                    + " cells; or name the columns in a map");
        }
        assertThatThrownBy(() -> read().roster("id,dob").patients())
                .hasMessageContaining("Remedy: name the columns in a map");
    }

    @Test
    void digestFollowsTheRows() throws IOException {
        List<String> digests = new ArrayList<>();
        for (String sex : List.of("F", "M", "F")) {
            try (var source =
                    read().roster(HEAD, "a,2021-03-10," + sex + ",,").patients().source()) {
                source.next();
                digests.add(source.digest());
            }
        }
        assertThat(digests.get(0)).isEqualTo(digests.get(2)).isNotEqualTo(digests.get(1));
    }

    private Read read() {
        return new Read(folder);
    }

    private static Patient patient(PatientRecord read) {
        assertThat(read.faults()).isEmpty();
        return read.request().orElseThrow().patient();
    }
}

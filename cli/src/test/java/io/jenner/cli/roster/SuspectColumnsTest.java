package io.jenner.cli.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuspectColumnsTest {

    private static final String BORN = "a,2019-03-10,2020-05-12,";

    @TempDir
    private Path folder;

    @Test
    void columnsThatMayHoldDosesAreAllNamedInOneMessageWithWhatTheyCouldMean() {
        assertThatThrownBy(() -> patients("Polio-1,Dose 2,Given,,Teacher", "x,x,12.5.2021,2021-05-12,y"))
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "pupils.csv:1: found columns that may hold doses and are not understood, expected to know what"
                                + " each of them holds, because a dose that is not read makes a patient look overdue:",
                        "  column 'Polio-1': the heading names a vaccine; in a map it could be 'date of 89' (polio,"
                                + " unspecified formulation)",
                        "  column 'Dose 2': the heading speaks of doses",
                        "  column 'Given': there are days in it, first in row 2",
                        "  column 7: there are days in it, first in row 2",
                        "Remedy: say in a map what they are (--map-template writes one, --map FILE uses it); leave out"
                                + " those without doses with --ignore or 'ignore' in the map. A column needs a heading for"
                                + " that."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MMR",
                "hepB_3",
                "DTaP-first",
                "HPV 2",
                "Varicela 1",
                "Sarampi\u00f3n",
                "Hep A, ped/adol #1",
                "COVID-19",
                "MenB 1",
                "Last Vaccination",
                "FluShot",
                "Vacunas",
                "CVX"
            })
    void headingOfADoseIsRefusedWhateverStandsBelow(String heading) {
        assertThatThrownBy(() -> patients('"' + heading + '"', "")).hasMessageContaining("column '" + heading + "': ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Teacher", "Grade", "Phone 1", "Zip", "Period 2", "Guardian 1 Name", "Variable", "Doser", "Notes"
            })
    void headingOfSomethingElseIsToldAndLeft(String heading) throws IOException {
        assertThat(notes(heading, "555-12-3456", "12345", "1/2", "note of 2021-05-12"))
                .anyMatch(note -> note.startsWith("pupils.csv: not read: '" + heading + "'."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-05-12",
                "12.5.2021",
                "5/12/21",
                "2021-05",
                "05/2021",
                "12-MAY-2021",
                "Jul 2024",
                "julio de 2024",
                "\"May 12, 2021\"",
                "12 de mayo de 2021",
                "2021-05-12 10:30",
                "20210512"
            })
    void columnOfDaysIsRefusedWhateverItsHeading(String day) {
        assertThatThrownBy(() -> patients("Column X", "", day))
                .hasMessageContaining("column 'Column X': there are days in it, first in row 3");
    }

    @Test
    void vaccinesThatSayLeastAreProposedFirst() {
        assertThatThrownBy(() -> patients("Hep B", ""))
                .hasMessageContaining(
                        "column 'Hep B': the heading names a vaccine; in a map it could be 'date of 45' (Hep B, unspecified"
                                + " formulation), 'date of 08'");
    }

    @Test
    void eightDigitsBesideOtherIdsAreNoDay() throws IOException {
        assertThat(notes("Locker", "20210512", "20219912")).hasSize(2);
        assertThatThrownBy(() -> patients("Locker", "20210512", "20210513")).hasMessageContaining("column 'Locker'");
    }

    @ParameterizedTest
    @CsvSource({"--ignore, Polio-1", "map ignore, Polio-1", "map keep, Polio-1"})
    void columnThatSomebodyLeavesOutIsNotRefused(String how, String heading) throws IOException {
        Read read = new Read(folder);
        read = how.equals("--ignore")
                ? read.ignoring("polio 1")
                : read.map("columns: {\"" + heading + "\": " + how.substring(4) + "}");

        assertThat(read.patients("id,dob,MMR 1," + heading, BORN + "2020-05-13"))
                .allMatch(patient -> patient.faults().isEmpty());
    }

    @Test
    void columnThatComesBackWithTheResultsStillHasToBeUnderstood() {
        Read read = new Read(folder).with(Optional.empty(), Optional.empty(), Optional.empty(), "Polio 1");

        assertThatThrownBy(() -> read.patients("id,dob,MMR 1,Polio 1", BORN)).hasMessageContaining("column 'Polio 1'");
    }

    @Test
    void headingToIgnoreThatNoColumnHasIsRefused() {
        assertThatThrownBy(() -> new Read(folder).ignoring("Polo").patients("id,dob,MMR 1,Polio 1", BORN))
                .hasMessageStartingWith("--ignore: found 'Polo', which no column is called, expected some of 'id'");
    }

    @Test
    void columnsLeftOutThatWouldBeReadAreTold() throws IOException {
        Read read = new Read(folder).ignoring("MMR 2");

        assertThat(read.roster("id,dob,MMR 1,MMR 2", BORN).patients().notes().get(1))
                .endsWith(": left out by --ignore or the map, and read otherwise: 'MMR 2' is date of 03");
        assertThat(read.roster("id,dob,MMR 1,MMR 2", BORN).patients().notes()).hasSize(2);
    }

    @Test
    void ignoredColumnIsNotReadThoughItIsUnderstood() throws IOException {
        Read read = new Read(folder).ignoring("MMR 2");

        assertThat(read.patients("id,dob,MMR 1,MMR 2", BORN + "soon").get(0).faults())
                .isEmpty();
    }

    @Test
    void columnOfADoseThatHasNoPlaceInTheLayoutIsRefused() {
        Read wide = new Read(folder).with(Optional.of(Layout.WIDE), Optional.empty(), Optional.empty());
        Read wideByItself = new Read(folder);
        Read longer = new Read(folder).with(Optional.of(Layout.LONG), Optional.empty(), Optional.empty());

        assertThatThrownBy(() -> wide.patients("id,dob,date,MMR 1", "a,2019-03-10,,"))
                .hasMessageContaining(
                        "  column 'date': means date given, which has no place where a row holds a patient with all doses");
        assertThatThrownBy(() -> wideByItself.patients("id,dob,MMR 1,lot", BORN))
                .hasMessageContaining("column 'lot'");
        assertThatThrownBy(() -> longer.patients("id,dob,date,cvx,MMR 1", "a,2019-03-10,,,"))
                .hasMessageContaining(
                        "  column 'MMR 1': means date of 03, which has no place where a row holds one dose");
    }

    @Test
    void longRosterMayHaveColumnsAboutADoseButNoneOfAVaccineOrOfDays() throws IOException {
        Read read = new Read(folder);
        String head = "id,dob,date,cvx,";

        assertThat(read.faults(head + "Dose Number,Immunization Provider", "a,2019-03-10,2020-05-12,3,1,x"))
                .isEmpty();
        assertThatThrownBy(() -> read.patients(head + "Varicella", "a,2019-03-10,2020-05-12,3,"))
                .hasMessageContaining("column 'Varicella'");
        assertThatThrownBy(() -> read.patients(head + "Second", "a,2019-03-10,2020-05-12,3,2021-05-12"))
                .hasMessageContaining("column 'Second'");
    }

    private List<String> notes(String heading, String... cells) throws IOException {
        return new Read(folder).roster(lines(heading, cells)).patients().notes();
    }

    private void patients(String heading, String... cells) throws IOException {
        new Read(folder).patients(lines(heading, cells));
    }

    private static String[] lines(String heading, String... cells) {
        String[] lines = new String[cells.length + 1];
        lines[0] = "id,dob,MMR 1," + heading;
        for (int row = 0; row < cells.length; row++) {
            lines[row + 1] = row + BORN + cells[row];
        }
        return lines;
    }
}

package io.jenner.cases.read;

import static io.jenner.cases.read.Sheets.blank;
import static io.jenner.cases.read.Sheets.none;
import static io.jenner.cases.read.Sheets.number;
import static io.jenner.cases.read.Sheets.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cases.ExpectedDose;
import io.jenner.cases.ExpectedRow;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Observation;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteReaderTest {

    private static final List<String> HEADER = List.of(
            "CDC_Test_ID",
            "Test Case Name",
            "dob",
            "gender",
            "Series_Status",
            "Date_Administered_1",
            "Vaccine_Name_1",
            "CVX_1",
            "MVX_1",
            "Evaluation_Status_1",
            "Series_Type_1",
            "Evaluation_Reason_1",
            "Forecast_#",
            "Earliest_Date",
            "Recommended_Date",
            "Past_Due_Date",
            "Vaccine_Group",
            "Assessment_Date",
            "Observation_Code_1",
            "Observation_Date_1");

    @TempDir
    private Path folder;

    @Test
    void rowBecomesACaseWithPatientAndExpectations() throws Exception {
        TestCase found = csv("X-1 ,A title,2020-01-05,F,Not complete,2021-01-05,Varivax ,21,MSD,Not valid,Risk,"
                        + "Age: too young,2,2021-02-02,2021-02-02,,VAR,2025-11-10,7,2020-02-03")
                .cases()
                .get(0);

        assertThat(found.id()).isEqualTo("X-1");
        assertThat(found.suite()).isEqualTo("cases");
        assertThat(found.vaccineGroup()).isEqualTo("Varicella");
        assertThat(found.asOf()).isEqualTo(LocalDate.of(2025, 11, 10));
        assertThat(found.patient().birthDate()).isEqualTo(LocalDate.of(2020, 1, 5));
        assertThat(found.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(found.patient().doses())
                .containsExactly(DoseAdministered.builder(LocalDate.of(2021, 1, 5), "21")
                        .mvx("MSD")
                        .tradeName("Varivax")
                        .build());
        assertThat(found.patient().observations())
                .containsExactly(new Observation(
                        "007", Optional.of(LocalDate.of(2020, 2, 3)), Optional.empty(), Observation.Presence.PRESENT));
        assertThat(expected(found).status()).contains(SeriesStatus.NOT_COMPLETE);
        assertThat(expected(found).forecastNumber()).hasValue(2);
        assertThat(expected(found).earliest()).contains(LocalDate.of(2021, 2, 2));
        assertThat(expected(found).pastDue()).isEmpty();
        assertThat(expected(found).doses())
                .containsExactly(new ExpectedDose(
                        Optional.of(EvaluationStatus.NOT_VALID),
                        Optional.of(EvaluationReason.TOO_YOUNG),
                        Optional.of(SeriesType.RISK)));
    }

    @Test
    void dashAndBlankForecastNumbersAssertNothing() throws Exception {
        Suite suite = csv(
                "1,,2020-01-05,F,Complete,,,,,,,,-,,,,HPV,2025-11-10,,",
                "2,,2020-01-05,F,Complete,,,,,,,,,,,,HPV,2025-11-10,,");

        assertThat(suite.cases())
                .extracting(found -> expected(found).forecastNumber())
                .containsExactly(OptionalInt.empty(), OptionalInt.empty());
    }

    @Test
    void workbookWithNumbersForDatesAndCodesGivesTheCasesOfTheCsv() throws Exception {
        Suite fromWorkbook = workbook(
                header(),
                List.of(
                        text("1 "),
                        text("A, title"),
                        number("44927.75"),
                        text("M"),
                        text("Not Complete"),
                        number("45000"),
                        text("X"),
                        number("3"),
                        none(),
                        text("Valid"),
                        text("risk"),
                        blank(),
                        number("1.0"),
                        number("45292"),
                        number("45292"),
                        blank(),
                        text("MMR "),
                        number("45500")),
                List.of(blank(), blank(), text(""), text("  ")));
        Suite fromCsv = csv("1 ,\"A, title\",2023-01-01,M,Not Complete,2023-03-15,X,3,,Valid,risk,,"
                + "1,2024-01-01,2024-01-01,,MMR ,2024-07-27,,");

        assertThat(fromWorkbook).isEqualTo(fromCsv);
    }

    @Test
    void sheetWithCasesIsKnownByItsHeaderNotByItsPlace() throws Exception {
        Path file = folder.resolve("cases.xlsx");
        new Sheets()
                .sheet(List.of(List.of(text("CDC_Test_ID"), text("deleted"))))
                .sheet(List.of())
                .sheet(List.of(
                        header(),
                        List.of(
                                text("1"),
                                none(),
                                number("44927"),
                                none(),
                                text("Complete"),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                none(),
                                text("HPV"),
                                number("45500"))))
                .write(file);

        assertThat(SuiteReader.read(file).cases()).extracting(TestCase::id).containsExactly("1");
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        assertFaults(
                List.of(
                        "cases.csv, line 2, column Vaccine_Group: found 'Measles', expected one of: DTaP, POL, IPOL,"
                                + " Hib, PCV, Pneumococcal, MCV, Meningococcal, MENB, Meningococcal B, VAR, Rota,"
                                + " Zoster, Flu, HPV, MMR, HepA, HepB, COVID-19, RSV, Rabies, Orthopoxvirus, TBE,"
                                + " Typhoid, Japanese Encephalitis, Dengue, Yellow Fever, Cholera, Ebola, Chikungunya,"
                                + " DTaP/Tdap/Td, Polio, Varicella, Rotavirus, Influenza."
                                + " Remedy: write one of these.",
                        "cases.csv, line 2, column DOB: found '05/01/2020', expected a date such as 2025-11-10."
                                + " Remedy: correct the date.",
                        "cases.csv, line 3, column Series_Status: found 'Done', expected one of: Not Complete,"
                                + " Complete, Immune, Contraindicated, Aged Out, Not Recommended."
                                + " Remedy: write one of these.",
                        "cases.csv, line 3, column Forecast_#: found 'two', expected a number from 1 to 99, or '-' for"
                                + " none. Remedy: correct the number."),
                "1,,05/01/2020,F,Complete,,,,,,,,-,,,,Measles,2025-11-10,,",
                "2,,2020-01-05,F,Done,,,,,,,,two,,,,HPV,2025-11-10,,");
    }

    @Test
    void caseWithoutIdIsRejected() {
        assertFaults(
                List.of("cases.csv, line 2, column CDC_Test_ID: found nothing, expected the id of the case."
                        + " Remedy: fill in the cell."),
                ",,2020-01-05,F,Complete,,,,,,,,,,,,HPV,2025-11-10,,");
    }

    @Test
    void caseWithoutExpectationIsRejected() {
        assertFaults(
                List.of("cases.csv, line 2, column Series_Status: found nothing, expected an expectation: status,"
                        + " number, date or evaluation. Remedy: fill in the cell."),
                "1,,2020-01-05,F,,,,,,,,,-,,,,HPV,2025-11-10,,");
    }

    @Test
    void repeatedIdIsRejected() {
        assertFaults(
                List.of("cases.csv, line 3, column CDC_Test_ID: found '1', expected an id that no other row has."
                        + " Remedy: give each case an id of its own."),
                "1,,2020-01-05,F,Complete,,,,,,,,,,,,HPV,2025-11-10,,",
                "1,,2020-01-05,F,Complete,,,,,,,,,,,,HPV,2025-11-10,,");
    }

    @Test
    void doseWithoutVaccineOrWithUnknownWordsIsRejected() {
        assertFaults(
                List.of(
                        "cases.csv, line 2, column CVX_1: found nothing, expected a CVX code."
                                + " Remedy: fill in the cell.",
                        "cases.csv, line 2, column Evaluation_Status_1: found 'Good', expected one of: Valid,"
                                + " Not Valid, Extraneous, Sub-standard. Remedy: write one of these.",
                        "cases.csv, line 2, column Evaluation_Reason_1: found 'Early', expected one of: Age: Too Young,"
                                + " Age: Too Old, Interval: too Soon, Interval too soon, Inadvertent Vaccine,"
                                + " Live Virus Conflict, Not a preferable or allowable vaccine,"
                                + " Series Already Complete. Remedy: write one of these.",
                        "cases.csv, line 2, column Series_Type_1: found 'normal', expected one of: standard, risk,"
                                + " evaluation only. Remedy: write one of these."),
                "1,,2020-01-05,F,Complete,2021-01-01,,,,Good,normal,Early,,,,,HPV,2025-11-10,,");
    }

    @Test
    void missingColumnIsNamed() throws Exception {
        Path file = folder.resolve("cases.csv");
        Files.writeString(file, String.join(",", HEADER).replace("dob", "born") + "\r\n");

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("cases.csv, header, column DOB: found no such column, expected the column."
                        + " Remedy: add it, or choose the sheet with the cases.");
    }

    @Test
    void workbookWithoutCasesIsRejected() throws Exception {
        Path file = folder.resolve("other.xlsx");
        new Sheets().sheet(List.of(List.of(text("Name"), text("Value")))).write(file);

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("other.xlsx: found no sheet with cases, expected one with the columns CDC_Test_ID and"
                        + " Forecast_#. Remedy: choose the workbook with the cases.");
    }

    @Test
    void fileThatIsNoWorkbookIsRejected() throws Exception {
        Path file = Files.writeString(folder.resolve("text.xlsx"), "not a workbook");

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("text.xlsx: found a file that is no workbook, expected one in the format .xlsx."
                        + " Remedy: save it as .xlsx, or as .csv.");
    }

    @Test
    void csvInAnotherEncodingIsRejected() throws Exception {
        Path file =
                Files.writeString(folder.resolve("wide.csv"), "CDC_Test_ID,Forecast_#\r\n", StandardCharsets.UTF_16);

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("wide.csv: found bytes that are not UTF-8, expected text in UTF-8."
                        + " Remedy: save the file as CSV in UTF-8.");
    }

    @Test
    void quoteThatIsNotClosedIsRejectedAtItsRecord() throws Exception {
        Path file =
                Files.writeString(folder.resolve("open.csv"), "CDC_Test_ID,Forecast_#\r\n1,\"a\"\r\n2,\"b\r\n3,c\r\n");

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("open.csv, line 3: found a quote that is not closed, expected a second one."
                        + " Remedy: close it; write a quote inside a cell twice.");
    }

    @Test
    void csvWithOtherColumnsIsRejected() throws Exception {
        Path file = Files.writeString(folder.resolve("other.csv"), "a,b\r\n1,2\r\n");

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("other.csv, line 1: found no header of cases, expected the columns CDC_Test_ID and"
                        + " Forecast_#. Remedy: choose the file with the cases.");
    }

    @Test
    void csvWithoutCasesIsRejected() {
        assertFaults(List.of("cases.csv, below the header, column CDC_Test_ID: found no case, expected at least one."
                + " Remedy: choose the file with the cases."));
    }

    @Test
    void fileOfAnotherKindAndMissingFileAreRejected() throws Exception {
        Path file = Files.writeString(folder.resolve("cases.txt"), "");

        assertThatThrownBy(() -> SuiteReader.read(file))
                .hasMessage("cases.txt: found a file of another kind, expected .xlsx, .csv or .yaml."
                        + " Remedy: save the cases in one of these formats.");
        assertThatThrownBy(() -> SuiteReader.read(Path.of("nowhere.csv")))
                .hasMessage(
                        "nowhere.csv: found no such file, expected a file with cases." + " Remedy: correct the path.");
    }

    private static ExpectedRow expected(TestCase found) {
        return (ExpectedRow) found.expected();
    }

    private void assertFaults(List<String> faults, String... rows) {
        assertThatThrownBy(() -> csv(rows))
                .isInstanceOfSatisfying(
                        UnreadableSuiteException.class,
                        thrown -> assertThat(thrown.faults()).containsExactlyElementsOf(faults));
    }

    private Suite csv(String... rows) throws Exception {
        List<String> lines = new ArrayList<>(List.of(String.join(",", HEADER)));
        lines.addAll(Arrays.asList(rows));
        return SuiteReader.read(Files.writeString(folder.resolve("cases.csv"), String.join("\r\n", lines)));
    }

    @SafeVarargs
    private Suite workbook(List<String>... rows) throws Exception {
        Path file = folder.resolve("cases.xlsx");
        new Sheets().sheet(List.of(rows)).write(file);
        return SuiteReader.read(file);
    }

    private static List<String> header() {
        return HEADER.stream().map(Sheets::text).toList();
    }
}

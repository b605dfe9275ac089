package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which hosts say what they have: codes, trade names, parts of dates, options. */
class RequestFormsTest {

    private static final VaccineProduct SMALL =
            new VaccineProduct("08", "Hep B, small", Optional.of("Hepvax"), Optional.of("ABC"));
    private static final VaccineProduct LARGE =
            new VaccineProduct("43", "Hep B, large", Optional.of("Hepvax"), Optional.of("XYZ"));
    private static final VaccineProduct MEASLES =
            new VaccineProduct("03", "MMR, live", Optional.of("Measlex"), Optional.of("MSD"));
    private static final VaccineCatalog VACCINES = new VaccineCatalog(
            List.of(new VaccineProduct("03", "MMR", Optional.empty(), Optional.empty()), SMALL, LARGE, MEASLES));
    private static final JennerJson JSON = JennerJson.DEFAULT.withVaccines(VACCINES);

    @ParameterizedTest
    @CsvSource({"3, 03", "03, 03", "003, 03", "110, 110"})
    void cvxIsReadWithAndWithoutLeadingZeros(String written, String cvx) {
        assertThat(dose("\"date\": \"2022-03-10\", \"cvx\": \"" + written + "\"")
                        .cvx())
                .isEqualTo(cvx);
    }

    @Test
    void tradeNameAloneIsLookedUpInAnyCase() {
        assertThat(dose("\"date\": \"2022-03-10\", \"tradeName\": \" measleX \""))
                .isEqualTo(DoseAdministered.of(LocalDate.of(2022, 3, 10), MEASLES));
    }

    @Test
    void tradeNameBesideACodeIsTakenAsItStands() {
        assertThat(dose("\"date\": \"2022-03-10\", \"cvx\": \"94\", \"tradeName\": \"Nosuch\""))
                .isEqualTo(DoseAdministered.builder(LocalDate.of(2022, 3, 10), "94")
                        .tradeName("Nosuch")
                        .build());
    }

    @Test
    void tradeNameOfSeveralVaccinesNeedsTheCodeOrTheManufacturer() {
        assertThat(JSON.readRecord(text("\"date\": \"2022-03-10\", \"tradeName\": \"Hepvax\""))
                        .faults())
                .extracting(Fault::code, Fault::pointer, Fault::remedy)
                .containsExactly(tuple(
                        FaultCode.MISSING_FIELD,
                        "/doses/0/cvx",
                        "add the field; several vaccines have this trade name"));
        assertThat(dose("\"date\": \"2022-03-10\", \"tradeName\": \"Hepvax\", \"mvx\": \"xyz\""))
                .isEqualTo(DoseAdministered.of(LocalDate.of(2022, 3, 10), LARGE));
    }

    @Test
    void tradeNameOfAnotherManufacturerIsAContradiction() {
        assertThat(JSON.readRecord(text("\"date\": \"2022-03-10\", \"tradeName\": \"Measlex\", \"mvx\": \"ABC\""))
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple(FaultCode.CONTRADICTION, "/doses/0/mvx"));
    }

    @Test
    void tradeNameAloneIsRefusedWhereNoneAreLookedUp() {
        assertThat(JennerJson.DEFAULT
                        .readRecord(text("\"date\": \"2022-03-10\", \"tradeName\": \"Measlex\""))
                        .faults())
                .extracting(Fault::code, Fault::remedy)
                .containsExactly(tuple(FaultCode.MISSING_FIELD, "add the field; trade names are not looked up here"));
    }

    @Test
    void tradeNamesOfTheForecasterAreLookedUp() {
        Request request = JennerJson.of(Answers.FORECASTER)
                .readRequest(text("\"date\": \"2022-03-10\", \"tradeName\": \"Engerix-B adult\""));

        assertThat(request.patient().doses())
                .extracting(DoseAdministered::cvx, DoseAdministered::mvx)
                .containsExactly(tuple("43", Optional.of("SKB")));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-02, firstDay, 2022-02-01",
        "2022-02, middleDay, 2022-02-15",
        "2022-02, lastDay, 2022-02-28",
        "2022, firstDay, 2022-01-01",
        "2022, middleDay, 2022-07-01",
        "2022, lastDay, 2022-12-31",
        "2022-02-03, lastDay, 2022-02-03"
    })
    void partOfADateIsReadByTheAssumptionOnTheDose(String date, String assumption, LocalDate day) {
        DoseAdministered dose =
                dose("\"date\": \"" + date + "\", \"dateAssumption\": \"" + assumption + "\", \"cvx\": \"03\"");

        assertThat(dose.date()).isEqualTo(day);
        assertThat(dose.dateAssumption().map(JennerJson::code)).contains(assumption);
    }

    @Test
    void partOfADateOfBirthIsReadByItsAssumption() {
        assertThat(JSON.readRequest("{\"birthDate\": \"2021-03\", \"birthDateAssumption\": \"middleDay\"}")
                        .patient())
                .isEqualTo(Patient.born("2021-03", DateAssumption.MIDDLE_DAY).build());
    }

    @Test
    void assumptionOfThePatientDoesNotHoldForDoses() {
        assertThat(JSON.readRecord("{\"birthDate\": \"2021\", \"birthDateAssumption\": \"firstDay\", \"doses\":"
                                + " [{\"date\": \"2022-03\", \"cvx\": \"03\"}]}")
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple(FaultCode.PARTIAL_DATE, "/doses/0/date"));
    }

    @Test
    void monthThatTheCalendarDoesNotHaveIsRefusedWithAnAssumption() {
        assertThat(JSON.readRecord("{\"birthDate\": \"2021-13\", \"birthDateAssumption\": \"firstDay\"}")
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple(FaultCode.INVALID_VALUE, "/birthDate"));
    }

    @ParameterizedTest
    @CsvSource({"es,es", "es-MX,es", "ES,es", "en-US,en"})
    void countryOfALanguageDoesNotMatter(String written, String language) {
        assertThat(JSON.readRequest(ofLanguage(written)).options().language())
                .isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "es_MX", "Spanish", "espanol"})
    void languageWithoutTextsIsRefused(String written) {
        assertThat(JSON.readRecord(ofLanguage(written)).faults())
                .extracting(Fault::code, Fault::pointer, Fault::expected)
                .containsExactly(tuple(
                        FaultCode.INVALID_VALUE,
                        "/options/language",
                        "en or es, with or without a country, such as es-MX"));
    }

    private static String ofLanguage(String written) {
        return "{\"birthDate\": \"2021-03-10\", \"options\": {\"language\": \"" + written + "\"}}";
    }

    @Test
    void vaccineGroupIsFoundInAnyCase() {
        assertThat(JSON.withVaccineGroups(List.of("MMR"))
                        .readRequest("{\"birthDate\": \"2021-03-10\", \"options\": {\"vaccineGroups\": [\" mmr \"]}}")
                        .options())
                .isEqualTo(ForecastOptions.DEFAULT.forGroups("MMR"));
    }

    @Test
    void everyOptionIsRead() {
        String text = """
                {"birthDate": "2021-03-10", "options": {
                  "vaccineGroups": ["MMR", "HPV"], "language": "es", "sharedDecisions": false, "explain": true,
                  "reEvaluate": true, "countDosesAfterAssessmentDate": true,
                  "products": [{"cvx": "3"}, {"tradeName": "Measlex"}, {"cvx": "110", "mvx": "SKB", "name": "Five"}]}}
                """;

        assertThat(JSON.readRequest(text).options())
                .isEqualTo(ForecastOptions.DEFAULT
                        .forGroups("HPV", "MMR")
                        .withProducts(List.of(
                                new VaccineProduct("03", "MMR", Optional.empty(), Optional.empty()),
                                new VaccineProduct("03", "MMR", Optional.of("Measlex"), Optional.of("MSD")),
                                new VaccineProduct("110", "Five", Optional.empty(), Optional.of("SKB"))))
                        .inLanguage(Locale.forLanguageTag("es"))
                        .withoutSharedDecisions()
                        .withExplanations()
                        .withReEvaluation()
                        .countingDosesAfterAssessmentDate());
    }

    @Test
    void hostWithoutProductsIsNotOneWithAny() {
        assertThat(JSON.readRequest("{\"birthDate\": \"2021-03-10\", \"options\": {\"products\": []}}")
                        .options()
                        .products())
                .contains(List.of());
        assertThat(JSON.readRequest("{\"birthDate\": \"2021-03-10\", \"options\": {}}")
                        .options())
                .isEqualTo(ForecastOptions.DEFAULT);
    }

    @Test
    void anyVaccineGroupIsReadWhereNoneAreKnown() {
        assertThat(JSON.readRequest("{\"birthDate\": \"2021-03-10\", \"options\": {\"vaccineGroups\": [\"X\"]}}")
                        .options()
                        .vaccineGroups())
                .containsExactly("X");
    }

    private static DoseAdministered dose(String fields) {
        return JSON.readRequest(text(fields)).patient().doses().get(0);
    }

    private static String text(String fields) {
        return "{\"birthDate\": \"2021-03-10\", \"doses\": [{" + fields + "}]}";
    }
}

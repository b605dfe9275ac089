package io.jenner.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.GroupVerdict;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastDates;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerPageTest {

    private static final KnowledgeStamp STAMP = new KnowledgeStamp("1.2.3", "us-4.64", "0", LocalDate.of(2025, 11, 10));
    private static final VaccineProduct HPV9 =
            new VaccineProduct("165", "HPV9", Optional.of("Gardasil 9"), Optional.of("MSD"));
    private static final Patient MAYA = Patient.born("2014-03-10")
            .sex(Sex.FEMALE)
            .dose("2015-03-01", "03")
            .dose("2016-04-01", "999")
            .observation("246")
            .build();

    @Test
    void pageTellsWhatToDoThenWhatCountsThenWhoDecides() {
        Forecast forecast = new Forecast(
                LocalDate.of(2025, 11, 22),
                STAMP,
                doses(),
                List.of(
                        group(open("DTaP/Tdap/Td", SeriesType.STANDARD, DueStatus.OVERDUE, "2025-03-10", "2025-10-01")),
                        group(hpv()),
                        group(
                                open("MMR", SeriesType.STANDARD, DueStatus.DUE_NOW, "2025-03-10", null),
                                closed("MMR", SeriesType.RISK, ForecastReason.SERIES_COMPLETE)),
                        group(open("Zoster", SeriesType.STANDARD, DueStatus.DUE_LATER, "2064-03-10", null)),
                        group(open("COVID-19", SeriesType.STANDARD, DueStatus.NEEDS_DECISION, "2025-08-27", null)),
                        group(closed("Hib", SeriesType.STANDARD, ForecastReason.MAXIMUM_AGE_EXCEEDED)),
                        group(contraindicated())),
                List.of(),
                List.of(new Finding(Finding.Code.UNKNOWN_VACCINE, "doses[2]", "The code 999 is not in the schedule.")));

        assertThat(AnswerPage.of(MAYA, forecast).stripTrailing().lines()).containsExactly("""
                VACCINE FORECAST AS OF 2025-11-22
                Born 2014-03-10 (11 years), sex female. 2 doses, 1 observation (code 246).
                Schedule us-4.64, published 2025-11-10; engine 1.2.3.

                DUE OR OVERDUE NOW
                ------------------
                  Vaccine                                 Dose                Earliest    Recommended  Overdue after
                  DTaP/Tdap/Td (tetanus, pertussis)          1  OVERDUE       2025-03-10  2025-03-10   2025-10-01
                  HPV (human papillomavirus)                 2  due now       2025-03-10  2025-03-10   2027-03-09
                      Vaccines: HPV9 (Gardasil 9, CVX 165)
                      Note: Two doses suffice below the age of 15.
                  MMR (measles, mumps, rubella), routine     1  due now       2025-03-10  2025-03-10   -

                LATER
                -----
                  More than two years away: Zoster (shingles) from 2064-03-10

                NEEDS A DECISION shared by patient and clinician
                ------------------------------------------------
                  Vaccine                                 Dose                Earliest    Recommended  Overdue after
                  COVID-19                                   1  to discuss    2025-08-27  2025-08-27   -

                NOTHING TO DO
                -------------
                  Varicella (chickenpox)                  CONTRAINDICATED, do not give: all its vaccines are ruled
                                                          out, because of Severe immunocompromise (246)
                  MMR (measles, mumps, rubella), at risk  complete: all doses given
                  Hib (Haemophilus b)                     too old: past the age for it

                DOSES ON RECORD
                ---------------
                    1  2015-03-01  MMR (03)                       MMR (measles, mumps, rubella): DOES NOT COUNT:
                                                                  given at too young an age
                    2  2016-04-01  unknown vaccine (999)          not judged: the schedule does not know the vaccine
                                                                  code

                REMARKS ON THE RECORD
                ---------------------
                  doses[2]: The code 999 is not in the schedule.

                A clinician decides what is given. This page informs that decision; it is not a medical device and
                does not replace the official schedule.
                """.split("\n"));
    }

    @Test
    void noLineIsLongerThanAHundredColumns() {
        String guidance = "words ".repeat(60).strip();
        VaccineGroupForecast wordy = new VaccineGroupForecast(
                "DTaP/Tdap/Td",
                SeriesType.RISK,
                SeriesStatus.NOT_COMPLETE,
                List.of(),
                dates("2025-03-10", "2025-10-01"),
                OptionalInt.of(12),
                List.of(),
                List.of(HPV9, HPV9, HPV9, HPV9),
                List.of(),
                List.of(new Contraindication("246", "Severe immunocompromise", List.of(HPV9, HPV9, HPV9))),
                List.of(guidance),
                List.of(),
                DueStatus.OVERDUE);

        assertThat(AnswerPage.of(MAYA, answer(group(wordy))).lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void emptySectionsSayNone() {
        assertThat(AnswerPage.of(Patient.born("2025-11-20").build(), answer()).lines())
                .contains("Born 2025-11-20 (2 days), sex unknown. 0 doses, 0 observations.")
                .filteredOn(line -> line.equals("  None."))
                .hasSize(5);
    }

    @Test
    void whatDependsOnAnUnknownConditionIsNotSaidToBeDueNorDone() {
        VaccineGroupForecasts mayBeContraindicated = group(
                        open("MMR", SeriesType.STANDARD, DueStatus.DUE_NOW, "2025-03-10", null))
                .conditional();
        VaccineGroupForecasts mayBeIndicated = group(
                        closed("Hib", SeriesType.STANDARD, ForecastReason.MAXIMUM_AGE_EXCEEDED))
                .conditional();

        List<String> page = AnswerPage.of(MAYA, answer(mayBeContraindicated, mayBeIndicated))
                .lines()
                .toList();

        int title = page.indexOf("FIND OUT FIRST whether a condition is present (see the remarks on the record)");
        assertThat(title).isPositive();
        assertThat(page.subList(title, page.indexOf("DUE OR OVERDUE NOW")))
                .anyMatch(line -> line.contains("MMR") && line.contains("due now"))
                .contains("  May be recommended: Hib (Haemophilus b)");
        assertThat(page).filteredOn(line -> line.contains("MMR")).hasSize(1);
        assertThat(page).filteredOn(line -> line.contains("Hib")).hasSize(1);
    }

    private static Forecast answer(VaccineGroupForecasts... groups) {
        return new Forecast(LocalDate.of(2025, 11, 22), STAMP, List.of(), List.of(groups), List.of(), List.of());
    }

    private static List<EvaluatedDose> doses() {
        List<DoseAdministered> given = MAYA.doses();
        EvaluatedDose early = new EvaluatedDose(
                1,
                given.get(0),
                Optional.of("MMR"),
                List.of("MMR"),
                Optional.empty(),
                List.of(),
                List.of(new GroupVerdict("MMR", EvaluationStatus.NOT_VALID, List.of(EvaluationReason.TOO_YOUNG))),
                List.of());
        EvaluatedDose unknown = new EvaluatedDose(
                2,
                given.get(1),
                Optional.empty(),
                List.of(),
                Optional.of(NotEvaluatedReason.UNKNOWN_VACCINE),
                List.of(),
                List.of(),
                List.of());
        return List.of(early, unknown);
    }

    private static VaccineGroupForecast hpv() {
        return new VaccineGroupForecast(
                "HPV",
                SeriesType.STANDARD,
                SeriesStatus.NOT_COMPLETE,
                List.of(),
                dates("2025-03-10", "2027-03-09"),
                OptionalInt.of(2),
                List.of("HPV"),
                List.of(HPV9),
                List.of(),
                List.of(),
                List.of("Two doses suffice below the age of 15."),
                List.of(),
                DueStatus.DUE_NOW);
    }

    private static VaccineGroupForecast contraindicated() {
        return new VaccineGroupForecast(
                "Varicella",
                SeriesType.STANDARD,
                SeriesStatus.CONTRAINDICATED,
                List.of(ForecastReason.ANTIGEN_CONTRAINDICATED),
                ForecastDates.NONE,
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Contraindication("246", "Severe immunocompromise", List.of())),
                List.of(),
                List.of(),
                DueStatus.CONTRAINDICATED);
    }

    private static VaccineGroupForecast open(
            String group, SeriesType type, DueStatus dueStatus, String day, String pastDue) {
        return new VaccineGroupForecast(
                group,
                type,
                SeriesStatus.NOT_COMPLETE,
                List.of(),
                dates(day, pastDue),
                OptionalInt.of(1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                dueStatus);
    }

    private static VaccineGroupForecast closed(String group, SeriesType type, ForecastReason reason) {
        return new VaccineGroupForecast(
                group,
                type,
                reason.status(),
                List.of(reason),
                ForecastDates.NONE,
                OptionalInt.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                reason.status() == SeriesStatus.COMPLETE ? DueStatus.COMPLETE : DueStatus.AGED_OUT);
    }

    private static ForecastDates dates(String day, String pastDue) {
        Optional<LocalDate> date = Optional.of(LocalDate.parse(day));
        Optional<LocalDate> last = Optional.ofNullable(pastDue).map(LocalDate::parse);
        return new ForecastDates(date, date, last, Optional.empty(), date, last);
    }

    private static VaccineGroupForecasts group(VaccineGroupForecast... forecasts) {
        return VaccineGroupForecasts.of(
                Stream.of(forecasts).findFirst().orElseThrow().vaccineGroup(), List.of(forecasts));
    }
}

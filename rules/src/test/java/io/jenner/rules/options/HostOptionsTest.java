package io.jenner.rules.options;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUE;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.BLUE_GREY;
import static io.jenner.rules.invented.InventedSchedule.GREY;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.REDPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.VaccineProduct;
import io.jenner.rules.invented.InventedSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A dose against bluepox and one against greypox from the first birthday on. */
class HostOptionsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final Patient CHILD =
            born("2020-01-01").dose("2021-02-01", GREY).build();

    private final InventedSchedule invented = schedule(
            series("Blue").dose(dose().age(age().minimum("1 year"))).dose(dose().age(age().minimum("2 years"))),
            series("Grey").against(GREYPOX).dose(dose().age(age().minimum("1 year"))));
    private final Forecaster forecaster = invented.forecaster();

    @Test
    void onlyTheGroupsWantedAreShownAndEveryDoseStays() {
        Forecast answer = ask(ForecastOptions.DEFAULT.forGroups(BLUEPOX).withExplanations());

        assertThat(answer.groups())
                .extracting(VaccineGroupForecasts::vaccineGroup)
                .containsExactly(BLUEPOX);
        assertThat(answer.series()).extracting(SeriesForecast::antigen).containsOnly(BLUEPOX);
        assertThat(answer.explanations()).hasSize(1);
        assertThat(answer.doses())
                .hasSize(1)
                .first()
                .matches(dose -> !dose.groups().isEmpty());
    }

    @Test
    void groupThatTheScheduleDoesNotHaveIsRefusedNamingThoseItHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ask(ForecastOptions.DEFAULT.forGroups("Bluepocks")))
                .withMessage("found a name that no vaccine group has, expected one of Bluepox, Greypox,"
                        + " Redpox. Remedy: write the name as the schedule does");
    }

    @Test
    void groupIsFoundInAnyCaseAndStandsInTheAnswerAsTheScheduleWritesIt() {
        assertThat(ask(ForecastOptions.DEFAULT.forGroups(" bluePOX ")).groups())
                .extracting(VaccineGroupForecasts::vaccineGroup)
                .containsExactly(BLUEPOX);
    }

    @Test
    void onlyProductsOfTheHostAreOffered() {
        VaccineProduct both = forecaster.vaccines().cvx(BLUE_GREY);

        VaccineGroupForecast blue = ask(ForecastOptions.DEFAULT.withProducts(List.of(both)))
                .group(BLUEPOX)
                .forecasts()
                .get(0);

        assertThat(blue.candidateVaccines()).containsExactly(both);
        assertThat(ask(ForecastOptions.DEFAULT)
                        .group(BLUEPOX)
                        .forecasts()
                        .get(0)
                        .candidateVaccines())
                .hasSizeGreaterThan(1);
    }

    @Test
    void dueDoseForWhichTheHostHasNothingIsPointedOut() {
        VaccineProduct grey = forecaster.vaccines().cvx(GREY);

        Forecast answer = ask(ForecastOptions.DEFAULT.withProducts(List.of(grey)));

        assertThat(answer.findings())
                .filteredOn(finding -> finding.code() == Finding.Code.NO_PRODUCT_AVAILABLE)
                .singleElement()
                .satisfies(finding -> assertThat(finding.names()).containsExactly(BLUEPOX));
        assertThat(answer.group(BLUEPOX).dueStatus()).isEqualTo(DueStatus.DUE_NOW);
    }

    @Test
    void productOfAnotherManufacturerIsStillOneOfItsType() {
        VaccineProduct ofAMaker = forecaster.vaccines().product(BLUE, "ABC");

        assertThat(ask(ForecastOptions.DEFAULT.withProducts(List.of(ofAMaker)))
                        .group(BLUEPOX)
                        .forecasts()
                        .get(0)
                        .candidateVaccines())
                .extracting(VaccineProduct::cvx)
                .containsExactly(BLUE);
    }

    @Test
    void sharedDecisionsCanBeLeftOut() {
        Forecaster shared = invented.sharedDecision("Blue", null, null).forecaster();

        VaccineGroupForecasts shown = shared.forecast(CHILD, DAY).group(BLUEPOX);
        Forecast hidden = shared.forecast(CHILD, DAY, ForecastOptions.DEFAULT.withoutSharedDecisions());

        assertThat(shown.dueStatus()).isEqualTo(DueStatus.NEEDS_DECISION);
        assertThat(hidden.groups())
                .extracting(VaccineGroupForecasts::vaccineGroup)
                .containsExactly(GREYPOX, REDPOX);
    }

    @Test
    void languageIsThatOfTheTexts() {
        Forecast answer = ask(ForecastOptions.DEFAULT.inLanguage(Locale.forLanguageTag("es")));

        assertThat(answer.texts().of(answer.group(BLUEPOX).dueStatus())).isEqualTo("Toca ahora");
        assertThat(answer.groups()).isEqualTo(ask(ForecastOptions.DEFAULT).groups());
    }

    @Test
    void assumedDatesArePointedOut() {
        Patient patient = Patient.born("2020", DateAssumption.FIRST_DAY)
                .dose("2021-02-01", GREY)
                .dose("2021-03", DateAssumption.LAST_DAY, BLUE)
                .build();

        assertThat(forecaster.forecast(patient, DAY).findings())
                .filteredOn(finding -> finding.code() == Finding.Code.ASSUMED_DATE)
                .extracting(Finding::subject)
                .containsExactly("birthDate", "doses[2].date");
    }

    private Forecast ask(ForecastOptions options) {
        return forecaster.forecast(CHILD, DAY, options);
    }
}

package io.jenner.rules.us;

import static io.jenner.rules.us.SamplePatients.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An odd entry is pointed out, stays in the answer, and leaves the rest of the answer as it was. */
class OddInputTest {

    private static final Forecaster US = Forecaster.usSchedule();

    @ParameterizedTest
    @CsvSource({
        "2022-06-01, 899, UNKNOWN_VACCINE",
        "2021-03-09, 08, BEFORE_BIRTH",
        "2025-11-23, 03, AFTER_ASSESSMENT_DATE",
        "2021-05-12, 20, REPEATED",
        "2022-06-01, 18, NO_RELEVANT_SERIES"
    })
    void doseThatIsNotEvaluatedLeavesTheRestAsItWas(LocalDate date, String cvx, NotEvaluatedReason reason) {
        DoseAdministered odd = DoseAdministered.of(date, cvx);
        Forecast usual = US.forecast(child().build(), AS_OF);
        Forecast forecast = US.forecast(child().dose(odd).build(), AS_OF);
        int position = forecast.doses().size();

        assertThat(forecast.doses().get(position - 1).dose()).isEqualTo(odd);
        assertThat(forecast.doses().get(position - 1).notEvaluated()).contains(reason);
        assertThat(forecast.findings()).extracting(Finding::subject).containsExactly("doses[" + position + "]");
        assertThat(forecast.doses().subList(0, position - 1)).isEqualTo(usual.doses());
        assertSameForecasts(forecast, usual);
    }

    @Test
    void unknownObservationLeavesTheRestAsItWas() {
        Forecast forecast = US.forecast(child().observation("999").build(), AS_OF);

        assertThat(forecast.findings()).extracting(Finding::code).containsExactly(Code.UNKNOWN_OBSERVATION);
        assertSameForecasts(forecast, US.forecast(child().build(), AS_OF));
    }

    /** Pregnancy is an indication for some vaccines and a contraindication for others. */
    @ParameterizedTest
    @EnumSource(
            value = Code.class,
            names = {"UNDETERMINED_INDICATION", "UNDETERMINED_CONTRAINDICATION"})
    void observationOfUnknownPresenceLeavesTheRestAsItWas(Code code) {
        Patient.Builder woman = Patient.born("1995-01-01").sex(Sex.FEMALE);
        Forecast usual = US.forecast(woman.build(), AS_OF);
        Forecast forecast = US.forecast(
                woman.observation(new Observation(
                                "007", Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN))
                        .build(),
                AS_OF);

        assertThat(forecast.findings()).extracting(Finding::code).contains(code);
        assertSameForecasts(forecast, usual);
    }

    @Test
    void assessmentOutsideTheSeasonsIsPointedOut() {
        Forecast forecast = US.forecast(child().build(), LocalDate.of(2028, 1, 1));

        assertThat(forecast.findings()).extracting(Finding::code).containsExactly(Code.SCHEDULE_OUT_OF_SEASON);
    }

    /** What is not known may make a group wait for a decision; its forecasts stay. */
    private static void assertSameForecasts(Forecast forecast, Forecast expected) {
        assertThat(forecast.forecasts()).isEqualTo(expected.forecasts());
        assertThat(forecast.series()).isEqualTo(expected.series());
    }

    private static Patient.Builder child() {
        return Patient.born("2021-03-10")
                .sex(Sex.FEMALE)
                .dose("2021-05-12", "20")
                .dose("2021-07-14", "20")
                .dose("2022-03-12", "03")
                .dose("2022-03-12", "21");
    }
}

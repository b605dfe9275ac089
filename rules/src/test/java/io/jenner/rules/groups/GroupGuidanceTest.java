package io.jenner.rules.groups;

import static io.jenner.rules.invented.AgeRows.age;
import static io.jenner.rules.invented.AntigenRows.antigen;
import static io.jenner.rules.invented.DoseRows.dose;
import static io.jenner.rules.invented.InventedSchedule.BLUEPOX;
import static io.jenner.rules.invented.InventedSchedule.GREYPOX;
import static io.jenner.rules.invented.InventedSchedule.born;
import static io.jenner.rules.invented.InventedSchedule.schedule;
import static io.jenner.rules.invented.SeriesRows.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.rules.invented.InventedSchedule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** FORECASTGUIDANCE-1. */
class GroupGuidanceTest {

    private final InventedSchedule pox = schedule(
                    series("Blue").guidance("blue").guidance("both").dose(dose().age(age().minimum("1 year"))),
                    series("Grey")
                            .against(GREYPOX)
                            .guidance("both")
                            .guidance("grey")
                            .dose(dose().age(age().minimum("1 year"))))
            .antigen(GREYPOX, antigen().contraindicatedBy("501"))
            .group("Pox", true, BLUEPOX, GREYPOX);

    @Test
    void guidanceOfRecommendedAntigensIsGivenOnce() {
        assertThat(guidance(pox, born("2020-01-01"), "Pox")).containsExactly("blue", "both", "grey");
    }

    @Test
    void contraindicatedSeriesHasTheGuidanceOfItsContraindicationOnly() {
        assertThat(guidance(pox, born("2020-01-01").observation("501"), "Pox"))
                .containsExactly("blue", "both", "guidance on 501");
    }

    @Test
    void onlyMatchedIndicationsBringTheirGuidance() {
        InventedSchedule risk = schedule(
                series("Risk").risk("501").risk("502").guidance("blue").dose(dose().age(age().minimum("1 year"))));

        assertThat(guidance(risk, born("2020-01-01").observation("502"), BLUEPOX))
                .containsExactly("blue", "guidance on 502");
    }

    @Test
    void observationOfUnknownPresenceBringsNoGuidance() {
        Observation unknown = new Observation("501", Optional.empty(), Optional.empty(), Observation.Presence.UNKNOWN);

        assertThat(guidance(pox, born("2020-01-01").observation(unknown), "Pox"))
                .containsExactly("blue", "both", "grey");
    }

    private static List<String> guidance(InventedSchedule schedule, Patient.Builder patient, String group) {
        return schedule.ask(patient, "2023-01-01").group(group).guidance();
    }
}

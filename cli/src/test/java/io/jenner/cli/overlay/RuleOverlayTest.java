package io.jenner.cli.overlay;

import static io.jenner.cli.overlay.Overlays.GRACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RuleOverlayTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 2, 1);
    private static final Forecaster US = Forecaster.usSchedule();

    /** Measles vaccine from 12 months; four days of grace. */
    private static final Patient ON_THE_FIRST_DAY_OF_GRACE =
            Patient.born("2024-06-10").dose("2025-06-06", "03").build();

    private static final Patient ON_THE_BIRTHDAY =
            Patient.born("2024-06-10").dose("2025-06-10", "03").build();

    @Test
    void ruleThatReplacesOneOfTheBaseDecidesInItsPlace() {
        Forecaster lakeland = US.with(Overlays.example("no-grace-period"));

        assertThat(verdict(US, ON_THE_FIRST_DAY_OF_GRACE)).isEqualTo(EvaluationStatus.VALID);
        assertThat(verdict(lakeland, ON_THE_FIRST_DAY_OF_GRACE)).isEqualTo(EvaluationStatus.NOT_VALID);
        assertThat(verdict(lakeland, ON_THE_BIRTHDAY)).isEqualTo(EvaluationStatus.VALID);
        assertThat(lakeland.forecast(ON_THE_FIRST_DAY_OF_GRACE, AS_OF)
                        .doses()
                        .get(0)
                        .groups()
                        .get(0)
                        .reasons())
                .containsExactly(EvaluationReason.TOO_YOUNG);
    }

    @Test
    void explanationsNameTheRuleOfTheOverlay() {
        Forecaster lakeland = US.with(Overlays.example("no-grace-period"));

        assertThat(lakeland.forecast(ON_THE_FIRST_DAY_OF_GRACE, AS_OF, ForecastOptions.DEFAULT.withExplanations())
                        .explain("MMR")
                        .toString())
                .contains(GRACE);
    }

    @Test
    void baseStaysAsItIs() {
        String before = US.stamp().digest();

        Forecaster lakeland = US.with(Overlays.example("no-grace-period"));

        assertThat(US.stamp().digest())
                .isEqualTo(before)
                .isNotEqualTo(lakeland.stamp().digest());
        assertThat(lakeland.stamp().knowledgeId()).isEqualTo("us-4.64+no-grace-period");
        assertThat(verdict(US, ON_THE_FIRST_DAY_OF_GRACE)).isEqualTo(EvaluationStatus.VALID);
    }

    @Test
    void digestDoesNotTellInWhichFolderAnOverlayLies() {
        Overlay example = Overlays.example("no-grace-period");

        assertThat(US.with(Overlay.of("elsewhere/copy", example.files())).stamp())
                .isEqualTo(US.with(example).stamp());
    }

    @Test
    void addedRuleJoinsThoseOfTheBase() {
        Overlay overlay = Overlays.of(
                "adds:\n  - {rule: A dose on the very day of its minimum age is too young, why: To be tried}\n",
                Map.of(
                        "law.drl",
                        Overlays.rule(
                                "A dose on the very day of its minimum age is too young",
                                "minimumAge == Milestone.REACHED",
                                "TOO_YOUNG")));

        Forecaster strict = US.with(overlay);

        assertThat(verdict(strict, ON_THE_BIRTHDAY)).isEqualTo(EvaluationStatus.NOT_VALID);
        assertThat(verdict(strict, ON_THE_FIRST_DAY_OF_GRACE)).isEqualTo(EvaluationStatus.VALID);
    }

    @Test
    void digestDependsOnTextsAndNotOnPlaces() {
        Overlay here = Overlays.example("full-volume");
        Overlay there = Overlay.of("somewhere/else", here.files());
        Map<String, String> edited = new TreeMap<>(here.files());
        edited.computeIfPresent("volume.drl", (file, text) -> text.replace("section 4.2", "section 4.3"));

        assertThat(US.with(there).stamp()).isEqualTo(US.with(here).stamp());
        assertThat(US.with(Overlay.of("edited", edited)).stamp().digest())
                .isNotEqualTo(US.with(here).stamp().digest());
    }

    @Test
    void removedRuleNeedsNoRuleFile() {
        Overlay overlay = Overlays.of(
                "removes:\n  - {rule: A dose that an earlier dose of a conflicting vaccine impacts does not count, why: To be"
                        + " tried}\n",
                Map.of());
        Patient tenDaysAfterMeaslesVaccine = Patient.born("2024-06-10")
                .dose("2025-07-11", "21")
                .dose("2025-07-01", "03")
                .build();

        assertThat(verdict(US, tenDaysAfterMeaslesVaccine)).isEqualTo(EvaluationStatus.NOT_VALID);
        assertThat(verdict(US.with(overlay), tenDaysAfterMeaslesVaccine)).isEqualTo(EvaluationStatus.VALID);
    }

    @Test
    void overlaysStack() {
        Forecaster both = US.with(Overlays.example("no-grace-period")).with(Overlays.example("hillside-clinic"));

        assertThat(both.stamp().knowledgeId()).isEqualTo("us-4.64+no-grace-period+hillside-clinic");
        assertThat(verdict(both, ON_THE_FIRST_DAY_OF_GRACE)).isEqualTo(EvaluationStatus.NOT_VALID);
    }

    @Test
    void ruleThatTheManifestDoesNotNameIsRefused() {
        Overlay overlay =
                Overlays.of("", Map.of("law.drl", Overlays.rule(GRACE, "minimumAge == Milestone.AHEAD", "TOO_YOUNG")));

        assertThatThrownBy(() -> US.with(overlay))
                .isInstanceOf(KnowledgeException.class)
                .hasMessage("the overlay in laws/school cannot be used: 1 error\n"
                        + "school/law.drl:7: found the rule '" + GRACE
                        + "', which the base has and the manifest does not"
                        + " name, expected it under 'replaces' in overlay.yaml, with the reason. Remedy: declare it there,"
                        + " or give yours another name.");
    }

    @Test
    void faultsOfRulesAreReportedTogetherWithTheirColumns() {
        Overlay overlay = Overlays.of(
                "adds:\n  - {rule: A dose is too young on a day, why: To be tried}\n",
                Map.of(
                        "law.drl",
                        Overlays.rule("A dose is too young on a day", "minimumAgo == Milestone.AHEAD", "TOO_YUNG")));

        assertThatThrownBy(() -> US.with(overlay))
                .isInstanceOfSatisfying(
                        KnowledgeException.class,
                        refused -> assertThat(refused.problems())
                                .filteredOn(Problem::isError)
                                .extracting(Problem::where)
                                .containsExactly("school/law.drl:10:26", "school/law.drl:12:20"))
                .hasMessageContaining("minimumAge")
                .hasMessageContaining("TOO_YOUNG");
    }

    @Test
    void ruleThatOnlyTheManifestHasIsRefused() {
        Overlay overlay = Overlays.of("replaces:\n  - {rule: " + GRACE + ", why: To be tried}\n", Map.of());

        assertThatThrownBy(() -> US.with(overlay))
                .hasMessage("the overlay in laws/school cannot be used: 1 error\n"
                        + "school/overlay.yaml:8: found the rule '" + GRACE
                        + "' under 'replaces', expected one that a file"
                        + " of the overlay holds. Remedy: correct the name, or remove the row.");
    }

    private static EvaluationStatus verdict(Forecaster forecaster, Patient patient) {
        return forecaster
                .forecast(patient, AS_OF)
                .doses()
                .get(0)
                .groups()
                .get(0)
                .status();
    }
}

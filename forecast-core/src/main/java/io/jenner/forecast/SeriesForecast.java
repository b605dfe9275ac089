package io.jenner.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The forecast of one relevant patient series (CDSi chapter 7), with the part it plays in the choice of series.
 *
 * @param antigen antigen of the series
 * @param series name of the series
 * @param seriesType type of the series
 * @param seriesGroup code of its series group, unique within the antigen
 * @param status where the patient stands
 * @param reason why no dose is forecast; empty when not complete
 * @param dates dates of the forecast dose; all empty unless not complete
 * @param doseNumber forecast dose number (FORECASTDN-1); empty unless not complete
 * @param targetDose number of the series dose that is forecast; empty unless not complete
 * @param targetDoses where the patient stands at each target dose, in order; a recurring one appears once more for each
 *     time it was satisfied
 * @param recommendedVaccines vaccines that the schedule names (FORECASTRECVAC-1); often empty, and always for a series
 *     that is not the best of its group
 * @param candidateVaccines all preferable vaccines of the dose that fit the age on the day on which the dose can be
 *     given or is recommended, not before the as-of day, and that hold nothing that is contraindicated; empty for a
 *     series that is not the best of its group
 * @param contraindications contraindications that apply to the antigen or to single vaccines of it
 * @param guidance remarks for clinicians; empty where the knowledge holds none
 * @param sharedDecision whether the dose is given by shared clinical decision on the as-of day
 * @param selection the part it plays in the choice of series
 */
public record SeriesForecast(
        String antigen,
        String series,
        SeriesType seriesType,
        String seriesGroup,
        SeriesStatus status,
        Optional<ForecastReason> reason,
        ForecastDates dates,
        OptionalInt doseNumber,
        OptionalInt targetDose,
        List<TargetDose> targetDoses,
        List<VaccineProduct> recommendedVaccines,
        List<VaccineProduct> candidateVaccines,
        List<Contraindication> contraindications,
        List<String> guidance,
        boolean sharedDecision,
        Selection selection) {

    /**
     * Keeps copies of the lists.
     *
     * @param antigen see {@link #antigen()}
     * @param series see {@link #series()}
     * @param seriesType see {@link #seriesType()}
     * @param seriesGroup see {@link #seriesGroup()}
     * @param status see {@link #status()}
     * @param reason see {@link #reason()}
     * @param dates see {@link #dates()}
     * @param doseNumber see {@link #doseNumber()}
     * @param targetDose see {@link #targetDose()}
     * @param targetDoses see {@link #targetDoses()}
     * @param recommendedVaccines see {@link #recommendedVaccines()}
     * @param candidateVaccines see {@link #candidateVaccines()}
     * @param contraindications see {@link #contraindications()}
     * @param guidance see {@link #guidance()}
     * @param sharedDecision see {@link #sharedDecision()}
     * @param selection see {@link #selection()}
     */
    public SeriesForecast {
        Objects.requireNonNull(antigen, "antigen");
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(seriesType, "seriesType");
        Objects.requireNonNull(seriesGroup, "seriesGroup");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(dates, "dates");
        Objects.requireNonNull(doseNumber, "doseNumber");
        Objects.requireNonNull(targetDose, "targetDose");
        Objects.requireNonNull(targetDoses, "targetDoses");
        Objects.requireNonNull(recommendedVaccines, "recommendedVaccines");
        Objects.requireNonNull(candidateVaccines, "candidateVaccines");
        Objects.requireNonNull(contraindications, "contraindications");
        Objects.requireNonNull(guidance, "guidance");
        Objects.requireNonNull(selection, "selection");
        targetDoses = List.copyOf(targetDoses);
        recommendedVaccines = List.copyOf(recommendedVaccines);
        candidateVaccines = List.copyOf(candidateVaccines);
        contraindications = List.copyOf(contraindications);
        guidance = List.copyOf(guidance);
    }

    /** {@return the number of target doses that are satisfied (SELECTB-21)} */
    public int validDoses() {
        return (int) targetDoses.stream()
                .filter(target -> target.status() == TargetDoseStatus.SATISFIED)
                .count();
    }

    /**
     * A series dose as it stands for the patient.
     *
     * @param number number of the series dose
     * @param status where the patient stands
     * @param satisfiedOn day of the dose administered that satisfied it; empty unless satisfied
     */
    public record TargetDose(int number, TargetDoseStatus status, Optional<LocalDate> satisfiedOn) {
        /**
         * Checks that nothing is null.
         *
         * @param number see {@link #number()}
         * @param status see {@link #status()}
         * @param satisfiedOn see {@link #satisfiedOn()}
         */
        public TargetDose {
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(satisfiedOn, "satisfiedOn");
        }
    }

    /** Whether a target dose is met (CDSi Table 3-2). */
    public enum TargetDoseStatus {
        /** A dose administered has met it. */
        SATISFIED,
        /** Age or history make it unnecessary. */
        SKIPPED,
        /** No dose administered has met it. */
        NOT_SATISFIED
    }

    /**
     * The part a series plays in the choice of the best series (CDSi chapter 8).
     *
     * @param scorable whether it was scorable (8.1)
     * @param score points awarded (8.4 to 8.6); empty where none were
     * @param prioritized whether it is the prioritized series of its group (8.2, 8.7)
     * @param best whether it is the best series of its group (8.8)
     */
    public record Selection(boolean scorable, OptionalInt score, boolean prioritized, boolean best) {
        /**
         * Checks that nothing is null.
         *
         * @param scorable see {@link #scorable()}
         * @param score see {@link #score()}
         * @param prioritized see {@link #prioritized()}
         * @param best see {@link #best()}
         */
        public Selection {
            Objects.requireNonNull(score, "score");
        }
    }
}

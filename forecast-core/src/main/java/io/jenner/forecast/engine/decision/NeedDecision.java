package io.jenner.forecast.engine.decision;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Does the patient need another dose in a series (Table 7-10)? Yes unless a rule closes the series.
 *
 * <p>Where several rules close it, the reason that stands first in {@link ForecastReason} decides.
 */
public final class NeedDecision {

    private final Standing standing;
    private final Obstacles obstacles;
    private final Times times;
    private @Nullable ForecastReason closed;

    /** Creates the question. */
    public NeedDecision(Standing standing, Obstacles obstacles, Times times) {
        this.standing = standing;
        this.obstacles = obstacles;
        this.times = times;
    }

    /**
     * Where the patient stands in the series.
     *
     * @param seriesType type of the series
     * @param targetDoseLeft whether a target dose is not satisfied
     * @param validDoses number of satisfied target doses
     */
    public record Standing(SeriesType seriesType, boolean targetDoseLeft, int validDoses) {}

    /**
     * What speaks against another dose.
     *
     * @param immune whether there is evidence of immunity (7.2)
     * @param antigenContraindicated whether an antigen contraindication applies (7.3)
     * @param preferableVaccines number of preferable vaccines of the target dose
     * @param usableVaccines number of its preferable and allowable vaccines that are not contraindicated
     */
    public record Obstacles(
            boolean immune, boolean antigenContraindicated, int preferableVaccines, int usableVaccines) {}

    /**
     * Dates of the target dose, resolved to their assumed values.
     *
     * @param assessmentDate the assessment date
     * @param startDate first day on which the series is started; {@link Day#NONE} where it has none
     * @param seasonEndDate last day of the season
     * @param maximumAgeDate CALCDTAGE-1
     * @param candidateEarliestDate FORECASTDTCAN-1; {@link Day#NEVER} where nothing gives a date
     */
    public record Times(
            int assessmentDate, int startDate, int seasonEndDate, int maximumAgeDate, int candidateEarliestDate) {}

    public SeriesType getSeriesType() {
        return standing.seriesType();
    }

    public boolean isTargetDoseLeft() {
        return standing.targetDoseLeft();
    }

    public int getValidDoses() {
        return standing.validDoses();
    }

    public boolean isImmune() {
        return obstacles.immune();
    }

    public boolean isAntigenContraindicated() {
        return obstacles.antigenContraindicated();
    }

    public int getPreferableVaccines() {
        return obstacles.preferableVaccines();
    }

    public int getUsableVaccines() {
        return obstacles.usableVaccines();
    }

    public int getAssessmentDate() {
        return times.assessmentDate();
    }

    public int getStartDate() {
        return times.startDate();
    }

    public int getSeasonEndDate() {
        return times.seasonEndDate();
    }

    public int getMaximumAgeDate() {
        return times.maximumAgeDate();
    }

    public int getCandidateEarliestDate() {
        return times.candidateEarliestDate();
    }

    /** Concludes that no other dose is needed. */
    public void close(ForecastReason reason) {
        if (closed == null || reason.compareTo(closed) < 0) {
            closed = reason;
        }
    }

    /** Returns why no other dose is needed, or empty where one is. */
    public Optional<ForecastReason> closed() {
        return Optional.ofNullable(closed);
    }
}

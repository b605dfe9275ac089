package io.jenner.forecast.engine.decision;

import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesType;
import org.jspecify.annotations.Nullable;

/**
 * Does the patient need another dose in a series (Table 7-10)? Yes unless a rule closes the series.
 *
 * <p>Where several rules close it, the reason that stands first in {@link ForecastReason} decides.
 */
public final class NeedDecision extends Decision {

    private final Standing standing;
    private final Obstacles obstacles;
    private final Times times;
    private @Nullable ForecastReason closed;

    /** Creates the question. */
    public NeedDecision(Standing standing, Obstacles obstacles, Times times) {
        super(times.addTo(obstacles.addTo(standing.addTo(0))));
        this.standing = standing;
        this.obstacles = obstacles;
        this.times = times;
    }

    /**
     * Where the patient stands in the series.
     *
     * @param seriesType type of the series
     * @param targetDoseLeft whether a target dose is not satisfied
     * @param validDose whether a target dose is satisfied
     */
    public record Standing(SeriesType seriesType, boolean targetDoseLeft, boolean validDose) {

        private long addTo(long signature) {
            return with(with(with(signature, seriesType), targetDoseLeft), validDose);
        }
    }

    /**
     * What speaks against another dose.
     *
     * @param immune whether there is evidence of immunity (7.2)
     * @param antigenContraindicated whether an antigen contraindication applies (7.3)
     * @param preferableVaccineListed whether the target dose has a preferable vaccine
     * @param usableVaccineLeft whether any of its preferable and allowable vaccines is not contraindicated
     */
    public record Obstacles(
            boolean immune,
            boolean antigenContraindicated,
            boolean preferableVaccineListed,
            boolean usableVaccineLeft) {

        private long addTo(long signature) {
            long obstacles = with(with(signature, immune), antigenContraindicated);
            return with(with(obstacles, preferableVaccineListed), usableVaccineLeft);
        }
    }

    /**
     * Milestones of the target dose; a date that is absent is never reached, except the age to start, which is past.
     *
     * @param startAge where the assessment date stands to the first day on which the series is started
     * @param seasonEnd where the assessment date stands to the last day of the season
     * @param maximumAge where the assessment date stands to the maximum age (CALCDTAGE-1)
     * @param maximumAgeWhenGiven where the candidate earliest date (FORECASTDTCAN-1) stands to the maximum age
     */
    public record Times(Milestone startAge, Milestone seasonEnd, Milestone maximumAge, Milestone maximumAgeWhenGiven) {

        private long addTo(long signature) {
            return with(with(with(with(signature, startAge), seasonEnd), maximumAge), maximumAgeWhenGiven);
        }
    }

    public SeriesType getSeriesType() {
        return standing.seriesType();
    }

    public boolean isTargetDoseLeft() {
        return standing.targetDoseLeft();
    }

    public boolean isValidDose() {
        return standing.validDose();
    }

    public boolean isImmune() {
        return obstacles.immune();
    }

    public boolean isAntigenContraindicated() {
        return obstacles.antigenContraindicated();
    }

    public boolean isPreferableVaccineListed() {
        return obstacles.preferableVaccineListed();
    }

    public boolean isUsableVaccineLeft() {
        return obstacles.usableVaccineLeft();
    }

    public Milestone getStartAge() {
        return times.startAge();
    }

    public Milestone getSeasonEnd() {
        return times.seasonEnd();
    }

    public Milestone getMaximumAge() {
        return times.maximumAge();
    }

    public Milestone getMaximumAgeWhenGiven() {
        return times.maximumAgeWhenGiven();
    }

    /** Concludes that no other dose is needed. */
    public void close(ForecastReason reason) {
        if (closed == null || reason.compareTo(closed) < 0) {
            closed = reason;
        }
    }

    /** Returns why no other dose is needed, or null where one is. */
    @Nullable
    public ForecastReason closed() {
        return closed;
    }
}

package io.jenner.forecast.engine.decision;

/** Is a preferable vaccine recommended for a forecast dose (FORECASTRECVAC-1)? It is not unless a rule says so. */
public final class VaccineRecommendationDecision {

    private final boolean forecastFlag;
    private final boolean contraindicated;
    private final int beginAgeDate;
    private final int endAgeDate;
    private final int earliest;
    private final int recommended;
    private final int assessmentDate;
    private boolean candidate;
    private boolean named;

    /**
     * Creates the question; the age dates are resolved to their assumed values.
     *
     * @param contraindicated whether it must not be given for any antigen that it holds
     */
    public VaccineRecommendationDecision(
            boolean forecastFlag,
            boolean contraindicated,
            int beginAgeDate,
            int endAgeDate,
            int earliest,
            int recommended,
            int assessmentDate) {
        this.forecastFlag = forecastFlag;
        this.contraindicated = contraindicated;
        this.beginAgeDate = beginAgeDate;
        this.endAgeDate = endAgeDate;
        this.earliest = earliest;
        this.recommended = recommended;
        this.assessmentDate = assessmentDate;
    }

    public boolean isForecastFlag() {
        return forecastFlag;
    }

    public boolean isContraindicated() {
        return contraindicated;
    }

    public int getBeginAgeDate() {
        return beginAgeDate;
    }

    public int getEndAgeDate() {
        return endAgeDate;
    }

    public int getEarliest() {
        return earliest;
    }

    public int getRecommended() {
        return recommended;
    }

    /** Returns the first day from the assessment date on which the dose may be given. */
    public int getMayBeGivenFrom() {
        return Math.max(earliest, assessmentDate);
    }

    /** Returns the first day from the assessment date on which the dose is recommended. */
    public int getRecommendedFrom() {
        return Math.max(recommended, assessmentDate);
    }

    /** Concludes that the vaccine may be used. */
    public void mayBeUsed() {
        candidate = true;
    }

    /** Concludes that the forecast names the vaccine. */
    public void recommend() {
        named = true;
    }

    public boolean isCandidate() {
        return candidate;
    }

    public boolean isNamed() {
        return named;
    }
}

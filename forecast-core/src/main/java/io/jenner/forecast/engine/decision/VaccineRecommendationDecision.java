package io.jenner.forecast.engine.decision;

/** Is a preferable vaccine recommended for a forecast dose (FORECASTRECVAC-1)? It is not unless a rule says so. */
public final class VaccineRecommendationDecision {

    private final boolean forecastFlag;
    private final boolean contraindicated;
    private final int beginAgeDate;
    private final int endAgeDate;
    private final int earliest;
    private final int recommended;
    private boolean candidate;
    private boolean named;

    /** Creates the question; the age dates are resolved to their assumed values. */
    public VaccineRecommendationDecision(
            boolean forecastFlag,
            boolean contraindicated,
            int beginAgeDate,
            int endAgeDate,
            int earliest,
            int recommended) {
        this.forecastFlag = forecastFlag;
        this.contraindicated = contraindicated;
        this.beginAgeDate = beginAgeDate;
        this.endAgeDate = endAgeDate;
        this.earliest = earliest;
        this.recommended = recommended;
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

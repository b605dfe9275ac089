package io.jenner.forecast.engine.decision;

/** Is a preferable vaccine recommended for a forecast dose (FORECASTRECVAC-1)? It is not unless a rule says so. */
public final class VaccineRecommendationDecision extends Decision {

    private final boolean forecastFlag;
    private final boolean contraindicated;
    private final Days days;
    private boolean candidate;
    private boolean named;

    /**
     * Creates the question.
     *
     * @param contraindicated whether it must not be given for any antigen that it holds
     */
    public VaccineRecommendationDecision(boolean forecastFlag, boolean contraindicated, Days days) {
        super(days.addTo(with(with(0, forecastFlag), contraindicated)));
        this.forecastFlag = forecastFlag;
        this.contraindicated = contraindicated;
        this.days = days;
    }

    /**
     * The days on which the vaccine may have to fit the age.
     *
     * @param earliest the earliest date of the forecast
     * @param recommended its recommended date
     * @param givenFrom the first day from the assessment date on which the dose may be given
     * @param recommendedFrom the first day from the assessment date on which it is recommended
     */
    public record Days(Ages earliest, Ages recommended, Ages givenFrom, Ages recommendedFrom) {

        private long addTo(long signature) {
            return recommendedFrom.addTo(givenFrom.addTo(recommended.addTo(earliest.addTo(signature))));
        }
    }

    /**
     * Where a day stands to the ages of the vaccine.
     *
     * @param begin CALCDTPREF-1
     * @param end CALCDTPREF-2
     */
    public record Ages(Milestone begin, Milestone end) {

        private long addTo(long signature) {
            return with(with(signature, begin), end);
        }
    }

    public boolean isForecastFlag() {
        return forecastFlag;
    }

    public boolean isContraindicated() {
        return contraindicated;
    }

    public Milestone getBeginAgeAtEarliestDate() {
        return days.earliest().begin();
    }

    public Milestone getEndAgeAtEarliestDate() {
        return days.earliest().end();
    }

    public Milestone getBeginAgeAtRecommendedDate() {
        return days.recommended().begin();
    }

    public Milestone getEndAgeAtRecommendedDate() {
        return days.recommended().end();
    }

    public Milestone getBeginAgeWhenGiven() {
        return days.givenFrom().begin();
    }

    public Milestone getEndAgeWhenGiven() {
        return days.givenFrom().end();
    }

    public Milestone getBeginAgeWhenRecommended() {
        return days.recommendedFrom().begin();
    }

    public Milestone getEndAgeWhenRecommended() {
        return days.recommendedFrom().end();
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

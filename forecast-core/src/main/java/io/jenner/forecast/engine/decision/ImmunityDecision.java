package io.jenner.forecast.engine.decision;

/** Is there evidence of immunity to an antigen (Table 7-3)? There is none unless a rule finds it. */
public final class ImmunityDecision extends Decision {

    private final boolean provenByHistory;
    private final Milestone immunityBirthDate;
    private final boolean excluded;
    private final boolean birthCountryFits;
    private boolean immune;

    private ImmunityDecision(
            boolean provenByHistory, Milestone immunityBirthDate, boolean excluded, boolean birthCountryFits) {
        super(with(with(with(with(0, provenByHistory), immunityBirthDate), excluded), birthCountryFits));
        this.provenByHistory = provenByHistory;
        this.immunityBirthDate = immunityBirthDate;
        this.excluded = excluded;
        this.birthCountryFits = birthCountryFits;
    }

    /** Asks about an observation in the patient's history that proves immunity. */
    public static ImmunityDecision byHistory(boolean provenByHistory) {
        return new ImmunityDecision(provenByHistory, Milestone.PASSED, false, false);
    }

    /**
     * Asks about a presumption by date of birth.
     *
     * @param immunityBirthDate where the day of birth stands to the day before which immunity is presumed
     */
    public static ImmunityDecision byBirthDate(
            Milestone immunityBirthDate, boolean excluded, boolean birthCountryFits) {
        return new ImmunityDecision(false, immunityBirthDate, excluded, birthCountryFits);
    }

    public boolean isProvenByHistory() {
        return provenByHistory;
    }

    public Milestone getImmunityBirthDate() {
        return immunityBirthDate;
    }

    /** Returns whether the patient has an observation that cancels the presumption. */
    public boolean isExcluded() {
        return excluded;
    }

    /** Returns whether the country of birth is the one asked for, or none is asked for. */
    public boolean isBirthCountryFits() {
        return birthCountryFits;
    }

    /** Concludes that there is evidence of immunity. */
    public void immune() {
        immune = true;
    }

    public boolean isImmune() {
        return immune;
    }
}

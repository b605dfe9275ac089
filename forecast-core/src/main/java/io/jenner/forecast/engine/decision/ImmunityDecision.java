package io.jenner.forecast.engine.decision;

/** Is there evidence of immunity to an antigen (Table 7-3)? There is none unless a rule finds it. */
public final class ImmunityDecision {

    private final boolean provenByHistory;
    private final int birthDate;
    private final int immunityBirthDate;
    private final boolean excluded;
    private final boolean birthCountryFits;
    private boolean immune;

    private ImmunityDecision(
            boolean provenByHistory, int birthDate, int immunityBirthDate, boolean excluded, boolean birthCountryFits) {
        this.provenByHistory = provenByHistory;
        this.birthDate = birthDate;
        this.immunityBirthDate = immunityBirthDate;
        this.excluded = excluded;
        this.birthCountryFits = birthCountryFits;
    }

    /** Asks about an observation in the patient's history that proves immunity. */
    public static ImmunityDecision byHistory(boolean provenByHistory) {
        return new ImmunityDecision(provenByHistory, Day.NEVER, Day.NONE, false, false);
    }

    /** Asks about a presumption by date of birth. */
    public static ImmunityDecision byBirthDate(
            int birthDate, int immunityBirthDate, boolean excluded, boolean birthCountryFits) {
        return new ImmunityDecision(false, birthDate, immunityBirthDate, excluded, birthCountryFits);
    }

    public boolean isProvenByHistory() {
        return provenByHistory;
    }

    public int getBirthDate() {
        return birthDate;
    }

    public int getImmunityBirthDate() {
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

package io.jenner.benchmarks.floor;

import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import org.jspecify.annotations.Nullable;

/** What the rules see of a patient on an assessment date. */
final class PatientOnDay {

    final SchedulePlan plan;
    final int birth;
    final int asOf;
    final Sex sex;

    /** Country of birth as {@link Standing#country} writes it, or null. */
    final @Nullable String country;

    /** Dates of the ages of the {@link AgeTable}, by number. */
    final int[] ages;

    final History history;

    /** How many doses of the history count: the first ones. */
    final int doses;

    final Observed observed;

    PatientOnDay(SchedulePlan plan, Patient patient, int asOf, boolean countLaterDoses) {
        this.plan = plan;
        this.asOf = asOf;
        birth = Days.of(patient.birthDate());
        sex = patient.sex();
        country = patient.countryOfBirth().isPresent()
                ? Standing.country(patient.countryOfBirth().get())
                : null;
        ages = plan.ages.dates(birth);
        history = new History(plan, patient.doses(), birth, asOf, ages, countLaterDoses);
        doses = history.size;
        observed = Observed.of(plan, patient.observations(), asOf);
    }

    private PatientOnDay(PatientOnDay now, int day) {
        plan = now.plan;
        asOf = day;
        birth = now.birth;
        sex = now.sex;
        country = now.country;
        ages = now.ages;
        history = now.history;
        doses = history.before(day);
        observed = Observed.NOTHING;
    }

    /** Returns the patient as of an earlier day: with the doses before it, and without observations (0004-8). */
    PatientOnDay before(int day) {
        return new PatientOnDay(this, day);
    }

    /** Returns whether a day lies between two ages, given by number; the first inclusive. */
    boolean isAge(int begin, int end, int day) {
        return ages[begin] <= day && day < ages[end];
    }

    /** Returns the last record of an antigen before a place in the history, -1 if there is none. */
    int lastRecordBefore(int antigen, int place) {
        int[] records = history.records[antigen];
        int i = records.length - 1;
        while (i >= 0 && records[i] >= place) {
            i--;
        }
        return i < 0 ? -1 : records[i];
    }
}

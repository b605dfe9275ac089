package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.SchedulePlan.Association;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.EvaluationReason;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The doses of a patient that enter the rules, by date and within a day in the order of the input (spec 4.1, 4.2,
 * decision 0003). A dose is known by its place in this order.
 */
final class History {

    private static final int[] NO_RECORDS = {};

    /** How many doses enter the rules. */
    final int size;

    final int[] day;
    final int[] cvx;
    final DoseAdministered[] dose;

    /** Why a dose is sub-standard, as a set of reasons; 0 where it is not (Table 6-3). */
    final int[] substandard;

    /** The doses whose vaccines can stand in the way of a later one, in order (spec 6.7). */
    final int[] conflicting;

    /** Records by antigen: the doses of the antigen, in order. */
    final int[][] records;

    /** Place in the input by place in this order. */
    final int[] inputOf;

    /** Place in this order by place in the input; -1 for a dose that enters no rule. */
    final int[] placeOf;

    /** Why a dose enters no rule, by place in the input; null where it does. */
    final @Nullable NotEvaluatedReason[] refused;

    History(SchedulePlan plan, List<DoseAdministered> input, int birth, int asOf, int[] ages, boolean countLater) {
        refused = new NotEvaluatedReason[input.size()];
        placeOf = new int[input.size()];
        day = new int[input.size()];
        cvx = new int[input.size()];
        dose = new DoseAdministered[input.size()];
        substandard = new int[input.size()];
        inputOf = new int[input.size()];
        int count = 0;
        for (int i = 0; i < input.size(); i++) {
            DoseAdministered given = input.get(i);
            int date = Days.of(given.date());
            int vaccine = plan.vaccine(given.cvx());
            refused[i] = refusal(vaccine, date, birth, countLater ? Days.NEVER : asOf);
            placeOf[i] = -1;
            if (refused[i] == null && !isRepeat(i, given, date, vaccine, count)) {
                int place = insert(count++, date);
                day[place] = date;
                cvx[place] = vaccine;
                dose[place] = given;
                inputOf[place] = i;
            }
        }
        size = count;
        for (int i = 0; i < size; i++) {
            placeOf[inputOf[i]] = i;
            substandard[i] = substandard(dose[i], day[i]);
        }
        conflicting = conflicting(plan);
        records = records(plan, ages);
    }

    private static @Nullable NotEvaluatedReason refusal(int vaccine, int date, int birth, int lastDay) {
        if (vaccine < 0) {
            return NotEvaluatedReason.UNKNOWN_VACCINE;
        }
        if (date < birth) {
            return NotEvaluatedReason.BEFORE_BIRTH;
        }
        return date > lastDay ? NotEvaluatedReason.AFTER_ASSESSMENT_DATE : null;
    }

    /** Decision 0003-10. */
    private boolean isRepeat(int input, DoseAdministered given, int date, int vaccine, int count) {
        for (int i = count - 1; i >= 0; i--) {
            if (day[i] == date && cvx[i] == vaccine && isSameEntry(dose[i], given)) {
                refused[input] = NotEvaluatedReason.REPEATED;
                return true;
            }
        }
        return false;
    }

    private static boolean isSameEntry(DoseAdministered a, DoseAdministered b) {
        return a.mvx().equals(b.mvx()) && a.lot().equals(b.lot()) && isSameVolume(a.volumeMl(), b.volumeMl());
    }

    private static boolean isSameVolume(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() ? a.get().compareTo(b.get()) == 0 : a.isEmpty() && b.isEmpty();
    }

    /** Makes room for a dose of that day, after all others of the day, and returns its place. */
    private int insert(int count, int date) {
        int place = count;
        while (place > 0 && day[place - 1] > date) {
            day[place] = day[place - 1];
            cvx[place] = cvx[place - 1];
            dose[place] = dose[place - 1];
            inputOf[place] = inputOf[place - 1];
            place--;
        }
        return place;
    }

    private static int substandard(DoseAdministered dose, int day) {
        int reasons = dose.poorCondition() ? Reasons.bit(EvaluationReason.DOSE_CONDITION) : 0;
        boolean expired =
                dose.lotExpires().isPresent() && day > Days.of(dose.lotExpires().get());
        return expired ? reasons | Reasons.bit(EvaluationReason.EXPIRED_LOT) : reasons;
    }

    private int[] conflicting(SchedulePlan plan) {
        int[] places = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (plan.conflictsAfter(cvx[i]).length > 0) {
                places[count++] = i;
            }
        }
        return trimmed(places, count);
    }

    private int[][] records(SchedulePlan plan, int[] ages) {
        int[] counts = new int[plan.antigens.length];
        int[][] places = new int[plan.antigens.length][];
        for (int i = 0; i < size; i++) {
            for (Association antigen : plan.vaccines[cvx[i]].antigens()) {
                if (ages[antigen.begin()] <= day[i] && day[i] < ages[antigen.end()]) {
                    int number = antigen.antigen();
                    if (counts[number] == 0) {
                        places[number] = new int[size - i];
                    }
                    places[number][counts[number]++] = i;
                }
            }
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = counts[i] == 0 ? NO_RECORDS : trimmed(places[i], counts[i]);
        }
        return places;
    }

    private static int[] trimmed(int[] values, int count) {
        return values.length == count ? values : Arrays.copyOf(values, count);
    }

    /** Returns how many doses were given before a day. */
    int before(int limit) {
        int count = 0;
        while (count < size && day[count] < limit) {
            count++;
        }
        return count;
    }
}

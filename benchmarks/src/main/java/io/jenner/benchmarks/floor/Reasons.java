package io.jenner.benchmarks.floor;

import io.jenner.forecast.EvaluationReason;
import java.util.ArrayList;
import java.util.List;

/** Sets of evaluation reasons and remarks as bits of an int. */
final class Reasons {

    private static final EvaluationReason[] ALL = EvaluationReason.values();

    /** Those that explain a status; the others are remarks. */
    private static final int DECISIVE = decisive();

    private Reasons() {}

    static int bit(EvaluationReason reason) {
        return 1 << reason.ordinal();
    }

    static boolean has(int set, EvaluationReason reason) {
        return (set & bit(reason)) != 0;
    }

    static boolean hasDecisive(int set) {
        return (set & DECISIVE) != 0;
    }

    static List<EvaluationReason> decisive(int set) {
        return list(set & DECISIVE);
    }

    static List<EvaluationReason> remarks(int set) {
        return list(set & ~DECISIVE);
    }

    private static List<EvaluationReason> list(int set) {
        if (set == 0) {
            return List.of();
        }
        List<EvaluationReason> reasons = new ArrayList<>(Integer.bitCount(set));
        for (int rest = set; rest != 0; rest &= rest - 1) {
            reasons.add(ALL[Integer.numberOfTrailingZeros(rest)]);
        }
        return List.copyOf(reasons);
    }

    private static int decisive() {
        int set = 0;
        for (EvaluationReason reason : ALL) {
            set |= reason.isDecisive() ? bit(reason) : 0;
        }
        return set;
    }
}

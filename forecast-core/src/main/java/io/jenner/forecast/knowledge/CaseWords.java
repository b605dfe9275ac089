package io.jenner.forecast.knowledge;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import java.util.Locale;

/**
 * The words in which examples and cases speak of an answer: small letters, with blanks between.
 *
 * <p>They are those of {@code docs/case-format.md}, so that whoever writes cases can write examples. Stateless.
 */
public final class CaseWords {

    private CaseWords() {}

    /** Returns the word for a verdict, such as {@code not valid}. */
    public static String of(EvaluationStatus verdict) {
        return verdict.label().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for a status, such as {@code aged out}. */
    public static String of(SeriesStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }

    /** Returns the word for a reason or remark, such as {@code too young}. */
    public static String of(EvaluationReason reason) {
        return spoken(reason);
    }

    /** Returns the word for the reason why no dose is forecast, such as {@code season over}. */
    public static String of(ForecastReason reason) {
        return spoken(reason);
    }

    private static String spoken(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

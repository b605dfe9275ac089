package io.jenner.cases.read;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.SeriesType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of the CDC's workbooks and what the schedule or the engine means by them; letter case does not matter.
 *
 * @param <T> what a word means
 */
final class Vocabulary<T> {

    /** Vaccine groups by the labels of both workbooks and by name. {@code MCV} is meningococcal ACWY, not measles. */
    static final Vocabulary<String> GROUPS = new Vocabulary<String>()
            .word("DTaP", "DTaP/Tdap/Td")
            .word("POL", "Polio")
            .word("IPOL", "Polio")
            .word("Hib", "Hib")
            .word("PCV", "Pneumococcal")
            .word("Pneumococcal", "Pneumococcal")
            .word("MCV", "Meningococcal")
            .word("Meningococcal", "Meningococcal")
            .word("MENB", "Meningococcal B")
            .word("Meningococcal B", "Meningococcal B")
            .word("VAR", "Varicella")
            .word("Rota", "Rotavirus")
            .word("Zoster", "Zoster")
            .word("Flu", "Influenza")
            .themselves("HPV", "MMR", "HepA", "HepB", "COVID-19", "RSV", "Rabies", "Orthopoxvirus", "TBE", "Typhoid")
            .themselves("Japanese Encephalitis", "Dengue", "Yellow Fever", "Cholera", "Ebola", "Chikungunya")
            .themselves("DTaP/Tdap/Td", "Polio", "Varicella", "Rotavirus", "Influenza");

    static final Vocabulary<SeriesStatus> STATUSES = of(SeriesStatus.values(), SeriesStatus::label);

    static final Vocabulary<EvaluationStatus> EVALUATIONS = of(EvaluationStatus.values(), EvaluationStatus::label);

    static final Vocabulary<EvaluationReason> REASONS = new Vocabulary<EvaluationReason>()
            .word("Age: Too Young", EvaluationReason.TOO_YOUNG)
            .word("Age: Too Old", EvaluationReason.TOO_OLD)
            .word("Interval: too Soon", EvaluationReason.TOO_SOON)
            .word("Interval too soon", EvaluationReason.TOO_SOON)
            .word("Inadvertent Vaccine", EvaluationReason.INADVERTENT_ADMINISTRATION)
            .word("Live Virus Conflict", EvaluationReason.VACCINE_CONFLICT)
            .word("Not a preferable or allowable vaccine", EvaluationReason.WRONG_VACCINE)
            .word("Series Already Complete", EvaluationReason.SERIES_ALREADY_COMPLETE);

    static final Vocabulary<SeriesType> SERIES_TYPES = new Vocabulary<SeriesType>()
            .word("standard", SeriesType.STANDARD)
            .word("risk", SeriesType.RISK)
            .word("evaluation only", SeriesType.EVALUATION_ONLY);

    private final Map<String, T> meanings = new LinkedHashMap<>();
    private final StringBuilder words = new StringBuilder();

    private Vocabulary() {}

    private static <T> Vocabulary<T> of(T[] values, Function<T, String> label) {
        Vocabulary<T> vocabulary = new Vocabulary<>();
        Arrays.stream(values).forEach(value -> vocabulary.word(label.apply(value), value));
        return vocabulary;
    }

    private Vocabulary<T> word(String word, T meaning) {
        meanings.put(word.toLowerCase(Locale.ROOT), meaning);
        words.append(words.isEmpty() ? "" : ", ").append(word);
        return this;
    }

    @SafeVarargs
    private Vocabulary<T> themselves(T... wordsAndMeanings) {
        Arrays.stream(wordsAndMeanings).forEach(word -> word(word.toString(), word));
        return this;
    }

    /** Returns what a word means; empty if it is unknown. */
    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** Returns the words, for messages. */
    String words() {
        return words.toString();
    }
}

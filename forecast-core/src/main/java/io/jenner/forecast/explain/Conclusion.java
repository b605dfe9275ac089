package io.jenner.forecast.explain;

import java.util.List;
import java.util.Objects;

/**
 * The answer to a question.
 *
 * @param outcome the kind of answer
 * @param words the answer in short words, such as {@code not valid: too young}
 * @param results what follows in detail, such as reasons, dates or points
 */
public record Conclusion(Outcome outcome, String words, List<Fact> results) {

    /**
     * Keeps a copy of the list.
     *
     * @param outcome see {@link #outcome()}
     * @param words see {@link #words()}
     * @param results see {@link #results()}
     */
    public Conclusion {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(results, "results");
        results = List.copyOf(results);
    }

    /**
     * {@return the values of the results of a kind, in order}
     *
     * @param kind the kind wanted
     */
    public List<String> values(FactKind kind) {
        Objects.requireNonNull(kind, "kind");
        return results.stream()
                .filter(result -> result.kind() == kind)
                .map(Fact::value)
                .toList();
    }
}

package io.jenner.forecast.explain;

import java.util.List;

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
        results = List.copyOf(results);
    }

    /**
     * {@return the values of the results of a kind, in order}
     *
     * @param kind the kind wanted
     */
    public List<String> values(FactKind kind) {
        return results.stream()
                .filter(result -> result.kind() == kind)
                .map(Fact::value)
                .toList();
    }
}

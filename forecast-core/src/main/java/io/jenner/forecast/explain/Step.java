package io.jenner.forecast.explain;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question and its answer.
 *
 * @param question what was asked
 * @param subject what it was asked about
 * @param facts what was looked at, with the lines of the schedule it came from
 * @param rules the rules that fired, in the order of firing; empty where none did and the answer is the one that holds
 *     unless a rule says otherwise
 * @param conclusion the answer
 */
public record Step(Question question, Subject subject, List<Fact> facts, List<FiredRule> rules, Conclusion conclusion) {

    /**
     * Keeps copies of the lists.
     *
     * @param question see {@link #question()}
     * @param subject see {@link #subject()}
     * @param facts see {@link #facts()}
     * @param rules see {@link #rules()}
     * @param conclusion see {@link #conclusion()}
     */
    public Step {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(facts, "facts");
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(conclusion, "conclusion");
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
    }

    /**
     * {@return the facts of any of these kinds, in order}
     *
     * @param kinds the kinds wanted; none gives an empty list
     */
    public List<Fact> facts(FactKind... kinds) {
        Set<FactKind> wanted = Set.of(Objects.requireNonNull(kinds, "kinds"));
        return facts.stream().filter(fact -> wanted.contains(fact.kind())).toList();
    }

    /** {@return the facts that decided the answer, in order} */
    public List<Fact> decisiveFacts() {
        return facts.stream().filter(Fact::decisive).toList();
    }

    /** {@return the lines of the schedule that were looked at, without repeats, in order} */
    public Set<ScheduleLine> lines() {
        return facts.stream()
                .map(Fact::line)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** {@return the lines of the schedule that decided the answer, without repeats, in order} */
    public Set<ScheduleLine> decisiveLines() {
        return decisiveFacts().stream()
                .map(Fact::line)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

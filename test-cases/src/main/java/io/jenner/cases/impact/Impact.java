package io.jenner.cases.impact;

import io.jenner.forecast.KnowledgeStamp;
import java.util.List;

/**
 * Whose answers change.
 *
 * @param was which engine and knowledge gave the first answers
 * @param now which engine and knowledge gave the second answers
 * @param casePeople number of persons of the suites
 * @param cases number of cases
 * @param population number of made-up people
 * @param seed which population
 * @param changedOfCases number of persons of the suites whose answer changes
 * @param changedOfPopulation number of made-up people whose answer changes
 * @param groups the vaccine groups with changes, in the order of the second schedule; the whole answer comes last
 * @param effects the cases that pass or fail now and did not before, in the order of the suites
 */
public record Impact(
        KnowledgeStamp was,
        KnowledgeStamp now,
        long casePeople,
        long cases,
        long population,
        long seed,
        long changedOfCases,
        long changedOfPopulation,
        List<GroupImpact> groups,
        List<CaseEffect> effects) {

    public Impact {
        groups = List.copyOf(groups);
        effects = List.copyOf(effects);
    }

    /** Returns the number of people who were asked about. */
    public long people() {
        return casePeople + population;
    }

    /** Returns the number of people whose answer changes. */
    public long changed() {
        return changedOfCases + changedOfPopulation;
    }

    /** Returns the cases that came out so. */
    public List<CaseEffect> effects(CaseEffect.Kind kind) {
        return effects.stream().filter(effect -> effect.kind() == kind).toList();
    }
}

package io.jenner.cases.impact;

import java.util.List;
import java.util.Set;

/**
 * A person whose answer changes.
 *
 * @param vaccineGroup the vaccine group for which the person is an example
 * @param kinds the kinds of differences for which the person is an example
 * @param person the person
 * @param changes all differences in the vaccine group
 * @param why the steps of the explanations that differ; empty for the whole answer
 */
public record ImpactExample(
        String vaccineGroup,
        Set<ChangeKind> kinds,
        AskedPerson person,
        List<AnswerChange> changes,
        List<StepChange> why) {

    public ImpactExample {
        kinds = Set.copyOf(kinds);
        changes = List.copyOf(changes);
        why = List.copyOf(why);
    }
}

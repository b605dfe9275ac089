package io.jenner.cases.impact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The answers of one vaccine group that change.
 *
 * @param vaccineGroup name of the group; {@link AnswerChange#WHOLE_ANSWER} for what belongs to none
 * @param people number of people whose answer for the group changes
 * @param byKind number of them by kind of difference, in the order of the kinds; a person may count for several kinds
 * @param examples examples of each kind, the smallest first; a person who is one for several kinds stands here once
 */
public record GroupImpact(
        String vaccineGroup, long people, Map<ChangeKind, Long> byKind, List<ImpactExample> examples) {

    public GroupImpact {
        byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
        examples = List.copyOf(examples);
    }
}

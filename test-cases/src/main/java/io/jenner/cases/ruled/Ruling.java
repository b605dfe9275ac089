package io.jenner.cases.ruled;

import java.util.Map;
import java.util.Optional;

/**
 * How a case is known to differ from our answer, and why we keep to it.
 *
 * @param id name of the case
 * @param why the reason, as a sentence
 * @param answers the fields that differ, each with our answer; an empty one where we have none
 * @param error what else is wrong, such as that the group has no forecast
 * @param decision number of the decision record with the reasoning
 */
public record Ruling(
        String id, String why, Map<String, Optional<String>> answers, Optional<String> error, String decision) {

    public Ruling {
        answers = Map.copyOf(answers);
    }
}

package io.jenner.forecast.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family of antigens that clinicians order together.
 *
 * @param name name of the group
 * @param antigens names of its antigens, in the order of the release
 * @param administerFullGroup whether all antigens are to be given together; null for a group of one antigen
 * @param place where it stands
 */
public record VaccineGroup(
        String name, List<String> antigens, @Nullable Boolean administerFullGroup, Place place) {

    public VaccineGroup {
        antigens = List.copyOf(antigens);
    }
}

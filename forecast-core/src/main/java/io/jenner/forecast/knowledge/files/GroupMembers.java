package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks that every antigen is in exactly one vaccine group, and that its series name that group. */
final class GroupMembers {

    private final Problems problems;

    GroupMembers(Problems problems) {
        this.problems = problems;
    }

    void check(List<VaccineGroup> groups, List<Antigen> antigens) {
        if (groups.isEmpty()) {
            return;
        }
        Map<String, VaccineGroup> groupOf = new HashMap<>();
        for (VaccineGroup group : groups) {
            for (String antigen : group.antigens()) {
                VaccineGroup earlier = groupOf.putIfAbsent(antigen, group);
                if (earlier != null) {
                    problems.error(
                            spot(group.place()),
                            "the antigen '" + antigen + "' in '" + group.name() + "' and in '" + earlier.name() + "'",
                            "every antigen in one vaccine group",
                            "remove it from one of the two");
                }
            }
        }
        Set<String> names = groups.stream().map(VaccineGroup::name).collect(Collectors.toSet());
        antigens.forEach(antigen -> check(antigen, groupOf.get(antigen.name()), names));
    }

    private void check(Antigen antigen, @Nullable VaccineGroup group, Set<String> names) {
        if (group == null) {
            problems.error(
                    spot(antigen.place()),
                    "the antigen '" + antigen.name() + "', which is in no vaccine group",
                    "it in " + ScheduleFiles.VACCINE_GROUPS,
                    "add it to a group there");
            return;
        }
        for (Series series : antigen.series()) {
            if (!series.vaccineGroup().equals(group.name()) && names.contains(series.vaccineGroup())) {
                problems.error(
                        spot(series.place()),
                        "the vaccine group '" + series.vaccineGroup() + "'",
                        "'" + group.name() + "', the group of " + antigen.name(),
                        "correct the name");
            }
        }
    }

    private static Spot spot(Place place) {
        return new Spot(place.file(), place.line(), 0);
    }
}

package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.yaml.Names;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds a vaccine group by what people call it: its name, or that of an antigen, whatever the letter case. */
public final class GroupNames {

    /** A beginning of fewer letters is more likely a slip than an abbreviation. */
    private static final int FEWEST_LETTERS = 3;

    private final Knowledge knowledge;

    /** Makes it for the groups of a schedule. */
    public GroupNames(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Returns the group that a name stands for: its own, else that of an antigen, else
     * a part of one between slashes, else the only one that begins so. */
    public Optional<VaccineGroup> find(String name) {
        String wanted = plain(name);
        return first(group -> plain(group.name()).equals(wanted))
                .or(() -> first(group -> group.antigens().stream()
                        .anyMatch(antigen -> plain(antigen).equals(wanted))))
                .or(() -> first(group -> Arrays.stream(group.name().split("/"))
                        .anyMatch(part -> plain(part).equals(wanted))))
                .or(() -> onlyOneThatBeginsWith(wanted));
    }

    private Optional<VaccineGroup> first(Predicate<VaccineGroup> wanted) {
        return knowledge.vaccineGroups().stream().filter(wanted).findFirst();
    }

    private Optional<VaccineGroup> onlyOneThatBeginsWith(String beginning) {
        List<VaccineGroup> groups = knowledge.vaccineGroups().stream()
                .filter(group -> Stream.concat(Stream.of(group.name()), group.antigens().stream())
                        .anyMatch(name -> plain(name).startsWith(beginning)))
                .toList();
        return groups.size() == 1 && beginning.length() >= FEWEST_LETTERS
                ? Optional.of(groups.get(0))
                : Optional.empty();
    }

    /** Says that no group has a name, and which one was meant. */
    public String unknown(String name) {
        List<String> known = new ArrayList<>();
        knowledge.vaccineGroups().forEach(group -> {
            known.add(group.name());
            known.addAll(group.antigens());
        });
        String nearest = Names.nearest(name, known);
        return "GROUP: found '" + name + "', expected a vaccine group or an antigen of the schedule"
                + (nearest == null ? "" : ", such as " + nearest)
                + ". Remedy: correct the name; 'jenner knowledge show' lists them.";
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}

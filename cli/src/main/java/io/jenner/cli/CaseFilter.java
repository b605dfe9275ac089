package io.jenner.cli;

import io.jenner.cases.CaseSelection;
import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.yaml.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that choose cases: any of one kind, all of the kinds. */
final class CaseFilter {

    private static final int MOST_NAMES = 40;

    @Option(
            names = "--antigen",
            paramLabel = "NAME",
            description = "Only cases of this vaccine group, or of the groups that hold this antigen (MMR, Measles);"
                    + " may be repeated.")
    private List<String> antigens = new ArrayList<>();

    @Option(
            names = "--tag",
            paramLabel = "TAG",
            description = "Only cases with this tag, their own or that of their suite; may be repeated.")
    private List<String> tags = new ArrayList<>();

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Only the case with this id; * stands for any letters and ? for one ('mmr-*'); may be"
                    + " repeated.")
    private List<String> ids = new ArrayList<>();

    private final List<String> faults = new ArrayList<>();

    /**
     * Returns the suites with the chosen cases only.
     *
     * @throws UnreadableInputException if an option chooses nothing, or all together do; names what there is
     */
    List<Suite> of(List<Suite> suites, Supplier<Knowledge> schedule) {
        if (antigens.isEmpty() && tags.isEmpty() && ids.isEmpty()) {
            return suites;
        }
        faults.clear();
        CaseSelection selection = new CaseSelection(groups(suites, schedule), tags(suites), ids(suites));
        if (!faults.isEmpty()) {
            throw new UnreadableInputException(faults);
        }
        List<Suite> chosen = selection.of(suites);
        if (chosen.isEmpty()) {
            throw new UnreadableInputException("found no case that fits " + asked()
                    + " together, expected at least one. Remedy: leave one of them out.");
        }
        return chosen;
    }

    private String asked() {
        return Stream.of(options("--antigen", antigens), options("--tag", tags), options("--id", ids))
                .flatMap(List::stream)
                .collect(Collectors.joining(", "));
    }

    private static List<String> options(String option, List<String> values) {
        return values.stream().map(value -> option + " " + value).toList();
    }

    private Set<String> groups(List<Suite> suites, Supplier<Knowledge> schedule) {
        Set<String> groups = new TreeSet<>();
        if (antigens.isEmpty()) {
            return groups;
        }
        List<VaccineGroup> known = schedule.get().vaccineGroups();
        Set<String> tested = cases(suites).map(TestCase::vaccineGroup).collect(Collectors.toCollection(TreeSet::new));
        for (String name : antigens) {
            Set<String> meant = Stream.concat(
                            tested.stream().filter(name::equalsIgnoreCase),
                            known.stream().filter(group -> isMeant(group, name)).map(VaccineGroup::name))
                    .collect(Collectors.toSet());
            if (meant.stream().noneMatch(tested::contains)) {
                faults.add(meant.isEmpty() ? unknown(name, known) : untested(name, meant, tested));
            }
            groups.addAll(meant);
        }
        return groups;
    }

    private static boolean isMeant(VaccineGroup group, String name) {
        return group.name().equalsIgnoreCase(name) || group.antigens().stream().anyMatch(name::equalsIgnoreCase);
    }

    private static String unknown(String name, List<VaccineGroup> known) {
        Set<String> names = known.stream()
                .flatMap(group -> Stream.concat(Stream.of(group.name()), group.antigens().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        return fault("--antigen", "the name '" + name + "'", names, name);
    }

    private static String untested(String name, Set<String> meant, Set<String> tested) {
        return fault("--antigen", "no case of " + String.join(", ", meant), tested, name);
    }

    private Set<String> tags(List<Suite> suites) {
        Set<String> known =
                cases(suites).flatMap(found -> found.tags().stream()).collect(Collectors.toSet());
        tags.stream()
                .filter(tag -> !known.contains(tag))
                .forEach(tag -> faults.add(fault("--tag", "no case with the tag '" + tag + "'", known, tag)));
        return Set.copyOf(tags);
    }

    private List<String> ids(List<Suite> suites) {
        for (String id : ids) {
            if (cases(suites).noneMatch(found -> CaseSelection.isNamed(found, id))) {
                Set<String> known = cases(suites).map(TestCase::id).collect(Collectors.toSet());
                faults.add(fault("--id", "no case with the id '" + id + "'", known, id));
            }
        }
        return ids;
    }

    /** Names everything there is, or only what looks like it where there is too much. */
    private static String fault(String option, String found, Collection<String> known, String name) {
        String nearest = Names.nearest(name, known);
        String expected = known.isEmpty()
                ? "cases that have one"
                : known.size() <= MOST_NAMES
                        ? "one of " + String.join(", ", new TreeSet<>(known))
                        : "one of the " + known.size() + " in these files";
        String remedy = nearest == null ? "correct it, or leave it out" : "write " + nearest;
        return option + ": found " + found + ", expected " + expected + ". Remedy: " + remedy + ".";
    }

    private static Stream<TestCase> cases(List<Suite> suites) {
        return suites.stream().flatMap(suite -> suite.cases().stream());
    }
}

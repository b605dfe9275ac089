package io.jenner.cases.write;

import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Listing;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The text of a suite with a {@link CaseSkeleton} at its end: a new one, or one that is there.
 *
 * @param text the text of the suite
 * @param id the id of the case that was added
 */
public record SkeletonSuite(String text, String id) {

    private static final Pattern DASH = Pattern.compile("(\\s*)-\\s.*");

    private static final List<String> NOTE = List.of(
            "# A skeleton: it says what the schedule answers today, right or wrong, with the dates of a real record.",
            "# Compare every line with the source, write what is left to fill in, then remove this note.");

    /**
     * What the case is made of.
     *
     * @param patient the patient
     * @param asOf the assessment date
     * @param groups names of the vaccine groups that the case is about, as the schedule writes them; at least one
     */
    public record Wanted(Patient patient, LocalDate asOf, List<String> groups) {
        public Wanted {
            groups = List.copyOf(groups);
        }
    }

    /** Returns a new suite of one case. */
    public static SkeletonSuite fresh(Wanted wanted, Forecaster forecaster) {
        String id = id(wanted, Set.of());
        return new SkeletonSuite(
                "suite: " + CaseSkeleton.open("what the cases are about") + "\ncases:\n"
                        + item("  ", skeleton(id, wanted, forecaster)),
                id);
    }

    /**
     * Returns a suite with the case at its end; what is there stays as it is, to the letter.
     *
     * @param file name of the suite's file, for messages
     * @param text the text of the suite; its cases may be skeletons
     * @throws IllegalArgumentException if a case cannot be added to the end; the message says why
     */
    public static SkeletonSuite appended(String file, String text, Wanted wanted, Forecaster forecaster) {
        Problems problems = new Problems();
        Map<String, Node.Entry> before = entries(file, text, problems);
        if (problems.hasErrors()) {
            throw new IllegalArgumentException(String.join(System.lineSeparator(), problems.messages()));
        }
        if (!(before.get("cases") != null && before.get("cases").value() instanceof Listing cases)
                || cases.items().isEmpty()) {
            throw refused(file, "no list of cases");
        }
        Matcher dash = DASH.matcher(
                text.lines().toList().get(cases.items().get(0).spot().line() - 1));
        if (!dash.matches()) {
            throw refused(file, "cases that do not begin with a hyphen each");
        }
        String id = id(wanted, ids(cases));
        String joined =
                text + (text.endsWith("\n") ? "\n" : "\n\n") + item(dash.group(1), skeleton(id, wanted, forecaster));
        if (!isLonger(before, entries(file, joined, problems)) || problems.hasErrors()) {
            throw refused(file, "something after the cases");
        }
        return new SkeletonSuite(joined, id);
    }

    private static List<String> skeleton(String id, Wanted wanted, Forecaster forecaster) {
        return CaseSkeleton.of(id, wanted.patient(), wanted.asOf(), wanted.groups(), forecaster);
    }

    private static String item(String indent, List<String> lines) {
        StringBuilder text = new StringBuilder();
        NOTE.forEach(note -> text.append(indent).append(note).append('\n'));
        String start = indent + "- ";
        for (String line : lines) {
            text.append(start).append(line).append('\n');
            start = indent + "  ";
        }
        return text.toString();
    }

    private static String id(Wanted wanted, Set<String> taken) {
        return Names.slug(wanted.groups().get(0) + " as of " + wanted.asOf(), new HashSet<>(taken));
    }

    private static Set<String> ids(Listing cases) {
        Set<String> ids = new HashSet<>();
        for (Node item : cases.items()) {
            if (item instanceof Mapping row
                    && row.entries().get("id") != null
                    && row.entries().get("id").value() instanceof Scalar id) {
                ids.add(id.text());
            }
        }
        return ids;
    }

    /** Returns whether nothing but one more case came in. */
    private static boolean isLonger(Map<String, Node.Entry> before, Map<String, Node.Entry> after) {
        Map<String, Node.Entry> others = new LinkedHashMap<>(before);
        Map<String, Node.Entry> othersAfter = new LinkedHashMap<>(after);
        List<Node> cases = items(others.remove("cases"));
        List<Node> casesAfter = items(othersAfter.remove("cases"));
        return others.equals(othersAfter)
                && casesAfter.size() == cases.size() + 1
                && casesAfter.subList(0, cases.size()).equals(cases);
    }

    private static List<Node> items(Node.@Nullable Entry entry) {
        return entry != null && entry.value() instanceof Listing list ? list.items() : new ArrayList<>();
    }

    private static Map<String, Node.Entry> entries(String file, String text, Problems problems) {
        Node root = YamlFile.parse(file, text, "a suite of cases", problems);
        return root instanceof Mapping suite ? suite.entries() : Map.of();
    }

    private static IllegalArgumentException refused(String file, String found) {
        return new IllegalArgumentException(file + ": found " + found
                + ", expected a suite in YAML that ends with its cases, each begun with a hyphen."
                + " Remedy: write to a new file, and copy the case.");
    }
}

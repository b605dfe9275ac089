package io.jenner.cases.read.yaml;

import io.jenner.cases.CaseSource;
import io.jenner.cases.ExpectedAnswer;
import io.jenner.cases.ExpectedVerdict;
import io.jenner.cases.TestCase;
import io.jenner.cases.read.yaml.PatientReader.Person;
import io.jenner.forecast.Finding;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Listing;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a case: one {@link TestCase} for each of its vaccine groups. */
final class CaseReader {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Scalars scalars;
    private final PatientReader patients;
    private final AnswerReader answers;
    private final Map<String, Spot> ids = new HashMap<>();

    CaseReader(Scalars scalars) {
        this.scalars = scalars;
        this.patients = new PatientReader(scalars);
        this.answers = new AnswerReader(scalars);
    }

    /** Returns the case for its group and for each further group; nothing if it cannot be read. */
    List<TestCase> read(Fields row, String suite, Set<String> suiteTags) {
        int before = scalars.problems().count();
        String id = id(row);
        String title = title(row, "title");
        Optional<CaseSource> source = Optional.of(source(row.neededFields("source", "the source")));
        row.optional("reviewed-by", this::reviewed);
        Set<String> tags = tags(row);
        tags.addAll(suiteTags);
        String group = row.text("group");
        Person person = patients.read(row);
        LocalDate asOf = row.neededDate("as-of");
        Optional<List<Finding.Code>> findings = anyList(row, "findings", node -> scalars.word(node, Words.FINDINGS));
        ExpectedAnswer first = answers.read(row, person.verdicts(), findings);
        List<Further> others = row.rows("also", "a further group", other -> further(other, person.doses()));
        refuseBirthAfter(asOf, row, person.born(), before);
        if (scalars.problems().count() == before && !first.assertsAnything() && others.isEmpty()) {
            row.error("a case that expects nothing", "a verdict, a forecast or findings", "say what is expected");
        }
        if (scalars.problems().count() > before) {
            return List.of();
        }
        List<TestCase> cases = new ArrayList<>();
        if (first.assertsAnything()) {
            cases.add(new TestCase(id, suite, title, group, person.patient(), asOf, first, source, tags));
        }
        for (Further other : others) {
            String furtherId = furtherId(id, group, other, cases);
            if (cases.stream().anyMatch(known -> known.id().equals(furtherId))) {
                row.error("the group '" + other.group() + "' twice", "each group once", "join the two");
            }
            cases.add(new TestCase(
                    furtherId, suite, title, other.group(), person.patient(), asOf, other.expected(), source, tags));
        }
        return cases;
    }

    private String id(Fields row) {
        String id = row.text("id");
        Node node = row.node("id");
        if (node == null || id.isEmpty()) {
            return id;
        }
        if (!WORDS.matcher(id).matches()) {
            scalars.wrong(node, "lower-case words and digits joined by hyphens", "rename the case");
        }
        Spot earlier = ids.putIfAbsent(id, node.spot());
        if (earlier != null) {
            scalars.wrong(
                    node,
                    "an id of its own; it stands at " + earlier.where() + " already",
                    "rename one of the two cases");
        }
        return id;
    }

    private CaseSource source(Fields source) {
        CaseSource read = new CaseSource(texts(source, "spec"), texts(source, "schedule"));
        source.end();
        return read;
    }

    /** Reads a text, or a list of texts. */
    private List<String> texts(Fields row, String key) {
        if (row.node(key) instanceof Listing) {
            return row.list(key, this::reviewed);
        }
        return List.of(row.needed(key, this::reviewed, ""));
    }

    /** Reads what a suite or a case is about. */
    String title(Fields row, String key) {
        return row.needed(key, this::reviewed, "");
    }

    /** Reads a text that a person wrote, not the one that a skeleton has in its place. */
    private @Nullable String reviewed(Node node) {
        String text = scalars.text(node);
        return text != null && text.startsWith(YamlSuites.PLACEHOLDER)
                ? scalars.wrong(
                        node,
                        "what a person writes who has reviewed the case",
                        "check what the case expects against its source, then write it")
                : text;
    }

    /** Reads the tags of a suite or of a case; there may be none. */
    Set<String> tags(Fields row) {
        return new TreeSet<>(row.list("tags", this::tag));
    }

    private @Nullable String tag(Node node) {
        String tag = scalars.text(node);
        return tag == null || WORDS.matcher(tag).matches()
                ? tag
                : scalars.wrong(node, "lower-case words and digits joined by hyphens", "rename the tag");
    }

    /** Reads a list that may be missing, and may be empty. */
    static <T> Optional<List<T>> anyList(Fields row, String key, Function<Node, @Nullable T> read) {
        return row.node(key) == null ? Optional.empty() : Optional.of(row.anyList(key, read));
    }

    private Further further(Fields row, int doses) {
        int before = scalars.problems().count();
        String group = row.text("group");
        List<ExpectedVerdict> verdicts = row.list("verdicts", answers::verdict);
        if (row.node("verdicts") instanceof Listing written && written.items().size() != doses) {
            scalars.problems()
                    .error(
                            written.spot(),
                            written.items().size() + " verdicts",
                            "one for each dose of the case, " + doses,
                            "write 'any' where nothing is expected");
        }
        ExpectedAnswer expected = answers.read(row, verdicts, Optional.empty());
        if (scalars.problems().count() == before && !expected.assertsAnything()) {
            row.error("a further group of which nothing is expected", "verdicts or a forecast", "say what is expected");
        }
        return new Further(group, expected);
    }

    /** A further group of the case with what is expected of it. */
    private record Further(String group, ExpectedAnswer expected) {}

    /** Names the group, and the series type too if the group occurs twice in the case. */
    private static String furtherId(String id, String group, Further further, List<TestCase> cases) {
        String name = id + "/" + further.group();
        boolean taken = group.equals(further.group())
                || cases.stream().anyMatch(known -> known.id().equals(name));
        return taken && further.expected().seriesType().isPresent()
                ? name + "/" + further.expected().seriesType().get().name().toLowerCase(Locale.ROOT)
                : name;
    }

    private void refuseBirthAfter(LocalDate asOf, Fields row, LocalDate born, int before) {
        if (scalars.problems().count() == before && born.isAfter(asOf)) {
            row.error("a birth after the assessment date", "born on or before it", "correct 'born' or 'as-of'");
        }
    }
}

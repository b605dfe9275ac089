package io.jenner.forecast.knowledge.lint;

import static java.util.stream.Collectors.toSet;

import io.jenner.forecast.knowledge.Check;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Spot;
import io.jenner.forecast.knowledge.yaml.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The warnings that the people of a knowledge folder let stand, each with a reason. Immutable. */
public final class Acknowledgements {

    /** Name of the file in a knowledge folder; it may be missing. */
    public static final String FILE = "acknowledged.yaml";

    private final List<Acknowledgement> rows;

    private Acknowledgements(List<Acknowledgement> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Returns none. */
    public static Acknowledgements none() {
        return new Acknowledgements(List.of());
    }

    /**
     * Reads those of a knowledge folder; none where it has no such file.
     *
     * @throws KnowledgeException if the file has errors; it lists all of them
     */
    public static Acknowledgements in(Path folder) {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try {
            return parse(Files.readString(file));
        } catch (IOException unreadable) {
            Problems problems = new Problems();
            problems.error(Spot.of(FILE), "a file that cannot be read", "text in UTF-8", "save the file as UTF-8");
            throw new KnowledgeException("the acknowledgements in " + folder, problems.sorted());
        }
    }

    /**
     * Reads the content of such a file.
     *
     * @throws KnowledgeException if it has errors; it lists all of them
     */
    public static Acknowledgements parse(String text) {
        Problems problems = new Problems();
        Node root = YamlFile.parse(FILE, text, "acknowledgements", problems);
        List<Acknowledgement> rows = root == null ? List.of() : rows(root, new Scalars(problems));
        if (problems.hasErrors()) {
            throw new KnowledgeException("the acknowledgements", problems.sorted());
        }
        return new Acknowledgements(rows);
    }

    private static List<Acknowledgement> rows(Node root, Scalars scalars) {
        Set<String> codes = ScheduleChecks.all().stream().map(Check::code).collect(toSet());
        Fields file = new Fields(root, "the acknowledgements", scalars);
        List<Acknowledgement> rows = file.neededRows("acknowledged", "an acknowledgement", row -> {
            String check = row.text("check");
            if (!check.isEmpty() && !codes.contains(check)) {
                String near = Names.nearest(check, codes);
                row.error(
                        "the check '" + check + "'",
                        "a code that 'jenner knowledge validate --list-checks' lists",
                        near == null ? "correct it" : "write " + near + ", if that is meant");
            }
            return new Acknowledgement(
                    check,
                    row.text("file"),
                    row.neededList("found", scalars::text),
                    row.text("reason"),
                    row.text("who"),
                    row.neededDate("since"),
                    row.place());
        });
        file.end();
        return rows;
    }

    /** Returns them in the order of the file. */
    public List<Acknowledgement> rows() {
        return rows;
    }

    /**
     * Problems with those that were acknowledged set apart.
     *
     * @param open what is not acknowledged, with a warning for every acknowledgement that fits nothing
     * @param acknowledged warnings that are
     */
    public record Sorted(List<Problem> open, List<Problem> acknowledged) {
        public Sorted {
            open = List.copyOf(open);
            acknowledged = List.copyOf(acknowledged);
        }
    }

    /** Sets apart the warnings that are acknowledged, of some problems of a schedule; what fits none is let be. */
    public Sorted only(List<Problem> problems) {
        Sorted sorted = sort(problems);
        return new Sorted(
                sorted.open().stream()
                        .filter(problem -> !problem.check()
                                .equals(ScheduleChecks.STALE.check().code()))
                        .toList(),
                sorted.acknowledged());
    }

    /** Sets apart the warnings that are acknowledged; errors cannot be. */
    public Sorted sort(List<Problem> problems) {
        List<Problem> open = new ArrayList<>(problems);
        List<Problem> acknowledged = new ArrayList<>();
        for (Acknowledgement row : rows) {
            for (String found : Set.copyOf(row.found())) {
                List<Problem> fitting = problems.stream()
                        .filter(problem -> fits(row, found, problem))
                        .toList();
                long stated = row.found().stream().filter(found::equals).count();
                if (fitting.size() <= stated) {
                    open.removeAll(fitting);
                    acknowledged.addAll(fitting);
                }
                if (fitting.size() != stated && !ScheduleChecks.dependsOnTheDay(row.check())) {
                    open.add(stale(row, found, (int) stated, fitting.size()));
                }
            }
        }
        return new Sorted(ScheduleLint.sorted(open), ScheduleLint.sorted(acknowledged));
    }

    private static boolean fits(Acknowledgement row, String found, Problem problem) {
        return !problem.isError()
                && problem.check().equals(row.check())
                && problem.file().equals(row.file())
                && problem.found().equals(found);
    }

    private static Problem stale(Acknowledgement row, String found, int stated, int fitting) {
        Check check = ScheduleChecks.STALE.check();
        return new Problem(
                check.severity(),
                FILE,
                row.place().line(),
                0,
                "an acknowledgement of " + row.check() + " in " + row.file() + " that fits " + count(fitting),
                count(stated) + " that says: found " + found,
                fitting == 0
                        ? "remove it, or state what is found now"
                        : "look at each of them, and list it under 'found' as often as it is found",
                check.code());
    }

    private static String count(int warnings) {
        return warnings == 0 ? "no warning" : warnings == 1 ? "one warning" : warnings + " warnings";
    }
}

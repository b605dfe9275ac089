package io.jenner.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.cdsi.OntoImport;
import io.jenner.forecast.knowledge.onto.Change;
import io.jenner.forecast.knowledge.onto.NotPlaced;
import io.jenner.forecast.knowledge.onto.ReleaseOnto;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What to tell of a release that was taken in over former knowledge.
 *
 * @param former the former release
 * @param release the new one
 * @param folder where the files are
 * @param done what was done
 * @param untrue examples that no longer hold
 */
record OntoPage(String former, String release, String folder, OntoImport done, List<Problem> untrue) {

    /** Whether all that was added by hand has its place, and every example holds. */
    boolean isAllPlaced() {
        return done.onto().notPlaced().isEmpty() && untrue.isEmpty();
    }

    void print(PrintWriter writer) {
        writer.println("Took in release " + release + " over " + former + ", into " + folder);
        List<Change> changes = done.onto().changes();
        if (changes.isEmpty()) {
            writer.println("The release says what the files said already.");
        }
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> ofKind =
                    changes.stream().filter(change -> change.kind() == kind).toList();
            if (!ofKind.isEmpty()) {
                writer.println();
                writer.println(kind.title() + " (" + ofKind.size() + ")");
                ofKind.forEach(change -> writer.println("  " + change));
            }
        }
        print(
                writer,
                "Oddities of the release that were smoothed out",
                done.report().notes());
        print(writer, "Please look at", done.report().warnings());
        print(writer, "Comments kept on rows that have changed", done.onto().lookAgain());
        print(writer, "Examples that no longer hold", untrue);
        printNotPlaced(writer, done.onto().notPlaced());
        writer.flush();
    }

    private static void print(PrintWriter writer, String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            writer.println();
            writer.println(title + " (" + problems.size() + ")");
            problems.forEach(problem -> writer.println("  " + problem));
        }
    }

    private void printNotPlaced(PrintWriter writer, List<NotPlaced> notPlaced) {
        if (notPlaced.isEmpty()) {
            return;
        }
        writer.println();
        writer.println("Not placed (" + notPlaced.size() + "), kept in " + ReleaseOnto.NOT_PLACED);
        for (NotPlaced one : notPlaced) {
            writer.println("  " + one.problem());
            one.text().lines().forEach(line -> writer.println("      " + line));
        }
    }

    /** Returns the same as JSON. */
    String json() {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("release", release).put("former", former).put("folder", folder);
        root.put("allPlaced", isAllPlaced());
        ArrayNode changes = root.putArray("changes");
        done.onto()
                .changes()
                .forEach(change -> changes.addObject()
                        .put(
                                "kind",
                                change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .put("subject", change.subject())
                        .put("what", change.what()));
        problems(root.putArray("notes"), done.report().notes());
        problems(root.putArray("warnings"), done.report().warnings());
        problems(root.putArray("lookAgain"), done.onto().lookAgain());
        problems(root.putArray("examplesThatDoNotHold"), untrue);
        ArrayNode notPlaced = root.putArray("notPlaced");
        done.onto()
                .notPlaced()
                .forEach(one -> problem(notPlaced.addObject(), one.problem()).put("text", one.text()));
        return root.toPrettyString() + System.lineSeparator();
    }

    private static void problems(ArrayNode array, List<Problem> problems) {
        problems.forEach(problem -> problem(array.addObject(), problem));
    }

    private static ObjectNode problem(ObjectNode node, Problem problem) {
        return node.put("file", problem.file())
                .put("line", problem.line())
                .put("found", problem.found())
                .put("expected", problem.expected())
                .put("remedy", problem.remedy());
    }
}

package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.files.FileNames;
import io.jenner.forecast.knowledge.files.KnowledgeLoader;
import io.jenner.forecast.knowledge.files.KnowledgeLoader.Loaded;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes in a release over a knowledge folder, and keeps what was added to its files by hand.
 *
 * <p>Facts are those of the release. Comments, blank lines, sources, guidance, examples, shared decisions, titles, the
 * names of files and files of other kinds are those of the folder. The same release over the knowledge that came from
 * it gives the same bytes. What has no place is told with its full text.
 *
 * <p>Stateless and safe to use from several threads, on different folders.
 */
public final class ReleaseOnto {

    /** What became of what was added by hand and has no place; outside the schedule files. */
    public static final String NOT_PLACED = "not-placed.md";

    private final Path base;
    private final Knowledge former;
    private final Map<String, String> formerTexts;
    private final Map<String, String> texts;

    private ReleaseOnto(Path base) {
        this.base = base;
        former = KnowledgeLoader.load(base);
        formerTexts = KnowledgeWriter.texts(former, FileNames.of(former));
        texts = KnowledgeFolder.texts(base, formerTexts.keySet());
    }

    /**
     * Takes in a release.
     *
     * @param base the knowledge so far
     * @param target where to write: {@code base} itself, an empty folder, or one that does not exist
     * @param release the release as it was read
     * @param newTitles whether titles and short names are those of the release; else those of {@code base} stay
     * @throws KnowledgeException if {@code base} has errors, if {@code target} holds something else, or if the release
     *     does not fit together; nothing is written then
     * @throws UncheckedIOException if files cannot be read or written; {@code target} is as it was then
     */
    public static OntoReport run(Path base, Path target, Knowledge release, boolean newTitles) {
        refuseOtherFolders(base, target);
        ReleaseOnto onto = new ReleaseOnto(base);
        Path stage = KnowledgeFolder.stageFor(target);
        try {
            OntoReport report = onto.stage(stage, release, newTitles);
            NotPlacedPage.add(stage.resolve(NOT_PLACED), onto.former.release(), release.release(), report.notPlaced());
            KnowledgeFolder.put(stage, target);
            return report;
        } finally {
            KnowledgeFolder.remove(stage);
        }
    }

    private static void refuseOtherFolders(Path base, Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try {
            if (Files.isSameFile(base, target)) {
                return;
            }
            if (Files.isDirectory(target)) {
                try (Stream<Path> children = Files.list(target)) {
                    if (children.findAny().isEmpty()) {
                        return;
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Problems problems = new Problems();
        problems.error(
                Spot.of(""),
                target + ", which is there and is not empty",
                "an empty folder, one that does not exist, or " + base + " itself",
                "name another folder");
        throw new KnowledgeException("the folder to write to", problems.sorted());
    }

    /** Lays the new files out; examples that do not load there are set aside until all others do. */
    private OntoReport stage(Path stage, Knowledge release, boolean newTitles) {
        Map<SeriesExample, Problem> dropped = new LinkedHashMap<>();
        while (true) {
            Draft draft = new Draft(former, texts, formerTexts, release, newTitles, dropped);
            KnowledgeFolder.fill(stage, base, draft.replaced(), draft.files());
            try {
                Loaded loaded = KnowledgeLoader.read(stage);
                Notes notes = draft.notes();
                return new OntoReport(
                        loaded.knowledge(), notes.changes(), notes.notPlaced(), notes.lookAgain(), loaded.warnings());
            } catch (KnowledgeException failure) {
                if (!setAside(draft, failure.problems(), dropped)) {
                    List<Problem> errors = failure.problems();
                    throw new KnowledgeException("release " + release.release().version() + " over " + base, errors);
                }
            }
        }
    }

    private static boolean setAside(Draft draft, List<Problem> problems, Map<SeriesExample, Problem> dropped) {
        Map<SeriesExample, Problem> found = new LinkedHashMap<>();
        for (Problem problem : problems) {
            if (problem.isError()) {
                Optional<SeriesExample> example = draft.example(problem.file(), problem.line(), dropped.keySet());
                example.ifPresent(one -> found.putIfAbsent(one, problem));
            }
        }
        dropped.putAll(found);
        return !found.isEmpty();
    }
}

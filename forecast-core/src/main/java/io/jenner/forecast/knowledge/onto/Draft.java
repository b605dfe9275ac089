package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.files.FileNames;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import io.jenner.forecast.knowledge.onto.ListRows.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One attempt at the files of a release over those of the former knowledge. */
final class Draft {

    private final Knowledge base;
    private final SeriesMatch match;
    private final Notes notes = new Notes();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Set<String> replaced;
    private Map<String, Series> seriesByFile = Map.of();

    /**
     * Merges.
     *
     * @param texts the files of the former knowledge as they stand
     * @param former the same as an import would write them
     * @param dropped examples that are left out, each with the problem that it would be
     */
    Draft(
            Knowledge base,
            Map<String, String> texts,
            Map<String, String> former,
            Knowledge release,
            boolean newTitles,
            Map<SeriesExample, Problem> dropped) {
        this.base = base;
        this.match = SeriesMatch.of(base, release);
        this.replaced = texts.keySet();
        Knowledge kept = new KeptTexts(base, match, newTitles, dropped.keySet(), notes).in(release);
        FileNames names = names(kept);
        Map<String, String> next = KnowledgeWriter.texts(kept, names);
        next.remove(DecisionFile.NAME);
        for (Map.Entry<String, String> file : next.entrySet()) {
            String name = file.getKey();
            files.put(
                    name,
                    texts.containsKey(name)
                            ? PageMerge.of(name, texts.get(name), former.get(name), file.getValue(), notes)
                            : file.getValue());
        }
        for (String name : texts.keySet()) {
            if (!next.containsKey(name) && !name.equals(DecisionFile.NAME)) {
                gone(name, texts.get(name), former.get(name));
            }
        }
        Changes.tell(base, kept, match, former, next, names, notes);
        match.gone().forEach(series -> series.examples().forEach(example -> gone(series, example, texts)));
        dropped.forEach((example, problem) -> dropped(example, problem, texts));
        decisions(texts.get(DecisionFile.NAME), kept);
    }

    /** Antigens keep their folder and series their file, also under another name. */
    private FileNames names(Knowledge kept) {
        FileNames former = FileNames.of(base);
        Map<String, String> series = new HashMap<>();
        Map<String, Series> byFile = new HashMap<>();
        for (Antigen antigen : kept.antigens()) {
            for (Series next : antigen.series()) {
                match.former(next).ifPresent(same -> {
                    series.put(next.name(), former.files().get(same.name()));
                    byFile.put(same.place().file(), next);
                });
            }
        }
        seriesByFile = byFile;
        Set<String> antigens = kept.antigens().stream().map(Antigen::name).collect(Collectors.toSet());
        Map<String, String> folders = new HashMap<>(former.folders());
        folders.keySet().retainAll(antigens);
        return new FileNames(folders, series);
    }

    private void gone(String name, String text, String former) {
        ImportedPage page = ImportedPage.of(former);
        List<Span> examples = ListRows.of(PageLine.all(text), "examples");
        for (List<PageLine> lines : HandEdits.of(page, text).all(page)) {
            boolean inExample =
                    examples.stream().anyMatch(span -> span.holds(lines.get(0).number()));
            if (!inExample) {
                notes.notPlaced(NotPlaced.of(
                        name,
                        lines,
                        "comments or sources of a file whose subject is gone",
                        "a subject that the release has",
                        "put them where they belong now, or drop them"));
            }
        }
    }

    private void gone(Series series, SeriesExample example, Map<String, String> texts) {
        notes.notPlaced(NotPlaced.of(
                series.place().file(),
                lines(example, texts),
                "an example of the series '" + series.name() + "', which is gone",
                "a series of the release",
                "move it to the series in its place, if there is one"));
    }

    private void dropped(SeriesExample example, Problem problem, Map<String, String> texts) {
        notes.notPlaced(NotPlaced.of(
                example.place().file(),
                lines(example, texts),
                "an example that does not fit the release: " + problem.found(),
                problem.expected(),
                "correct it and put it back, or drop it"));
    }

    private static List<PageLine> lines(SeriesExample example, Map<String, String> texts) {
        List<PageLine> file = PageLine.all(texts.get(example.place().file()));
        return ListRows.of(file, "examples").stream()
                .filter(span -> span.holds(example.place().line()))
                .findFirst()
                .map(span -> span.lines(file))
                .orElseGet(() -> List.of(file.get(example.place().line() - 1)));
    }

    private void decisions(String text, Knowledge kept) {
        Set<String> names = kept.antigens().stream()
                .flatMap(antigen -> antigen.series().stream().map(Series::name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        files.put(
                DecisionFile.NAME,
                new DecisionFile(text, notes).with(base.sharedDecisions(), match.renamed(), names, text));
    }

    /** Returns the example of the former knowledge that stands at a line of the draft, if one does. */
    Optional<SeriesExample> example(String file, int line, Set<SeriesExample> dropped) {
        Series series = seriesByFile.get(file);
        if (series == null) {
            return Optional.empty();
        }
        List<SeriesExample> kept = match.former(series).stream()
                .flatMap(former -> former.examples().stream())
                .filter(example -> !dropped.contains(example))
                .toList();
        List<Span> spans = ListRows.of(PageLine.all(files.get(file)), "examples");
        for (int at = 0; at < spans.size() && at < kept.size(); at++) {
            if (spans.get(at).holds(line)) {
                return Optional.of(kept.get(at));
            }
        }
        return Optional.empty();
    }

    Map<String, String> files() {
        return files;
    }

    /** Returns the files of the former knowledge, all of which are replaced. */
    Set<String> replaced() {
        return replaced;
    }

    Notes notes() {
        return notes;
    }
}

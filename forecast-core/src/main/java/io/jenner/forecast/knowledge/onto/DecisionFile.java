package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import io.jenner.forecast.knowledge.onto.ListRows.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The file of shared decisions, which is kept by hand: only names of series are changed in it. */
final class DecisionFile {

    static final String NAME = "decisions.yaml";

    private final List<PageLine> file;
    private final Notes notes;

    DecisionFile(String text, Notes notes) {
        this.file = PageLine.all(text);
        this.notes = notes;
    }

    /**
     * Returns the file with the new names of series. A decision on a series that is gone becomes a comment.
     *
     * @param decisions what the file says
     * @param renamed new names by former ones
     * @param series the names there are
     * @param text the file, returned as it is where nothing changes
     */
    String with(List<SharedDecision> decisions, Map<String, String> renamed, Set<String> series, String text) {
        List<Span> rows = ListRows.of(file, "decisions");
        List<String> lines = new ArrayList<>(file.stream().map(PageLine::text).toList());
        int left = decisions.size();
        boolean changed = false;
        for (SharedDecision decision : decisions) {
            Span row = rows.stream()
                    .filter(span -> span.holds(decision.place().line()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no row at " + decision.place()));
            String next = renamed.get(decision.series());
            if (next != null && rename(lines, row, decision.series(), next)) {
                changed = true;
            } else if (!series.contains(decision.series())) {
                changed = true;
                left--;
                setAside(lines, row, decision);
            }
        }
        if (left == 0 && changed) {
            lines.replaceAll(line -> line.matches("decisions:(\\s.*)?") ? "decisions: []" : line);
        }
        return changed ? String.join("\n", lines) + "\n" : text;
    }

    private static boolean rename(List<String> lines, Span row, String former, String next) {
        for (int at = row.from() - 1; at < row.to() - 1; at++) {
            for (String written : List.of(KnowledgeWriter.written(former), '"' + former + '"', "'" + former + "'")) {
                String from = "series: " + written;
                int start = lines.get(at).indexOf(from);
                if (start >= 0) {
                    String rest = lines.get(at).substring(start + from.length());
                    if (rest.isEmpty() || rest.matches("[,}\\s].*")) {
                        lines.set(
                                at,
                                lines.get(at).substring(0, start) + "series: " + KnowledgeWriter.written(next) + rest);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void setAside(List<String> lines, Span row, SharedDecision decision) {
        notes.notPlaced(NotPlaced.of(
                NAME,
                row.lines(file),
                "a shared decision on the series '" + decision.series() + "', which is gone",
                "a series of the release",
                "name the series in its place, or remove the comment that it was made"));
        for (int at = row.from() - 1; at < row.to() - 1; at++) {
            String line = lines.get(at);
            int indent = line.length() - line.stripLeading().length();
            lines.set(at, line.isBlank() ? line : line.substring(0, indent) + "# " + line.substring(indent));
        }
    }
}

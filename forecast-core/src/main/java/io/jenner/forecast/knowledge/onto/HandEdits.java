package io.jenner.forecast.knowledge.onto;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What people changed in a file since it was imported: comments, blank lines, sources, and how rows are written.
 *
 * <p>Found by comparing the file with what an import would write for what it says. Numbers of lines are those of that
 * imported page, from 0; the number after the last line stands for the end of the file.
 *
 * @param before comments and blank lines, by the line that they stand above
 * @param lines how each line stands in the file; a line that is missing here stands in a block
 * @param blocks lines that say the same in another form, by their first line
 * @param sourcesAbove what stands among the sources above that of the release
 * @param sourcesBelow what stands among the sources below that of the release
 */
record HandEdits(
        Map<Integer, List<PageLine>> before,
        Map<Integer, PageLine> lines,
        Map<Integer, Block> blocks,
        List<PageLine> sourcesAbove,
        List<PageLine> sourcesBelow) {

    /**
     * Lines that stand for others.
     *
     * @param from first line of the imported page
     * @param to the line after the last one
     * @param lines what stands in the file
     */
    record Block(int from, int to, List<PageLine> lines) {}

    private static final String RELEASE = "  cdsi:";

    static HandEdits of(ImportedPage imported, String text) {
        HandEdits edits = new HandEdits(
                new TreeMap<>(), new HashMap<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        edits.read(imported, edits.withoutSources(PageLine.all(text)));
        return edits;
    }

    private void read(ImportedPage imported, List<PageLine> file) {
        List<PageLine> saying = file.stream().filter(line -> !line.isMute()).toList();
        int[] partners = Pairing.of(
                saying.stream().map(PageLine::data).toList(),
                imported.lines().stream().map(line -> line.line().data()).toList());
        List<PageLine> pending = new ArrayList<>();
        int next = 0;
        int at = 0;
        for (PageLine line : file) {
            int partner = line.isMute() ? -1 : partners[at++];
            if (partner < 0) {
                pending.add(line);
            } else {
                close(next, partner, pending);
                lines.put(partner, line);
                next = partner + 1;
                pending = new ArrayList<>();
            }
        }
        close(next, imported.lines().size(), pending);
    }

    /** Takes in what stands between two lines; comments at its end belong to the line below. */
    private void close(int from, int to, List<PageLine> pending) {
        int end = pending.size();
        while (end > 0 && pending.get(end - 1).isMute()) {
            end--;
        }
        if (end > 0) {
            blocks.put(from, new Block(from, to, List.copyOf(pending.subList(0, end))));
        }
        if (end < pending.size()) {
            before.put(to, List.copyOf(pending.subList(end, pending.size())));
        }
    }

    /** Sets the sources apart that were added, and returns the other lines. */
    private List<PageLine> withoutSources(List<PageLine> file) {
        int start = 0;
        while (start < file.size() && !file.get(start).data().equals("sources:")) {
            start++;
        }
        int end = Math.min(start + 1, file.size());
        while (end < file.size() && (file.get(end).isMute() || file.get(end).indent() > 0)) {
            end++;
        }
        while (end < file.size()
                && end > start + 1
                && file.get(end - 1).isMute()
                && file.get(end - 1).indent() == 0) {
            end--;
        }
        if (start == file.size() || file.subList(start, end).stream().noneMatch(HandEdits::isOfRelease)) {
            return file;
        }
        List<PageLine> others = new ArrayList<>(file.subList(0, start + 1));
        split(file.subList(start + 1, end), others);
        others.addAll(file.subList(end, file.size()));
        return others;
    }

    private void split(List<PageLine> sources, List<PageLine> others) {
        List<PageLine> mute = new ArrayList<>();
        List<PageLine> added = sourcesAbove;
        boolean ofRelease = false;
        for (PageLine line : sources) {
            if (line.isMute()) {
                mute.add(line);
                continue;
            }
            if (line.indent() == 2) {
                ofRelease = isOfRelease(line);
                added = ofRelease ? sourcesBelow : added;
            }
            List<PageLine> target = ofRelease ? others : added;
            target.addAll(mute);
            mute.clear();
            target.add(line);
        }
        added.addAll(mute);
    }

    private static boolean isOfRelease(PageLine line) {
        return line.data().startsWith(RELEASE);
    }

    /** Returns all that was added by hand and stands in this file, in its order. */
    List<List<PageLine>> all(ImportedPage imported) {
        List<List<PageLine>> all = new ArrayList<>();
        for (List<PageLine> sources : List.of(sourcesAbove, sourcesBelow)) {
            if (sources.stream().anyMatch(line -> !line.isBlank())) {
                all.add(sources);
            }
        }
        for (int at = 0; at <= imported.lines().size(); at++) {
            if (hasComment(before.getOrDefault(at, List.of()))) {
                all.add(before.get(at));
            }
            if (blocks.containsKey(at) && hasComment(blocks.get(at).lines())) {
                all.add(blocks.get(at).lines());
            }
            if (hasCommentByHand(imported, at)) {
                all.add(List.of(lines.get(at)));
            }
        }
        return all;
    }

    boolean hasCommentByHand(ImportedPage imported, int at) {
        PageLine line = lines.get(at);
        return line != null
                && !line.comment().isEmpty()
                && !line.comment().equals(imported.lines().get(at).line().comment());
    }

    /** Whether there is a comment, or a row that cites a source, which no import writes. */
    static boolean hasComment(List<PageLine> lines) {
        return lines.stream()
                .anyMatch(line -> !line.comment().isEmpty() || line.data().contains("source: "));
    }
}

package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.onto.HandEdits.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts what was added to a file by hand into the file of the new release. */
final class PageMerge {

    private final String file;
    private final ImportedPage former;
    private final ImportedPage next;
    private final HandEdits edits;
    private final Notes notes;
    private final List<String> out = new ArrayList<>();
    private final Set<Integer> usedBefore = new HashSet<>();
    private final Set<Integer> usedBlocks = new HashSet<>();

    private PageMerge(String file, ImportedPage former, ImportedPage next, HandEdits edits, Notes notes) {
        this.file = file;
        this.former = former;
        this.next = next;
        this.edits = edits;
        this.notes = notes;
    }

    /**
     * Returns the file of the new release with what was added by hand.
     *
     * @param file its name
     * @param text the file as it stands
     * @param former what an import would write for what it says
     * @param next what an import writes for the new release
     */
    static String of(String file, String text, String former, String next, Notes notes) {
        if (former.equals(next)) {
            return text;
        }
        ImportedPage formerPage = ImportedPage.of(former);
        return new PageMerge(file, formerPage, ImportedPage.of(next), HandEdits.of(formerPage, text), notes).merged();
    }

    private String merged() {
        addBefore(0, false);
        for (int at = 0; at < next.lines().size(); at++) {
            int from = former.indexOf(next.lines().get(at).path());
            Block block = from < 0 ? null : edits.blocks().get(from);
            addBefore(from, from >= 0 && !isSame(from, at));
            if (block != null && isUnchanged(block, at)) {
                usedBlocks.add(from);
                block.lines().forEach(line -> out.add(line.text()));
                at += block.to() - block.from() - 1;
            } else {
                addLine(from, at);
            }
        }
        addBefore(former.lines().size(), false);
        report();
        return String.join("\n", out) + "\n";
    }

    private boolean isSame(int from, int at) {
        return former.lines()
                .get(from)
                .line()
                .data()
                .equals(next.lines().get(at).line().data());
    }

    private boolean isUnchanged(Block block, int at) {
        int size = block.to() - block.from();
        if (size == 0 || at + size > next.lines().size()) {
            return false;
        }
        for (int step = 0; step < size; step++) {
            ImportedLine one = former.lines().get(block.from() + step);
            ImportedLine other = next.lines().get(at + step);
            if (!one.path().equals(other.path()) || !isSame(block.from() + step, at + step)) {
                return false;
            }
        }
        return true;
    }

    private void addBefore(int from, boolean changed) {
        List<PageLine> lines = edits.before().getOrDefault(from, List.of());
        if (from < 0 || !usedBefore.add(from)) {
            return;
        }
        for (PageLine line : lines) {
            out.add(line.text());
            if (changed && !line.comment().isEmpty()) {
                lookAgain(line.comment());
            }
        }
    }

    private void addLine(int from, int at) {
        ImportedLine line = next.lines().get(at);
        boolean ofRelease = line.path().equals("sources/cdsi");
        if (ofRelease) {
            edits.sourcesAbove().forEach(source -> out.add(source.text()));
        }
        out.add(text(from, at));
        if (from >= 0 && edits.hasCommentByHand(former, from) && !isSame(from, at) && !ofRelease) {
            lookAgain(edits.lines().get(from).comment());
        }
        if (ofRelease) {
            edits.sourcesBelow().forEach(source -> out.add(source.text()));
        }
    }

    private String text(int from, int at) {
        PageLine line = next.lines().get(at).line();
        PageLine byHand = from < 0 ? null : edits.lines().get(from);
        if (byHand == null) {
            return line.text();
        }
        PageLine imported = former.lines().get(from).line();
        if (imported.text().equals(line.text())) {
            return byHand.text();
        }
        return edits.hasCommentByHand(former, from) ? line.data() + "  # " + byHand.comment() : line.text();
    }

    private void lookAgain(String comment) {
        notes.lookAgain(
                file,
                out.size(),
                "the comment '" + comment + "' at a row that the release has changed",
                "one that still holds",
                "read the row, then keep, correct or remove the comment");
    }

    /** Reports what was added at lines that are gone. */
    private void report() {
        edits.before().forEach((at, lines) -> {
            if (!usedBefore.contains(at) && HandEdits.hasComment(lines)) {
                gone(lines, former.lines().get(at));
            }
        });
        edits.blocks().forEach((at, block) -> {
            if (!usedBlocks.contains(at) && HandEdits.hasComment(block.lines())) {
                notes.notPlaced(NotPlaced.of(
                        file,
                        block.lines(),
                        "comments among rows that were written by hand in another form and have changed",
                        "rows as they were",
                        "put the comments where they belong now"));
            }
        });
        for (int at = 0; at < former.lines().size(); at++) {
            if (edits.hasCommentByHand(former, at)
                    && next.indexOf(former.lines().get(at).path()) < 0) {
                gone(List.of(edits.lines().get(at)), former.lines().get(at));
            }
        }
    }

    private void gone(List<PageLine> lines, ImportedLine row) {
        notes.notPlaced(NotPlaced.of(
                file,
                lines,
                "a comment on " + Words.of(row) + ", which is gone",
                "that row",
                "put it where it belongs now, or drop it"));
    }
}

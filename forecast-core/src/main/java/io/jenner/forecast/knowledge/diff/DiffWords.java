package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.diff.KnowledgeDiff.Side;
import java.util.Locale;

/** Phrases that the forms for people share. */
final class DiffWords {

    private static final int SHORT_DIGEST = 12;

    private DiffWords() {}

    static String side(Side side) {
        return side.release().id() + ", published " + side.release().published() + ", digest "
                + side.digest().substring(0, SHORT_DIGEST);
    }

    static String summary(KnowledgeDiff diff) {
        if (diff.isEmpty()) {
            return "No fact is different.";
        }
        String words = switch (diff.countOfWordsOnly()) {
            case 0 -> "";
            case 1 -> ", 1 of words only";
            default -> ", " + diff.countOfWordsOnly() + " of words only";
        };
        return (diff.count() == 1 ? "1 difference" : diff.count() + " differences") + words + ".";
    }

    static String presence(Presence presence) {
        return presence == Presence.IN_BOTH ? "" : " (" + presence.name().toLowerCase(Locale.ROOT) + ")";
    }

    static String name(SeriesDiff series) {
        return series.name()
                + presence(series.presence())
                + series.formerName()
                        .map(former -> " (renamed, was " + former + ")")
                        .orElse("");
    }

    static String name(DoseDiff dose) {
        return "dose " + dose.number() + presence(dose.presence());
    }

    static String sentence(RuleChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT) + " rule \"" + change.rule() + '"';
    }
}

package io.jenner.cli.schedule;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.words.Ages;
import io.jenner.forecast.knowledge.words.Phrase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ages of the doses of a series as a table. */
final class AgeTable {

    /** The columns: dose, absolute minimum, minimum, earliest and latest recommended, maximum, days. */
    static final List<String> HEADINGS = List.of(
            "Dose",
            "Counts from age",
            "Given from",
            "Recommended from",
            "Overdue from",
            "No longer given from",
            "Doses given");

    private AgeTable() {}

    static List<List<Phrase>> rows(Series series) {
        List<List<Phrase>> rows = new ArrayList<>();
        for (SeriesDose dose : series.doses()) {
            if (dose.ages().isEmpty()) {
                List<Phrase> row = new ArrayList<>(Collections.nCopies(HEADINGS.size(), Phrase.EMPTY));
                row.set(0, Phrase.of(number(dose)));
                row.set(1, Phrase.of("any age"));
                rows.add(row);
            }
            dose.ages().forEach(ages -> rows.add(cells(dose, ages)));
        }
        return rows;
    }

    static List<Phrase> cells(SeriesDose dose, AgeRow row) {
        return List.of(
                Phrase.of(number(dose)),
                age(row.absoluteMinimum()),
                age(row.minimum()),
                age(row.earliestRecommended()),
                age(row.latestRecommended()),
                age(row.maximum()),
                Phrase.of(Ages.days(row.from(), row.until())));
    }

    private static String number(SeriesDose dose) {
        return String.valueOf(dose.number());
    }

    private static Phrase age(@Nullable Offset age) {
        return age == null ? Phrase.EMPTY : Phrase.of(Ages.age(age));
    }
}

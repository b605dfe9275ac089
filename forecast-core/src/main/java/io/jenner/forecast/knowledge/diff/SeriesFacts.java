package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What a series says, beside its name and its doses. */
final class SeriesFacts {

    private final Titles titles;

    SeriesFacts(Titles titles) {
        this.titles = titles;
    }

    Aspects<Series> series() {
        return new Aspects<Series>()
                .fact("type", Series::type)
                .fact("antigen", Series::antigen)
                .fact("vaccine group", Series::vaccineGroup)
                .fact("genders", Series::requiredGenders, SeriesFacts::genders)
                .fact("series group", series -> series.selection().group())
                .words("name of the series group", series -> series.selection().groupName())
                .rows(Series::equivalentSeriesGroups, RowType.texts("equivalent series group", code -> code))
                .fact("default series", series -> series.selection().defaultSeries())
                .fact("product path", series -> series.selection().productPath())
                .fact("priority", series -> series.selection().priority())
                .fact("preference", series -> series.selection().preference())
                .fact("minimum age to start", series -> series.selection().minimumAgeToStart())
                .fact("maximum age to start", series -> series.selection().maximumAgeToStart())
                .rows(Series::indications, indications())
                .rows(
                        Series::guidance,
                        RowType.texts("guidance", text -> '"' + text + '"').wordsOnly());
    }

    private static String genders(@Nullable Object genders) {
        return genders instanceof Collection<?> some && some.isEmpty() ? "any" : Values.text(genders);
    }

    private RowType<Indication> indications() {
        Aspects<Indication> aspects = new Aspects<Indication>()
                .fact("from age", Indication::begin)
                .fact("until age", Indication::end)
                .words("text", Indication::text)
                .words("guidance", Indication::guidance);
        return new RowType<>(
                "indication", Indication::observation, row -> titles.observation(row.observation()), aspects);
    }
}

package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Series of several antigens that say the same, such as those of measles, mumps and rubella; they may differ in the
 * vaccines that count, as each antigen has its own.
 *
 * @param members the series; at least one, of different antigens where there are several
 */
record SameSeries(List<Series> members) {

    SameSeries {
        members = List.copyOf(members);
    }

    Series first() {
        return members.get(0);
    }

    /** Returns the others: {@code Mumps 2-dose series}. */
    List<Series> others() {
        return members.subList(1, members.size());
    }

    /** Puts series that say the same together, in the order of the first of them. */
    static List<SameSeries> of(List<Series> series, ScheduleWords words) {
        Map<List<Object>, List<Series>> same = new LinkedHashMap<>();
        series.forEach(one ->
                same.computeIfAbsent(said(one, words), key -> new ArrayList<>()).add(one));
        List<SameSeries> all = new ArrayList<>();
        for (List<Series> members : same.values()) {
            long antigens = members.stream().map(Series::antigen).distinct().count();
            if (antigens == members.size()) {
                all.add(new SameSeries(members));
            } else {
                members.forEach(member -> all.add(new SameSeries(List.of(member))));
            }
        }
        return all;
    }

    /** All that a page says of a series, but names, vaccines that count or do not, and examples. */
    private static List<Object> said(Series series, ScheduleWords words) {
        List<Object> said = new ArrayList<>();
        said.add(words.audience(series));
        said.add(words.choice(series));
        said.add(series.equivalentSeriesGroups());
        series.indications()
                .forEach(indication -> said.add(
                        Arrays.asList(words.indication(indication), indication.text(), indication.guidance())));
        for (SeriesDose dose : series.doses()) {
            said.add(List.of("dose", dose.number(), dose.recurring(), String.valueOf(dose.season())));
            dose.ages().forEach(row -> said.add(AgeTable.cells(dose, row)));
            dose.intervals().forEach(interval -> said.add(words.interval(interval)));
            dose.allowableIntervals().forEach(interval -> said.add(words.interval(interval)));
            dose.preferableVaccines().forEach(vaccine -> said.add(words.preferable(vaccine)));
            dose.skips().forEach(skip -> said.add(words.skip(skip, series.antigen())));
        }
        series.guidance().forEach(remark -> said.add(Phrase.of(remark)));
        return said;
    }
}

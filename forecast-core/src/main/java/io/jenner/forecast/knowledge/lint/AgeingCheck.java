package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Checks what grows old: sources that nobody has compared lately, and seasons that are over. */
final class AgeingCheck {

    private static final Offset YEAR = Offset.parse("1 year");

    private final Knowledge knowledge;
    private final LocalDate on;
    private final Findings findings;

    AgeingCheck(Knowledge knowledge, LocalDate on, Findings findings) {
        this.knowledge = knowledge;
        this.on = on;
        this.findings = findings;
    }

    void check() {
        Map<Source, List<Place>> places = new LinkedHashMap<>();
        for (FileSources file : knowledge.sources()) {
            file.sources()
                    .forEach(source -> places.computeIfAbsent(source, key -> new ArrayList<>())
                            .add(file.place()));
        }
        places.forEach(this::checkSource);
        checkSeasons();
    }

    /** A source that many files cite is reported once. */
    private void checkSource(Source source, List<Place> places) {
        String where = places.size() == 1 ? "" : ", as in " + (places.size() - 1) + " other files";
        if (source.checked().isAfter(on)) {
            findings.add(
                    ScheduleChecks.CHECKED_LATER,
                    places.get(0),
                    source.key(),
                    "the source '" + source.key() + "' checked on " + source.checked() + where,
                    "a day up to " + on,
                    "correct the day, or check the schedule on a later one with --on");
        } else if (YEAR.after(source.checked()).isBefore(on)) {
            findings.add(
                    ScheduleChecks.NOT_CHECKED,
                    places.get(0),
                    source.key(),
                    "the source '" + source.key() + "' (" + source.title() + ") last checked on " + source.checked()
                            + where,
                    "a check within the year before " + on,
                    "compare the file with the source once more and write the day");
        }
    }

    private void checkSeasons() {
        knowledge.antigens().forEach(antigen -> {
            List<Series> over = antigen.series().stream()
                    .filter(series -> series.doses().stream().anyMatch(this::isOver))
                    .toList();
            if (!over.isEmpty()) {
                Series first = over.get(0);
                TreeSet<LocalDate> lastDays = new TreeSet<>();
                over.forEach(series -> series.doses().stream()
                        .filter(this::isOver)
                        .forEach(dose -> lastDays.add(dose.season().lastDay())));
                findings.add(
                        ScheduleChecks.SEASON_OVER,
                        first.doses().stream()
                                .filter(this::isOver)
                                .findFirst()
                                .orElseThrow()
                                .place(),
                        "season",
                        "the season of '" + first.name() + "'"
                                + (over.size() == 1
                                        ? ""
                                        : " and " + (over.size() - 1) + " other series of " + antigen.name())
                                + " over since " + lastDays.last(),
                        "a season that is not over",
                        "write the days of the next season once it is published");
            }
        });
    }

    private boolean isOver(SeriesDose dose) {
        return dose.season() != null
                && dose.season().lastDay() != null
                && dose.season().lastDay().isBefore(on);
    }
}

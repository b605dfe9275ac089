package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.words.Ages;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The part of a page that is about one series, and those that say the same. */
final class SeriesPart {

    private final Knowledge knowledge;
    private final ScheduleWords words;
    private final SameSeries same;
    private final Series series;
    private final String anchor;

    SeriesPart(Knowledge knowledge, ScheduleWords words, SameSeries same) {
        this.knowledge = knowledge;
        this.words = words;
        this.same = same;
        this.series = same.first();
        this.anchor = Anchors.slug(series.name());
    }

    Blocks blocks() {
        return new Blocks()
                .heading(2, anchor, series.name())
                .paragraph(sameAs())
                .points(audience())
                .section(3, anchor + "-indications", "Indications", new Blocks().points(indications()))
                .section(3, anchor + "-ages", "Ages", ages())
                .section(3, anchor + "-intervals", "Intervals", new Blocks().points(intervals()))
                .section(
                        3, anchor + "-vaccines", "Vaccines", new Blocks().points(new VaccinePoints(same, words).list()))
                .section(3, anchor + "-skips", "Doses that are not needed", new Blocks().points(skips()))
                .section(3, anchor + "-remarks", "Remarks", new Blocks().points(remarks()))
                .section(3, anchor + "-examples", "Examples", new Blocks().points(examples()))
                .note(origin());
    }

    private Phrase sameAs() {
        if (same.others().isEmpty()) {
            return Phrase.EMPTY;
        }
        List<Phrase> others = same.others().stream()
                .map(other -> Phrase.of(other.antigen() + " (" + other.name() + ")"))
                .toList();
        return Phrase.of("The same for ").and(Phrase.listed(others, "and")).and(".");
    }

    private List<Phrase> audience() {
        List<Phrase> points = new ArrayList<>();
        points.add(Phrase.of("For " + words.audience(series)));
        points.add(Phrase.of("Chosen as " + words.choice(series)));
        List<String> equivalent = series.equivalentSeriesGroups().stream()
                .map(this::groupName)
                .distinct()
                .toList();
        if (!equivalent.isEmpty()) {
            points.add(Phrase.of("Not needed beside a series of \"" + String.join("\" or \"", equivalent)
                    + "\", which protects as well"));
        }
        knowledge.sharedDecisions().stream()
                .filter(decision -> decision.series().equals(series.name()))
                .forEach(decision -> points.add(Phrase.of("A shared decision of clinician and patient"
                        + (decision.begin() == null && decision.end() == null
                                ? " at all ages"
                                : " " + Ages.range(decision.begin(), decision.end())))));
        return points;
    }

    private String groupName(String code) {
        return knowledge.antigens().stream()
                .filter(antigen -> antigen.name().equals(series.antigen()))
                .flatMap(antigen -> antigen.series().stream())
                .filter(other -> other.selection().group().equals(code))
                .map(other -> other.selection().groupName())
                .findFirst()
                .orElse(code);
    }

    private List<Phrase> indications() {
        return series.indications().stream()
                .map(indication -> words.indication(indication)
                        .and(indication.text() == null ? "" : ": " + indication.text())
                        .and(indication.guidance() == null ? "" : " (" + indication.guidance() + ")"))
                .toList();
    }

    private Blocks ages() {
        return new Blocks().picture(series).grid("Ages of each dose", AgeTable.HEADINGS, AgeTable.rows(series));
    }

    private List<Phrase> intervals() {
        return points((dose, points) -> {
            dose.intervals().forEach(interval -> points.add(dose.number(), words.interval(interval)));
            dose.allowableIntervals().forEach(interval -> points.add(dose.number(), words.interval(interval)));
        });
    }

    private List<Phrase> skips() {
        return points((dose, points) ->
                dose.skips().forEach(skip -> points.add(dose.number(), words.skip(skip, series.antigen()))));
    }

    private List<Phrase> remarks() {
        List<Phrase> remarks = new ArrayList<>(points((dose, points) -> {
            if (dose.recurring()) {
                points.add(dose.number(), Phrase.of("given again and again, each time by the interval above"));
            }
            if (dose.season() != null) {
                String season =
                        Ages.season(dose.season().firstDay(), dose.season().lastDay());
                points.add(dose.number(), Phrase.of("recommended in the season " + season));
            }
        }));
        series.guidance().forEach(remark -> remarks.add(Phrase.of(remark)));
        return remarks;
    }

    private List<Phrase> points(BiConsumer<SeriesDose, DosePoints> giver) {
        DosePoints points = new DosePoints(series.doses().size());
        series.doses().forEach(dose -> giver.accept(dose, points));
        return points.list();
    }

    private List<Phrase> examples() {
        return same.members().stream()
                .flatMap(member -> member.examples().stream())
                .map(SeriesExample::title)
                .distinct()
                .map(Phrase::of)
                .toList();
    }

    private Phrase origin() {
        String file = series.place().file();
        List<String> titles = knowledge.sources().stream()
                .filter(entry -> entry.place().file().equals(file))
                .map(FileSources::sources)
                .flatMap(List::stream)
                .map(source -> source.title() + ", checked " + source.checked())
                .toList();
        return file.isEmpty()
                ? Phrase.EMPTY
                : Phrase.of("From " + file + (titles.isEmpty() ? "" : ": " + String.join("; ", titles)) + ".");
    }
}

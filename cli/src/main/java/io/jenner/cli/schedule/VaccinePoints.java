package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.words.Ages;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The vaccines of the doses of a series: preferable ones, those that count, and those that never do. */
final class VaccinePoints {

    private final SameSeries same;
    private final ScheduleWords words;

    VaccinePoints(SameSeries same, ScheduleWords words) {
        this.same = same;
        this.words = words;
    }

    List<Phrase> list() {
        DosePoints preferable = new DosePoints(doses());
        DosePoints counting = new DosePoints(doses());
        DosePoints never = new DosePoints(doses());
        for (int at = 0; at < doses(); at++) {
            int number = same.first().doses().get(at).number();
            Phrase best = preferable(same.first().doses().get(at));
            if (!best.isEmpty()) {
                preferable.add(number, best);
            }
            counting(at).forEach(phrase -> counting.add(number, phrase));
            Phrase wrong = never(at);
            if (!wrong.isEmpty()) {
                never.add(number, wrong);
            }
        }
        List<Phrase> all = new ArrayList<>(preferable.list());
        all.addAll(counting.list());
        all.addAll(never.list());
        return all;
    }

    private int doses() {
        return same.first().doses().size();
    }

    private Phrase preferable(SeriesDose dose) {
        if (dose.preferableVaccines().isEmpty()) {
            return Phrase.EMPTY;
        }
        return Phrase.of("preferably ")
                .and(Phrase.joined(
                        dose.preferableVaccines().stream()
                                .map(words::preferable)
                                .toList(),
                        "; "));
    }

    /** Vaccines that count, those of the same ages together. */
    private List<Phrase> counting(int dose) {
        Map<String, Map<String, List<String>>> byAges = new LinkedHashMap<>();
        for (Series series : same.members()) {
            for (AllowableVaccine vaccine : series.doses().get(dose).allowableVaccines()) {
                byAges.computeIfAbsent(Ages.range(vaccine.begin(), vaccine.end()), ages -> new LinkedHashMap<>())
                        .computeIfAbsent(vaccine.cvx(), cvx -> new ArrayList<>())
                        .add(series.antigen());
            }
        }
        return byAges.entrySet().stream()
                .map(entry -> Phrase.of("counts " + (entry.getKey().isEmpty() ? "" : entry.getKey()) + ": ")
                        .and(named(entry.getValue())))
                .toList();
    }

    private Phrase never(int dose) {
        Map<String, List<String>> antigens = new LinkedHashMap<>();
        for (Series series : same.members()) {
            series.doses()
                    .get(dose)
                    .inadvertentVaccines()
                    .forEach(cvx -> antigens.computeIfAbsent(cvx, key -> new ArrayList<>())
                            .add(series.antigen()));
        }
        return antigens.isEmpty() ? Phrase.EMPTY : Phrase.of("never counts: ").and(named(antigens));
    }

    /** Names vaccines, with their antigens where they do not stand for all. */
    private Phrase named(Map<String, List<String>> antigensOf) {
        return Phrase.joined(
                antigensOf.entrySet().stream()
                        .map(entry -> words.vaccine(entry.getKey())
                                .and(
                                        entry.getValue().size()
                                                        == same.members().size()
                                                ? ""
                                                : " for " + String.join(" and ", entry.getValue())))
                        .toList(),
                "; ");
    }
}

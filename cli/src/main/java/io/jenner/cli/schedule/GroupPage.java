package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.words.Ages;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.Phrase.Kind;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a schedule says of one vaccine group, ready to be written for a terminal, a document or a browser.
 *
 * <p>Immutable; the same schedule gives the same page.
 */
public final class GroupPage {

    private final Knowledge knowledge;
    private final ScheduleWords words;
    private final VaccineGroup group;
    private final List<Antigen> antigens;
    private final List<SameSeries> series;

    /** Makes the page of a vaccine group of a schedule. */
    public GroupPage(Knowledge knowledge, ScheduleWords words, VaccineGroup group) {
        this.knowledge = knowledge;
        this.words = words;
        this.group = group;
        this.antigens = knowledge.antigens().stream()
                .filter(antigen -> group.antigens().contains(antigen.name()))
                .toList();
        this.series = SameSeries.of(
                antigens.stream()
                        .flatMap(antigen -> antigen.series().stream())
                        .filter(one -> one.vaccineGroup().equals(group.name()))
                        .toList(),
                words);
    }

    VaccineGroup group() {
        return group;
    }

    List<Antigen> antigens() {
        return antigens;
    }

    List<SameSeries> series() {
        return series;
    }

    /** Returns the parts of the page. */
    List<Block> blocks() {
        Blocks blocks = new Blocks()
                .heading(1, "top", group.name())
                .paragraph(antigensInWords())
                .grid("Series of this vaccine group", List.of("Series", "For", "Doses", "Started"), overview());
        series.forEach(same -> blocks.addAll(new SeriesPart(knowledge, words, same).blocks()));
        return blocks.section(2, "contraindications", "Contraindications", contraindications())
                .section(2, "immunity", "Evidence of immunity", new Blocks().points(immunity()))
                .section(
                        2,
                        "conflicts",
                        "Spacing from other live vaccines",
                        new ConflictTables(knowledge, words).of(vaccines()))
                .section(2, "sources", "Sources", new Blocks().points(sources()))
                .list();
    }

    private Phrase antigensInWords() {
        String names = String.join(", ", group.antigens());
        if (group.antigens().size() == 1) {
            return Phrase.of("Antigen: " + names + ".");
        }
        return Phrase.of("Antigens: " + names
                + (Boolean.TRUE.equals(group.administerFullGroup())
                        ? ". They are given together."
                        : ". A vaccine need not hold all of them."));
    }

    private List<List<Phrase>> overview() {
        return series.stream()
                .map(same -> {
                    Series first = same.first();
                    String others = same.others().isEmpty()
                            ? ""
                            : " (also "
                                    + same.others().stream()
                                            .map(Series::antigen)
                                            .collect(Collectors.joining(", "))
                                    + ")";
                    return List.of(
                            Phrase.naming(Kind.SERIES, first.name(), first.name())
                                    .and(others),
                            Phrase.of(words.audience(first)),
                            Phrase.of(String.valueOf(first.doses().size())),
                            Phrase.of(Ages.range(
                                    first.selection().minimumAgeToStart(),
                                    first.selection().maximumAgeToStart())));
                })
                .toList();
    }

    private Blocks contraindications() {
        List<Phrase> forAll = byAntigen(antigen -> antigen.contraindications().stream()
                .map(row -> words.observation(row.observation())
                        .and(behind(Ages.range(row.begin(), row.end())))
                        .and(row.text() == null ? "" : ": " + row.text())
                        .and(row.guidance() == null ? "" : " (" + row.guidance() + ")"))
                .toList());
        List<Phrase> forSome = byAntigen(antigen -> antigen.vaccineContraindications().stream()
                .map(row -> words.observation(row.observation())
                        .and(" rules out ")
                        .and(Phrase.joined(
                                row.vaccines().stream()
                                        .map(vaccine -> words.vaccine(vaccine.cvx())
                                                .and(behind(Ages.range(vaccine.begin(), vaccine.end()))))
                                        .toList(),
                                "; "))
                        .and(row.text() == null ? "" : ": " + row.text())
                        .and(row.guidance() == null ? "" : " (" + row.guidance() + ")"))
                .toList());
        return new Blocks()
                .section(3, "contraindications-all", "For every vaccine", new Blocks().points(forAll))
                .section(3, "contraindications-some", "For single vaccines", new Blocks().points(forSome));
    }

    private List<Phrase> immunity() {
        return byAntigen(antigen -> words.immunity(antigen.immunity()));
    }

    /** Says each thing once, with its antigens where it does not hold for all of the group. */
    private List<Phrase> byAntigen(Function<Antigen, List<Phrase>> phrases) {
        Map<Phrase, Set<String>> names = new LinkedHashMap<>();
        for (Antigen antigen : antigens) {
            phrases.apply(antigen)
                    .forEach(phrase -> names.computeIfAbsent(phrase, key -> new LinkedHashSet<>())
                            .add(antigen.name()));
        }
        return names.entrySet().stream()
                .map(entry -> entry.getKey()
                        .and(
                                entry.getValue().size() == antigens.size()
                                        ? ""
                                        : ", for " + String.join(" and ", entry.getValue())))
                .toList();
    }

    private static String behind(String ages) {
        return ages.isEmpty() ? "" : ", " + ages;
    }

    /** The vaccines that hold an antigen of the group. */
    Set<String> vaccines() {
        return knowledge.vaccines().stream()
                .filter(vaccine -> vaccine.associations().stream()
                        .anyMatch(association -> group.antigens().contains(association.antigen())))
                .map(Vaccine::cvx)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private List<Phrase> sources() {
        Set<String> files = new LinkedHashSet<>();
        antigens.forEach(antigen -> {
            files.add(antigen.place().file());
            antigen.series().forEach(one -> files.add(one.place().file()));
        });
        List<Source> all = new ArrayList<>();
        files.forEach(file -> all.addAll(knowledge.sourcesOf(file)));
        return all.stream()
                .sorted(Comparator.comparing(Source::published).thenComparing(Source::title))
                .map(GroupPage::source)
                .distinct()
                .map(Phrase::of)
                .toList();
    }

    /** Says a source with the day on which it was compared. */
    static String source(Source source) {
        return source.title() + ", " + source.place() + ", published " + source.published() + ", checked "
                + source.checked();
    }
}

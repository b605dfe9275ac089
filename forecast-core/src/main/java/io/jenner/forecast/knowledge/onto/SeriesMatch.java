package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.files.KnowledgeWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which series of the former knowledge each series of the release continues.
 *
 * <p>That of its name against the same antigen, or, where the name is gone, the one series of the same antigen, series group and series type
 * whose rows are nearly the same. Where several fit equally well, none is taken.
 */
final class SeriesMatch {

    /** How many of the rows must be the same, of both together. */
    private static final double NEARLY = 0.8;

    private final Map<String, Series> former = new LinkedHashMap<>();
    private final List<Series> gone = new ArrayList<>();

    private record Candidate(Series former, Series next, double likeness) {}

    private SeriesMatch() {}

    static SeriesMatch of(Knowledge base, Knowledge release) {
        SeriesMatch match = new SeriesMatch();
        Map<String, Series> left = byName(base);
        List<Series> unknown = new ArrayList<>();
        for (Series series : byName(release).values()) {
            Series same = left.get(series.name());
            if (same == null || !same.antigen().equals(series.antigen())) {
                unknown.add(series);
            } else {
                left.remove(series.name());
                match.former.put(series.name(), same);
            }
        }
        match.gone.addAll(left.values());
        match.pairRenamed(candidates(left.values().stream().toList(), base, unknown, release));
        return match;
    }

    private static Map<String, Series> byName(Knowledge knowledge) {
        return knowledge.antigens().stream()
                .map(Antigen::series)
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        Series::name, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    private static List<Candidate> candidates(
            List<Series> gone, Knowledge base, List<Series> unknown, Knowledge release) {
        List<Candidate> candidates = new ArrayList<>();
        for (Series former : gone) {
            for (Series next : unknown) {
                double likeness = likeness(former, base, next, release);
                if (isSamePlace(former, next) && likeness >= NEARLY) {
                    candidates.add(new Candidate(former, next, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        return candidates;
    }

    private static boolean isSamePlace(Series former, Series next) {
        return former.antigen().equals(next.antigen())
                && former.type() == next.type()
                && former.selection().group().equals(next.selection().group());
    }

    private static double likeness(Series former, Knowledge base, Series next, Knowledge release) {
        List<String> left = rows(former, base);
        List<String> right = rows(next, release);
        int all = left.size() + right.size();
        List<String> rest = new ArrayList<>(right);
        left.removeIf(line -> !rest.remove(line));
        return all == 0 ? 1 : 2.0 * left.size() / all;
    }

    /** Returns what a series says, but for its name, guidance, sources and examples. */
    private static List<String> rows(Series series, Knowledge knowledge) {
        List<String> apart = List.of("series", "sources", "guidance", "examples");
        return ImportedPage.of(KnowledgeWriter.text(series, knowledge)).lines().stream()
                .filter(line -> apart.stream().noneMatch(line::isIn))
                .map(line -> line.path() + line.line().data())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void pairRenamed(List<Candidate> candidates) {
        for (Candidate one : candidates) {
            boolean free = gone.contains(one.former) && !former.containsKey(one.next.name());
            boolean alone = candidates.stream()
                    .noneMatch(other -> other != one
                            && other.likeness == one.likeness
                            && (other.former == one.former || other.next == one.next));
            if (free && alone) {
                former.put(one.next.name(), one.former);
                gone.remove(one.former);
            }
        }
    }

    /** Returns the former series that one of the release continues. */
    Optional<Series> former(Series next) {
        return Optional.ofNullable(former.get(next.name()));
    }

    /** Returns the former series that none of the release continues. */
    List<Series> gone() {
        return gone;
    }

    /** Returns the new names by the former ones, where they differ. */
    Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        former.forEach((name, series) -> {
            if (!series.name().equals(name)) {
                renamed.put(series.name(), name);
            }
        });
        return renamed;
    }
}

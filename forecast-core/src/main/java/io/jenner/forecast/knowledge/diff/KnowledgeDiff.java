package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.diff.Aspect.Phrase;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is different in a second schedule: by antigen, series and dose.
 *
 * <p>Every fact is compared. Places, examples and sources are no facts of a schedule and are left out; so schedules
 * that are equal in all but these have no differences. Immutable.
 *
 * @param was the first schedule
 * @param now the second schedule
 * @param schedule differences that belong to no antigen: release, vaccine groups, vaccines, conflicts, observations,
 *     shared decisions, and which antigens there are in which order
 * @param antigens the antigens that differ: those removed, then the others in the order of the second schedule
 * @param rules differences in the rules; empty unless told by {@link #withRules}
 */
public record KnowledgeDiff(
        Side was, Side now, List<Change> schedule, List<AntigenDiff> antigens, List<RuleChange> rules) {

    public KnowledgeDiff {
        schedule = List.copyOf(schedule);
        antigens = List.copyOf(antigens);
        rules = List.copyOf(rules);
    }

    /**
     * One of the schedules.
     *
     * @param release which release it is
     * @param digest SHA-256 of its facts, or as {@link #withDigests} tells it, where overlays change rules as well
     */
    public record Side(Release release, String digest) {

        static Side of(Knowledge knowledge) {
            return new Side(knowledge.release(), KnowledgeDigest.of(knowledge));
        }
    }

    /** Compares two schedules. */
    public static KnowledgeDiff between(Knowledge was, Knowledge now) {
        Titles titles = new Titles(was, now);
        return new KnowledgeDiff(
                Side.of(was),
                Side.of(now),
                new ScheduleFacts(titles).schedule().changes(was, now, Phrase.PLAIN),
                antigens(was, now, new AntigenComparison(titles)),
                List.of());
    }

    private static List<AntigenDiff> antigens(Knowledge was, Knowledge now, AntigenComparison comparison) {
        Pairing<Antigen> pairing = new Pairing<>(was.antigens(), now.antigens())
                .pair((old, antigen) -> old.name().equals(antigen.name()));
        List<AntigenDiff> differences = new ArrayList<>();
        pairing.removed().forEach(antigen -> differences.add(AntigenComparison.removed(antigen)));
        pairing.pairs().stream()
                .map(pair -> comparison.between(pair.was(), pair.now()))
                .filter(diff -> !diff.isEmpty())
                .forEach(differences::add);
        pairing.added().forEach(antigen -> differences.add(comparison.added(antigen)));
        return differences;
    }

    /** Returns the same differences with those in the rules. */
    public KnowledgeDiff withRules(List<RuleChange> changes) {
        return new KnowledgeDiff(was, now, schedule, antigens, changes);
    }

    /** Returns the same differences with the digests that stand in the stamps of answers. */
    public KnowledgeDiff withDigests(String ofWas, String ofNow) {
        return new KnowledgeDiff(
                new Side(was.release(), ofWas), new Side(now.release(), ofNow), schedule, antigens, rules);
    }

    /** Returns whether nothing is different. */
    public boolean isEmpty() {
        return schedule.isEmpty() && antigens.isEmpty() && rules.isEmpty();
    }

    /**
     * Returns the number of differences. An antigen, a series or a dose that was added or removed counts as one, with
     * all that it says; so does a new name of a series.
     */
    public int count() {
        return count(false);
    }

    /** Returns the number of those that change words of answers only. */
    public int countOfWordsOnly() {
        return count(true);
    }

    private int count(boolean wordsOnly) {
        Stream<Boolean> differences = Stream.of(
                        schedule.stream().map(Change::isWordsOnly),
                        antigens.stream().flatMap(KnowledgeDiff::of),
                        rules.stream().map(rule -> false))
                .flatMap(all -> all);
        return (int) differences.filter(words -> words || !wordsOnly).count();
    }

    /** Returns for each difference of an antigen whether it is one of words only. An added one is told by the schedule. */
    private static Stream<Boolean> of(AntigenDiff antigen) {
        return antigen.presence() != Presence.IN_BOTH
                ? Stream.of()
                : Stream.concat(
                        antigen.changes().stream().map(Change::isWordsOnly),
                        antigen.series().stream().flatMap(KnowledgeDiff::of));
    }

    private static Stream<Boolean> of(SeriesDiff series) {
        if (series.presence() != Presence.IN_BOTH) {
            return Stream.of(false);
        }
        Stream<Boolean> own = Stream.concat(
                series.formerName().stream().map(name -> true),
                series.changes().stream().map(Change::isWordsOnly));
        return Stream.concat(own, series.doses().stream().flatMap(KnowledgeDiff::of));
    }

    private static Stream<Boolean> of(DoseDiff dose) {
        return dose.presence() == Presence.IN_BOTH
                ? dose.changes().stream().map(Change::isWordsOnly)
                : Stream.of(false);
    }
}

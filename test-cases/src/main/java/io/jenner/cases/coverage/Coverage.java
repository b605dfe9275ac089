package io.jenner.cases.coverage;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which rules and which lines of a schedule the cases reach.
 *
 * @param answers how many different answers the cases ask for
 * @param unanswered ids of the cases that got no answer
 * @param lines everything in the schedule, in its order
 * @param rules every rule by its name, in alphabetical order
 */
public record Coverage(int answers, List<String> unanswered, List<Line> lines, List<Rule> rules) {

    public Coverage {
        unanswered = List.copyOf(unanswered);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
    }

    /**
     * A line of the schedule.
     *
     * @param item what it is
     * @param lookedAt whether some case looks at it: a dose or forecast is compared with it, a condition is asked, a
     *     series is relevant
     * @param effective whether it takes effect in some case: it binds a date or a verdict, a dose matches it, a
     *     condition is met, a series is the best
     */
    public record Line(ScheduleItem item, boolean lookedAt, boolean effective) {}

    /**
     * A rule.
     *
     * @param name its name
     * @param source what it carries out
     * @param fired whether it fires in some case
     */
    public record Rule(String name, String source, boolean fired) {}

    /** How many of something are looked at, and take effect. */
    public record Share(int total, int lookedAt, int effective) {

        Share plus(Line line) {
            return new Share(total + 1, lookedAt + (line.lookedAt() ? 1 : 0), effective + (line.effective() ? 1 : 0));
        }
    }

    /** Returns the share of each kind of line that the schedule has. */
    public SortedMap<LineKind, Share> byKind() {
        SortedMap<LineKind, Share> shares = new TreeMap<>();
        lines.forEach(
                line -> shares.merge(line.item().kind(), new Share(0, 0, 0).plus(line), (old, one) -> old.plus(line)));
        return shares;
    }

    /** Returns the share of the lines of each antigen; what belongs to no single one stands under an empty name. */
    public SortedMap<String, Share> byAntigen() {
        SortedMap<String, Share> shares = new TreeMap<>();
        lines.forEach(line ->
                shares.merge(line.item().antigen(), new Share(0, 0, 0).plus(line), (old, one) -> old.plus(line)));
        return shares;
    }

    /** Returns the share of all lines. */
    public Share all() {
        Share share = new Share(0, 0, 0);
        for (Line line : lines) {
            share = share.plus(line);
        }
        return share;
    }

    /** Returns the number of rules that fire. */
    public int fired() {
        return (int) rules.stream().filter(Rule::fired).count();
    }
}

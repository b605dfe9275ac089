package io.jenner.forecast.knowledge.words;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Age;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import io.jenner.forecast.knowledge.SkipCondition.Elapsed;
import java.util.List;
import java.util.Map;

/** Conditional skips in clinical words. */
final class SkipWords {

    private final ThingWords things;

    /** Names of the series groups of each antigen, by their codes. */
    private final Map<String, Map<String, String>> seriesGroups;

    SkipWords(ThingWords things, Map<String, Map<String, String>> seriesGroups) {
        this.things = things;
        this.seriesGroups = seriesGroups;
    }

    Phrase skip(ConditionalSkip skip, String antigen) {
        String occasion = switch (skip.context()) {
            case BOTH -> "skipped ";
            case EVALUATION -> "when a dose given is judged: skipped ";
            case FORECAST -> "when the next dose is planned: skipped ";
        };
        List<Phrase> sets = skip.sets().stream().map(set -> set(set, antigen)).toList();
        return Phrase.of(occasion).and(Phrase.joined(sets, skip.setLogic() == Logic.ALL ? "; and " : "; or "));
    }

    private Phrase set(SkipSet set, String antigen) {
        String between = set.conditionLogic() == Logic.ALL ? " and " : " or ";
        Phrase conditions = Phrase.joined(
                set.conditions().stream()
                        .map(condition -> condition(condition, antigen))
                        .toList(),
                between);
        String days = Ages.days(set.from(), set.until());
        return days.isEmpty() ? conditions : conditions.and(" (" + days + ")");
    }

    private Phrase condition(SkipCondition condition, String antigen) {
        if (condition instanceof Age age) {
            return Phrase.of(age(age));
        }
        if (condition instanceof Elapsed elapsed) {
            return Phrase.of("if " + elapsed.interval() + " or more have passed since the previous dose");
        }
        if (condition instanceof CompletedSeries completed) {
            return Phrase.of("if a series of the group ")
                    .and(groups(completed.seriesGroups(), antigen))
                    .and(" is complete");
        }
        return count((DoseCount) condition);
    }

    private static String age(Age age) {
        if (age.begin() != null && age.end() == null) {
            return "at age " + age.begin() + " or later";
        }
        String range = Ages.range(age.begin(), age.end());
        return range.isEmpty() ? "at any age" : range;
    }

    private Phrase groups(List<String> codes, String antigen) {
        Map<String, String> names = seriesGroups.getOrDefault(antigen, Map.of());
        return Phrase.listed(
                codes.stream()
                        .map(code -> Phrase.of("\"" + names.getOrDefault(code, code) + "\""))
                        .toList(),
                "or");
    }

    private Phrase count(DoseCount count) {
        boolean valid = count.doseType() == DoseType.VALID;
        Phrase phrase = Phrase.of("if " + number(count) + (valid ? countsInSeries(count) : ""));
        if (!count.cvxCodes().isEmpty()) {
            phrase = phrase.and(" of ").and(things.anyOf(count.cvxCodes()));
        }
        String ages = Ages.range(count.beginAge(), count.endAge());
        String days = Ages.days(count.startDate(), count.endDate());
        String verb = isOne(count) ? " was given" : " were given";
        return phrase.and(verb + (ages.isEmpty() ? "" : " " + ages) + (days.isEmpty() ? "" : " " + days));
    }

    private static String countsInSeries(DoseCount count) {
        return isOne(count) ? " that counts in this series" : " that count in this series";
    }

    private static boolean isOne(DoseCount count) {
        return switch (count.comparison()) {
            case MORE_THAN -> count.doseCount() == 0;
            case EXACTLY -> count.doseCount() <= 1;
            case FEWER_THAN -> count.doseCount() == 1;
        };
    }

    private static String number(DoseCount count) {
        int number = count.doseCount();
        return switch (count.comparison()) {
            case MORE_THAN -> "at least " + doses(number + 1);
            case EXACTLY -> number == 0 ? "no dose" : "exactly " + doses(number);
            case FEWER_THAN -> number == 1 ? "no dose" : "fewer than " + doses(number);
        };
    }

    private static String doses(int number) {
        return number == 1 ? "1 dose" : number + " doses";
    }
}

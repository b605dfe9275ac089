package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.files.SeriesContext.Period;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads when a dose may be skipped. */
final class SkipRows {

    private final SeriesContext context;

    SkipRows(SeriesContext context) {
        this.context = context;
    }

    /** The kinds of condition, by their words in the files. */
    enum ConditionKind {
        AGE,
        ELAPSED,
        DOSE_COUNT,
        COMPLETED_SERIES
    }

    ConditionalSkip skip(Fields skip) {
        Context where = skip.word("context", Context.values());
        List<SkipSet> sets = skip.neededRows("sets", "a skip set", this::set);
        return new ConditionalSkip(where, logic(skip, "sets-needed", sets.size()), sets, skip.place());
    }

    private SkipSet set(Fields set) {
        List<SkipCondition> conditions = set.neededRows("conditions", "a skip condition", this::condition);
        Logic logic = logic(set, "conditions-needed", conditions.size());
        Period period = context.period(set);
        return new SkipSet(logic, conditions, period.from(), period.until(), set.place());
    }

    /** Reads how many of several are needed; a single one needs no word. */
    private static Logic logic(Fields fields, String key, int members) {
        return members > 1 || fields.has(key) ? fields.word(key, Logic.values()) : absent(fields, key);
    }

    private static Logic absent(Fields fields, String key) {
        fields.node(key);
        return Logic.ANY;
    }

    private SkipCondition condition(Fields condition) {
        ConditionKind kind = condition.word("kind", ConditionKind.values());
        return switch (kind) {
            case AGE -> age(condition);
            case ELAPSED -> new SkipCondition.Elapsed(condition.neededOffset("interval"), condition.place());
            case DOSE_COUNT -> count(condition);
            case COMPLETED_SERIES -> completed(condition);
        };
    }

    private static SkipCondition age(Fields condition) {
        AgeRange ages = AgeRange.of(condition);
        if (!condition.has("begin") && !condition.has("end")) {
            condition.error("an age condition without an age", "begin or end", "add one of them");
        }
        return new SkipCondition.Age(ages.begin(), ages.end(), condition.place());
    }

    private SkipCondition completed(Fields condition) {
        List<String> groups = condition.neededList("series-groups", node -> {
            String code = context.reading().scalars().code(node, Code.ANY);
            if (code != null) {
                context.groups().condition(context.ownGroup(), code, node.spot());
            }
            return code;
        });
        return new SkipCondition.CompletedSeries(groups, condition.place());
    }

    private SkipCondition count(Fields condition) {
        Comparison comparison = Comparison.EXACTLY;
        int number = 0;
        List<String> found = new ArrayList<>();
        for (Comparison candidate : Comparison.values()) {
            Integer value = condition.whole(Names.word(candidate));
            if (condition.has(Names.word(candidate))) {
                found.add(Names.word(candidate));
                comparison = candidate;
                number = value == null ? 0 : value;
            }
        }
        if (found.size() != 1) {
            condition.error(
                    found.isEmpty() ? "a dose count without a number" : String.join(" and ", found) + " together",
                    "exactly one of " + String.join(", ", Names.words(Comparison.values())),
                    "write one of them");
        }
        return counted(condition, comparison, number);
    }

    private SkipCondition counted(Fields condition, Comparison comparison, int number) {
        DoseType doses = condition.word("doses", DoseType.values());
        List<String> vaccines = context.reading().references(condition, "vaccines", Kind.CVX);
        AgeRange ages = AgeRange.of(condition, "begin-age", "end-age");
        LocalDate startDate = condition.date("start-date");
        LocalDate endDate = condition.date("end-date");
        return new SkipCondition.DoseCount(
                comparison, number, doses, vaccines, ages.begin(), ages.end(), startDate, endDate, condition.place());
    }
}

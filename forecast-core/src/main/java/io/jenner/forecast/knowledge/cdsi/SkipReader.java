package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the conditional skips of a series dose. */
final class SkipReader {

    private static final Map<String, Context> CONTEXTS =
            Map.of("evaluation", Context.EVALUATION, "forecast", Context.FORECAST, "both", Context.BOTH);
    private static final Map<String, Logic> LOGIC = Map.of("and", Logic.ALL, "or", Logic.ANY, "n/a", Logic.ANY);
    private static final Map<String, DoseType> DOSE_TYPES = Map.of("valid", DoseType.VALID, "total", DoseType.TOTAL);
    private static final Map<String, Comparison> COMPARISONS = Map.of(
            "greater than", Comparison.MORE_THAN,
            "equal to", Comparison.EXACTLY,
            "less than", Comparison.FEWER_THAN);
    private static final Map<String, Kind> KINDS = Map.of(
            "age", Kind.AGE,
            "completed series", Kind.COMPLETED_SERIES,
            "interval", Kind.INTERVAL,
            "vaccine count by age", Kind.COUNT_BY_AGE,
            "vaccine count by date", Kind.COUNT_BY_DATE,
            "vaccine count by date and age", Kind.COUNT);

    private SkipReader() {}

    /** The types of condition. */
    private enum Kind {
        AGE,
        COMPLETED_SERIES,
        INTERVAL,
        COUNT_BY_AGE,
        COUNT_BY_DATE,
        COUNT;

        /** Whether a condition of this type may fill an element. */
        private boolean fills(String element) {
            return switch (element) {
                case "beginAge", "endAge" -> this == AGE || this == COUNT_BY_AGE || this == COUNT;
                case "startDate", "endDate" -> this == COUNT_BY_DATE || this == COUNT;
                case "interval" -> this == INTERVAL;
                case "seriesGroups" -> this == COMPLETED_SERIES;
                default -> this == COUNT_BY_AGE || this == COUNT_BY_DATE || this == COUNT;
            };
        }
    }

    static List<ConditionalSkip> skips(Element dose) {
        List<ConditionalSkip> skips = new ArrayList<>();
        for (Element skip : dose.all("conditionalSkip")) {
            List<Element> sets = skip.all("set");
            String context = skip.optionalText("context");
            if (!sets.isEmpty() || !(context.isEmpty() || context.equalsIgnoreCase("n/a"))) {
                skips.add(skip(skip, sets));
            } else {
                skip.skip("setLogic");
            }
            skip.end();
        }
        return skips;
    }

    private static ConditionalSkip skip(Element skip, List<Element> sets) {
        Context context = Words.word(skip.need("context"), CONTEXTS, Context.BOTH);
        Logic logic = logic(skip, "setLogic", sets.size());
        if (sets.isEmpty()) {
            skip.need("set");
        }
        return new ConditionalSkip(
                context, logic, sets.stream().map(SkipReader::set).toList(), skip.place());
    }

    private static SkipSet set(Element set) {
        set.skip("setID");
        set.skip("setDescription");
        List<Element> conditions = set.all("condition");
        if (conditions.isEmpty()) {
            set.need("condition");
        }
        List<SkipCondition> read = new ArrayList<>();
        for (Element condition : conditions) {
            SkipCondition value = condition(condition);
            if (value != null) {
                read.add(value);
            }
        }
        SkipSet result = new SkipSet(
                logic(set, "conditionLogic", conditions.size()),
                read,
                Words.date(set, "effectiveDate"),
                Words.dayAfter(set, "cessationDate"),
                set.place());
        set.end();
        return result;
    }

    /** Reads how several members combine; a single member needs no word. */
    private static Logic logic(Element parent, String child, int members) {
        Element element = parent.one(child);
        if (members > 1 && (element == null || element.text().equalsIgnoreCase("n/a"))) {
            parent.error("no word in <" + child + "> for " + members + " members", "AND or OR", "say how they combine");
            return Logic.ANY;
        }
        boolean isSingle = members <= 1 && element != null && element.text().equalsIgnoreCase("and");
        return element == null || isSingle ? Logic.ANY : Words.word(element, LOGIC, Logic.ANY);
    }

    @Nullable
    private static SkipCondition condition(Element condition) {
        condition.skip("conditionID");
        Element type = condition.need("conditionType");
        Kind kind = KINDS.get(type.leafText().toLowerCase(Locale.ROOT));
        if (kind == null) {
            Words.word(type, KINDS, Kind.AGE);
            return null;
        }
        refuseOthers(condition, kind);
        SkipCondition value = switch (kind) {
            case AGE -> age(condition);
            case COMPLETED_SERIES -> completed(condition);
            case INTERVAL -> new SkipCondition.Elapsed(Words.neededOffset(condition, "interval"), condition.place());
            case COUNT, COUNT_BY_AGE, COUNT_BY_DATE -> count(condition);
        };
        condition.end();
        return value;
    }

    private static void refuseOthers(Element condition, Kind kind) {
        for (String child : List.of(
                "beginAge",
                "endAge",
                "startDate",
                "endDate",
                "interval",
                "doseCount",
                "doseType",
                "doseCountLogic",
                "vaccineTypes",
                "seriesGroups")) {
            Element element = condition.one(child);
            if (element != null && !kind.fills(child)) {
                element.error(
                        "<" + child + "> in a condition of the type '" + condition.optionalText("conditionType") + "'",
                        "it empty",
                        "correct the type or empty the element");
            }
        }
    }

    private static SkipCondition age(Element condition) {
        Offset begin = Words.offset(condition, "beginAge");
        Offset end = Words.offset(condition, "endAge");
        if (begin == null && end == null) {
            condition.error("an age condition without an age", "<beginAge> or <endAge>", "add the age");
        }
        return new SkipCondition.Age(begin, end, condition.place());
    }

    private static SkipCondition completed(Element condition) {
        condition.need("seriesGroups");
        return new SkipCondition.CompletedSeries(Words.groupList(condition, "seriesGroups"), condition.place());
    }

    private static SkipCondition count(Element condition) {
        return new SkipCondition.DoseCount(
                Words.word(condition.need("doseCountLogic"), COMPARISONS, Comparison.EXACTLY),
                Words.count(condition.need("doseCount")),
                Words.word(condition.need("doseType"), DOSE_TYPES, DoseType.TOTAL),
                Words.cvxList(condition, "vaccineTypes"),
                Words.offset(condition, "beginAge"),
                Words.offset(condition, "endAge"),
                Words.date(condition, "startDate"),
                Words.date(condition, "endDate"),
                condition.place());
    }
}

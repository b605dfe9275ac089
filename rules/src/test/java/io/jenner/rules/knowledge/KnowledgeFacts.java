package io.jenner.rules.knowledge;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every fact of the knowledge as one line of text; {@link CdcFacts} is its twin. */
final class KnowledgeFacts {

    private final List<String> lines = new ArrayList<>();

    private KnowledgeFacts() {}

    static List<String> of(Antigen antigen) {
        KnowledgeFacts facts = new KnowledgeFacts();
        antigen.immunity().clinicalHistory().forEach(code -> facts.add("history", code));
        antigen.immunity()
                .birthDates()
                .forEach(row -> facts.add("born before", row.bornBefore(), row.country(), codes(row.exclusions())));
        antigen.contraindications()
                .forEach(row -> facts.add("contraindication", row.observation(), row.begin(), row.end()));
        antigen.vaccineContraindications().forEach(row -> {
            facts.add("vaccine contraindication", row.observation());
            row.vaccines()
                    .forEach(vaccine -> facts.add("contraindicated", vaccine.cvx(), vaccine.begin(), vaccine.end()));
        });
        antigen.series().forEach(facts::series);
        return facts.lines;
    }

    private void add(Object... parts) {
        lines.add(Stream.of(parts)
                .map(part -> part == null ? "" : part.toString())
                .collect(Collectors.joining("|")));
    }

    private static String codes(List<String> codes) {
        return String.join(",", codes);
    }

    private static String yesNo(boolean flag) {
        return flag ? "Yes" : "No";
    }

    private void series(Series series) {
        String genders =
                series.requiredGenders().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        add(
                "series",
                series.name(),
                series.antigen(),
                series.vaccineGroup(),
                series.type(),
                genders,
                codes(series.equivalentSeriesGroups()));
        Series.Selection selection = series.selection();
        add(
                "selection",
                selection.group(),
                selection.groupName(),
                yesNo(selection.defaultSeries()),
                yesNo(selection.productPath()),
                selection.priority(),
                selection.preference(),
                selection.minimumAgeToStart(),
                selection.maximumAgeToStart());
        series.indications().forEach(row -> add("indication", row.observation(), row.begin(), row.end()));
        series.doses().forEach(this::dose);
    }

    private void dose(SeriesDose dose) {
        add("dose", dose.number(), yesNo(dose.recurring()));
        if (dose.season() != null) {
            add("season", dose.season().firstDay(), dose.season().lastDay());
        }
        dose.ages()
                .forEach(age -> add(
                        "age",
                        age.absoluteMinimum(),
                        age.minimum(),
                        age.earliestRecommended(),
                        age.latestRecommended(),
                        age.maximum(),
                        age.from(),
                        age.until()));
        dose.intervals()
                .forEach(row -> add(
                        "interval",
                        reference(row.reference()),
                        row.absoluteMinimum(),
                        row.minimum(),
                        row.earliestRecommended(),
                        row.latestRecommended(),
                        row.priority() ? "override" : "",
                        row.from(),
                        row.until()));
        dose.allowableIntervals()
                .forEach(row -> add(
                        "allowable interval",
                        reference(row.reference()),
                        row.absoluteMinimum(),
                        row.from(),
                        row.until()));
        vaccines(dose);
        dose.skips().forEach(this::skip);
    }

    private static String reference(IntervalReference reference) {
        if (reference instanceof IntervalReference.FromTargetDose dose) {
            return String.valueOf(dose.doseNumber());
        }
        if (reference instanceof IntervalReference.FromMostRecent recent) {
            return codes(recent.cvxCodes());
        }
        if (reference instanceof IntervalReference.FromObservation observation) {
            return observation.observation();
        }
        return "previous";
    }

    private void vaccines(SeriesDose dose) {
        dose.preferableVaccines()
                .forEach(row -> add(
                        "preferable",
                        row.cvx(),
                        row.begin(),
                        row.end(),
                        row.tradeName(),
                        row.mvx(),
                        row.volume(),
                        row.forecast() ? "Y" : "N"));
        dose.allowableVaccines().forEach(row -> add("allowable", row.cvx(), row.begin(), row.end()));
        dose.inadvertentVaccines().forEach(cvx -> add("inadvertent", cvx));
    }

    private void skip(ConditionalSkip skip) {
        add("skip", skip.context(), skip.setLogic());
        skip.sets().forEach(set -> {
            add("set", set.conditionLogic(), set.from(), set.until());
            set.conditions().forEach(this::condition);
        });
    }

    private void condition(SkipCondition condition) {
        if (condition instanceof SkipCondition.Age age) {
            add("condition", "age", "", "", age.begin(), age.end(), "", "", "", "", "", "");
        } else if (condition instanceof SkipCondition.Elapsed elapsed) {
            add("condition", "interval", "", "", "", "", elapsed.interval(), "", "", "", "", "");
        } else if (condition instanceof SkipCondition.CompletedSeries completed) {
            add("condition", "completed series", "", "", "", "", "", "", "", "", "", codes(completed.seriesGroups()));
        } else if (condition instanceof SkipCondition.DoseCount count) {
            String comparison = switch (count.comparison()) {
                case MORE_THAN -> "greater than";
                case EXACTLY -> "equal to";
                case FEWER_THAN -> "less than";
            };
            add(
                    "condition",
                    "count",
                    count.startDate(),
                    count.endDate(),
                    count.beginAge(),
                    count.endAge(),
                    "",
                    count.doseCount(),
                    count.doseType(),
                    comparison,
                    codes(count.cvxCodes()),
                    "");
        }
    }

    static List<String> ofSchedule(Knowledge knowledge) {
        KnowledgeFacts facts = new KnowledgeFacts();
        knowledge.vaccines().stream()
                .filter(vaccine -> !vaccine.associations().isEmpty())
                .forEach(vaccine -> {
                    facts.add("vaccine", vaccine.cvx(), vaccine.name());
                    vaccine.associations().forEach(row -> facts.add("holds", row.antigen(), row.begin(), row.end()));
                });
        knowledge.vaccineGroups().forEach(facts::group);
        knowledge
                .conflicts()
                .forEach(row ->
                        facts.add("conflict", row.previous(), row.current(), row.begin(), row.minimumEnd(), row.end()));
        knowledge.observations().forEach(row -> {
            facts.add("observation", row.code(), row.title());
            row.codedValues().forEach(value -> facts.add("coded value", value.system(), value.code()));
        });
        return facts.lines;
    }

    private void group(VaccineGroup group) {
        Boolean full = group.administerFullGroup();
        add("vaccine group", group.name(), full == null ? "" : yesNo(full));
        group.antigens().forEach(antigen -> add("of antigen", antigen));
    }
}

package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.files.Page.Titles;
import io.jenner.forecast.knowledge.files.SkipRows.ConditionKind;
import io.jenner.forecast.knowledge.yaml.Names;
import java.util.List;

/** Writes a series file. */
final class SeriesPage {

    private final Page page;

    private SeriesPage(Titles titles) {
        page = new Page(titles);
    }

    static String of(Series series, Titles titles) {
        SeriesPage writer = new SeriesPage(titles);
        writer.head(series);
        writer.page.line(0, "doses:");
        series.doses().forEach(writer::dose);
        new ExamplePage(writer.page).examples(series.examples());
        return writer.page.toString();
    }

    private void head(Series series) {
        Selection selection = series.selection();
        page.pair(0, "series", Row.text(series.name()))
                .pair(0, "antigen", Row.text(series.antigen()))
                .pair(0, "vaccine-group", Row.text(series.vaccineGroup()))
                .pair(0, "type", Names.word(series.type()));
        if (!series.requiredGenders().isEmpty()) {
            List<String> genders =
                    series.requiredGenders().stream().sorted().map(Names::word).toList();
            page.pair(0, "genders", Row.texts(genders));
        }
        page.pair(
                        0,
                        "series-group",
                        new Row()
                                .code("code", selection.group())
                                .text("name", selection.groupName())
                                .codes("equivalent", series.equivalentSeriesGroups())
                                .toString())
                .pair(0, "selection", selection(selection).toString())
                .sources()
                .rows(0, "guidance", series.guidance(), Row::quoted)
                .rows(0, "indications", series.indications(), SeriesPage::indication, this::title);
    }

    private static Row selection(Selection selection) {
        return new Row()
                .flag("default", selection.defaultSeries())
                .flag("product-path", selection.productPath())
                .text("priority", selection.priority())
                .number("preference", selection.preference())
                .offset("minimum-age-to-start", selection.minimumAgeToStart())
                .offset("maximum-age-to-start", selection.maximumAgeToStart());
    }

    private static Row indication(Indication indication) {
        return new Row()
                .code("observation", indication.observation())
                .offset("begin", indication.begin())
                .offset("end", indication.end())
                .text("text", indication.text())
                .text("guidance", indication.guidance());
    }

    private String title(Indication indication) {
        return page.titles().observation(indication.observation());
    }

    private void dose(SeriesDose dose) {
        page.line(1, "- dose: " + dose.number());
        if (dose.recurring()) {
            page.pair(2, "recurring", "true");
        }
        Season season = dose.season();
        if (season != null) {
            page.pair(2, "season", season(season).toString());
        }
        page.rows(2, "ages", dose.ages(), SeriesPage::age)
                .rows(2, "intervals", dose.intervals(), SeriesPage::interval, row -> comment(row.reference()))
                .rows(
                        2,
                        "allowable-intervals",
                        dose.allowableIntervals(),
                        SeriesPage::allowableInterval,
                        row -> comment(row.reference()))
                .rows(
                        2,
                        "preferable-vaccines",
                        dose.preferableVaccines(),
                        SeriesPage::preferable,
                        row -> page.titles().vaccine(row.cvx()))
                .rows(
                        2,
                        "allowable-vaccines",
                        dose.allowableVaccines(),
                        SeriesPage::allowable,
                        row -> page.titles().vaccine(row.cvx()))
                .rows(2, "inadvertent-vaccines", dose.inadvertentVaccines(), Row::quoted, page.titles()::vaccine);
        if (!dose.skips().isEmpty()) {
            page.line(2, "skips:");
            dose.skips().forEach(this::skip);
        }
    }

    private static Row season(Season season) {
        return new Row().date("first-day", season.firstDay()).date("last-day", season.lastDay());
    }

    private static Row age(AgeRow age) {
        return new Row()
                .offset("absolute-minimum", age.absoluteMinimum())
                .offset("minimum", age.minimum())
                .offset("earliest-recommended", age.earliestRecommended())
                .offset("latest-recommended", age.latestRecommended())
                .offset("maximum", age.maximum())
                .date("from", age.from())
                .date("until", age.until());
    }

    private static Row interval(Interval interval) {
        return reference(interval.reference())
                .offset("absolute-minimum", interval.absoluteMinimum())
                .offset("minimum", interval.minimum())
                .offset("earliest-recommended", interval.earliestRecommended())
                .offset("latest-recommended", interval.latestRecommended())
                .flagIfTrue("priority", interval.priority())
                .date("from", interval.from())
                .date("until", interval.until());
    }

    private static Row allowableInterval(AllowableInterval interval) {
        return reference(interval.reference())
                .offset("absolute-minimum", interval.absoluteMinimum())
                .date("from", interval.from())
                .date("until", interval.until());
    }

    private static Row reference(IntervalReference reference) {
        Row row = new Row();
        if (reference instanceof FromTargetDose dose) {
            return row.number("from-dose", dose.doseNumber());
        }
        if (reference instanceof FromMostRecent recent) {
            return row.codes("from-most-recent", recent.cvxCodes());
        }
        if (reference instanceof FromObservation observation) {
            return row.code("from-observation", observation.observation());
        }
        return row.flag("from-previous", true);
    }

    private String comment(IntervalReference reference) {
        return reference instanceof FromObservation observation
                ? page.titles().observation(observation.observation())
                : "";
    }

    private static Row preferable(PreferableVaccine vaccine) {
        return new Row()
                .code("cvx", vaccine.cvx())
                .offset("begin", vaccine.begin())
                .offset("end", vaccine.end())
                .text("trade-name", vaccine.tradeName())
                .text("mvx", vaccine.mvx())
                .decimal("volume", vaccine.volume())
                .flagIfTrue("forecast", vaccine.forecast());
    }

    private static Row allowable(AllowableVaccine vaccine) {
        return new Row()
                .code("cvx", vaccine.cvx())
                .offset("begin", vaccine.begin())
                .offset("end", vaccine.end());
    }

    private void skip(ConditionalSkip skip) {
        page.line(3, "- context: " + Names.word(skip.context()));
        if (skip.sets().size() > 1) {
            page.pair(4, "sets-needed", Names.word(skip.setLogic()));
        }
        page.line(4, "sets:");
        skip.sets().forEach(this::set);
    }

    /** Writes a set; its first key stands on the line of the dash. */
    private void set(SkipSet set) {
        boolean several = set.conditions().size() > 1;
        if (several) {
            page.line(5, "- conditions-needed: " + Names.word(set.conditionLogic()));
        }
        String dash = several ? "  " : "- ";
        if (set.from() != null) {
            page.line(5, dash + "from: " + set.from());
            dash = "  ";
        }
        if (set.until() != null) {
            page.line(5, dash + "until: " + set.until());
            dash = "  ";
        }
        page.line(5, dash + "conditions:");
        set.conditions().forEach(condition -> page.item(7, condition(condition), ""));
    }

    private static Row condition(SkipCondition condition) {
        if (condition instanceof SkipCondition.Age age) {
            return kind(ConditionKind.AGE).offset("begin", age.begin()).offset("end", age.end());
        }
        if (condition instanceof SkipCondition.Elapsed elapsed) {
            return kind(ConditionKind.ELAPSED).offset("interval", elapsed.interval());
        }
        if (condition instanceof SkipCondition.CompletedSeries completed) {
            return kind(ConditionKind.COMPLETED_SERIES).codes("series-groups", completed.seriesGroups());
        }
        return count((SkipCondition.DoseCount) condition);
    }

    private static Row count(SkipCondition.DoseCount count) {
        return kind(ConditionKind.DOSE_COUNT)
                .number(Names.word(count.comparison()), count.doseCount())
                .word("doses", count.doseType())
                .offset("begin-age", count.beginAge())
                .offset("end-age", count.endAge())
                .date("start-date", count.startDate())
                .date("end-date", count.endDate())
                .codes("vaccines", count.cvxCodes());
    }

    private static Row kind(ConditionKind kind) {
        return new Row().word("kind", kind);
    }
}

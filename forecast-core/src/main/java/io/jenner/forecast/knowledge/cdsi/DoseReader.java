package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a series dose with its ages, intervals and vaccines. */
final class DoseReader {

    private static final Map<String, Boolean> OVERRIDE = Map.of("override", true);

    private DoseReader() {}

    static SeriesDose dose(Element dose) {
        SeriesDose result = new SeriesDose(
                Words.doseNumber(dose.need("doseNumber")),
                rows(dose, "age", DoseReader::age),
                rows(dose, "interval", DoseReader::interval),
                rows(dose, "allowableInterval", DoseReader::allowableInterval),
                rows(dose, "preferableVaccine", DoseReader::preferable),
                rows(dose, "allowableVaccine", DoseReader::allowable),
                rows(dose, "inadvertentVaccine", DoseReader::inadvertent),
                SkipReader.skips(dose),
                Words.flag(dose, "recurringDose", Words.YES_NO),
                season(dose.one("seasonalRecommendation")),
                dose.place());
        dose.end();
        return result;
    }

    private static <T> List<T> rows(Element dose, String child, Function<Element, T> read) {
        List<T> rows = new ArrayList<>();
        for (Element element : dose.all(child)) {
            rows.add(read.apply(element));
            element.end();
        }
        return rows;
    }

    private static AgeRow age(Element age) {
        return new AgeRow(
                Words.offset(age, "absMinAge"),
                Words.offset(age, "minAge"),
                Words.offset(age, "earliestRecAge"),
                Words.offset(age, "latestRecAge"),
                Words.offset(age, "maxAge"),
                Words.date(age, "effectiveDate"),
                Words.dayAfter(age, "cessationDate"),
                age.place());
    }

    private static Interval interval(Element interval) {
        Element priority = interval.one("intervalPriority");
        return new Interval(
                reference(interval),
                Words.offset(interval, "absMinInt"),
                Words.offset(interval, "minInt"),
                Words.offset(interval, "earliestRecInt"),
                Words.offset(interval, "latestRecInt"),
                priority != null && Words.word(priority, OVERRIDE, false),
                Words.date(interval, "effectiveDate"),
                Words.dayAfter(interval, "cessationDate"),
                interval.place());
    }

    private static AllowableInterval allowableInterval(Element interval) {
        return new AllowableInterval(
                reference(interval),
                Words.offset(interval, "absMinInt"),
                Words.date(interval, "effectiveDate"),
                Words.dayAfter(interval, "cessationDate"),
                interval.place());
    }

    /** Reads what an interval is measured from: exactly one of the four must be said. */
    private static IntervalReference reference(Element interval) {
        List<IntervalReference> found = new ArrayList<>();
        if (Words.flag(interval, "fromPrevious", Words.Y_N)) {
            found.add(new FromPrevious());
        }
        Element targetDose = interval.one("fromTargetDose");
        if (targetDose != null) {
            found.add(new FromTargetDose(Words.doseNumber(targetDose)));
        }
        List<String> vaccines = Words.cvxList(interval, "fromMostRecent");
        if (!vaccines.isEmpty()) {
            found.add(new FromMostRecent(vaccines));
        }
        Element observation = interval.one("fromRelevantObs");
        if (observation != null) {
            observation.skip("text");
            found.add(new FromObservation(Words.observation(observation, "code")));
            observation.end();
        }
        if (found.size() != 1) {
            interval.error(
                    "an interval that is measured from " + (found.isEmpty() ? "nothing" : found.size() + " things"),
                    "fromPrevious Y, or exactly one of fromTargetDose, fromMostRecent and fromRelevantObs",
                    "correct the interval");
        }
        return found.isEmpty() ? new FromPrevious() : found.get(0);
    }

    private static PreferableVaccine preferable(Element vaccine) {
        vaccine.skip("vaccineType");
        return new PreferableVaccine(
                Words.cvx(vaccine, "cvx"),
                Words.offset(vaccine, "beginAge"),
                Words.offset(vaccine, "endAge"),
                Words.orNull(vaccine, "tradeName"),
                Words.orNull(vaccine, "mvx"),
                Words.volume(vaccine, "volume"),
                Words.flag(vaccine, "forecastVaccineType", Words.Y_N),
                vaccine.place());
    }

    private static AllowableVaccine allowable(Element vaccine) {
        vaccine.skip("vaccineType");
        return new AllowableVaccine(
                Words.cvx(vaccine, "cvx"),
                Words.offset(vaccine, "beginAge"),
                Words.offset(vaccine, "endAge"),
                vaccine.place());
    }

    private static String inadvertent(Element vaccine) {
        vaccine.skip("vaccineType");
        return Words.cvx(vaccine, "cvx");
    }

    @Nullable
    private static Season season(@Nullable Element season) {
        if (season == null) {
            return null;
        }
        Season result = new Season(Words.date(season, "startDate"), Words.date(season, "endDate"));
        season.end();
        return result;
    }
}

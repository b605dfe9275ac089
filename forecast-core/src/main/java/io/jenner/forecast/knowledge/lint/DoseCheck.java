package io.jenner.forecast.knowledge.lint;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.OffsetOrder;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.AgeRow;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.lint.DatedRows.Dated;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one series dose: its dated rows and its vaccines. */
final class DoseCheck {

    private final Knowledge knowledge;
    private final Series series;
    private final SeriesDose dose;
    private final Findings findings;

    DoseCheck(Knowledge knowledge, Series series, SeriesDose dose, Findings findings) {
        this.knowledge = knowledge;
        this.series = series;
        this.dose = dose;
        this.findings = findings;
    }

    void check() {
        checkDates();
        checkRecommended();
        checkThatVaccinesAreThere();
        dose.preferableVaccines().forEach(row -> checkVaccine(row.cvx(), row.place()));
        dose.allowableVaccines().forEach(row -> checkVaccine(row.cvx(), row.place()));
        checkRepeated();
        dose.preferableVaccines().forEach(this::checkAges);
    }

    private String ofDose() {
        return " of dose " + dose.number();
    }

    private void checkDates() {
        List<Dated> rows = new ArrayList<>();
        dose.ages().forEach(row -> rows.add(new Dated("the ages" + ofDose(), row.from(), row.until(), row.place())));
        dose.intervals()
                .forEach(row -> rows.add(new Dated(
                        "the interval " + said(row.reference()) + ofDose(), row.from(), row.until(), row.place())));
        dose.allowableIntervals()
                .forEach(row -> rows.add(new Dated(
                        "the allowable interval " + said(row.reference()) + ofDose(),
                        row.from(),
                        row.until(),
                        row.place())));
        new DatedRows(findings).check(rows);
        if (!dose.ages().isEmpty() && dose.ages().stream().allMatch(row -> row.until() != null)) {
            AgeRow last = dose.ages().get(dose.ages().size() - 1);
            findings.add(
                    ScheduleChecks.ROWS_LAPSE,
                    last.place(),
                    "until",
                    "ages" + ofDose() + " that end on " + last.until() + " with none that follow",
                    "ages that hold from then on",
                    "add a row with 'from', or remove 'until'");
        }
    }

    private static String said(IntervalReference reference) {
        if (reference instanceof FromTargetDose from) {
            return "from dose " + from.doseNumber();
        }
        if (reference instanceof FromMostRecent from) {
            return "from the most recent of " + String.join(", ", from.cvxCodes());
        }
        if (reference instanceof FromObservation from) {
            return "from observation " + from.observation();
        }
        return "from the previous dose";
    }

    private void checkRecommended() {
        for (AgeRow row : dose.ages()) {
            if (row.earliestRecommended() != null
                    && row.maximum() != null
                    && OffsetOrder.of(row.earliestRecommended(), row.maximum()).isNeverBefore()) {
                findings.add(
                        ScheduleChecks.RECOMMENDED_TOO_LATE,
                        row.place(),
                        "earliest-recommended",
                        "earliest-recommended " + row.earliestRecommended() + " with maximum " + row.maximum()
                                + ofDose(),
                        "earliest-recommended below maximum, which is exclusive",
                        "correct one of the two");
            }
        }
    }

    private void checkThatVaccinesAreThere() {
        if (dose.preferableVaccines().isEmpty() && dose.allowableVaccines().isEmpty()) {
            findings.add(
                    ScheduleChecks.NO_VACCINE,
                    dose.place(),
                    "dose " + dose.number() + " with neither preferable nor allowable vaccines",
                    "a vaccine that satisfies it",
                    "add the vaccines");
        } else if (dose.preferableVaccines().isEmpty() && series.type() != SeriesType.EVALUATION_ONLY) {
            findings.add(
                    ScheduleChecks.NO_PREFERABLE,
                    dose.place(),
                    "dose " + dose.number() + " without preferable vaccines",
                    "one at least, as a dose without any is never recommended",
                    "add the vaccine, or make the series evaluation-only");
        }
    }

    private void checkVaccine(String cvx, Place place) {
        if (knowledge.vaccines().stream()
                .filter(vaccine -> vaccine.cvx().equals(cvx))
                .noneMatch(vaccine -> vaccine.associations().stream()
                        .anyMatch(association -> association.antigen().equals(series.antigen())))) {
            findings.add(
                    ScheduleChecks.OTHER_ANTIGEN,
                    place,
                    "cvx",
                    "vaccine \"" + cvx + "\"" + ofDose() + ", which does not hold " + series.antigen(),
                    "a vaccine against " + series.antigen(),
                    "correct the code here, or the antigens of the vaccine in vaccines.yaml");
        }
        if (dose.inadvertentVaccines().contains(cvx)) {
            findings.add(
                    ScheduleChecks.PREFERABLE_INADVERTENT,
                    place,
                    "cvx",
                    "vaccine \"" + cvx + "\"" + ofDose() + ", which is also among its inadvertent vaccines",
                    "a vaccine that counts, or one that never does",
                    "remove one of the two");
        }
    }

    private void checkRepeated() {
        Set<PreferableVaccine> preferable = new HashSet<>();
        for (PreferableVaccine row : dose.preferableVaccines()) {
            if (!preferable.add(new PreferableVaccine(
                    row.cvx(), row.begin(), row.end(), row.tradeName(), row.mvx(), null, false, Place.NOWHERE))) {
                repeated(row.cvx(), "preferable", row.place());
            }
        }
        Set<AllowableVaccine> allowable = new HashSet<>();
        for (AllowableVaccine row : dose.allowableVaccines()) {
            if (!allowable.add(new AllowableVaccine(row.cvx(), row.begin(), row.end(), Place.NOWHERE))) {
                repeated(row.cvx(), "allowable", row.place());
            }
        }
    }

    private void repeated(String cvx, String kind, Place place) {
        findings.add(
                ScheduleChecks.VACCINE_REPEATED,
                place,
                "the " + kind + " vaccine \"" + cvx + "\"" + ofDose() + " again",
                "it once",
                "remove one of the two rows");
    }

    /** Compared with the dose's ages only where these do not change with time. */
    private void checkAges(PreferableVaccine vaccine) {
        if (dose.ages().size() != 1) {
            return;
        }
        AgeRow ages = dose.ages().get(0);
        boolean tooLate = vaccine.begin() != null
                && ages.maximum() != null
                && OffsetOrder.of(vaccine.begin(), ages.maximum()).isNeverBefore();
        boolean tooEarly = vaccine.end() != null
                && ages.absoluteMinimum() != null
                && OffsetOrder.of(ages.absoluteMinimum(), vaccine.end()).isNeverBefore();
        if (tooLate || tooEarly) {
            findings.add(
                    ScheduleChecks.VACCINE_AGES,
                    vaccine.place(),
                    tooLate ? "begin" : "end",
                    "vaccine \"" + vaccine.cvx() + "\" preferable "
                            + (tooLate ? "from " + vaccine.begin() : "until " + vaccine.end()) + ", dose "
                            + dose.number() + " given "
                            + (tooLate ? "before " + ages.maximum() : "at the earliest at " + ages.absoluteMinimum()),
                    "ages at which the dose is given",
                    "correct one of the two");
        }
    }
}

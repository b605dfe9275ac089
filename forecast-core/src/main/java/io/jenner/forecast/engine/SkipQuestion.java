package io.jenner.forecast.engine;

import io.jenner.forecast.engine.SkipPlan.ConditionPlan;
import io.jenner.forecast.engine.SkipPlan.Counted;
import io.jenner.forecast.engine.SkipPlan.SetPlan;
import io.jenner.forecast.engine.decision.Amount;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.Share;
import io.jenner.forecast.engine.decision.SkipConditionDecision;
import io.jenner.forecast.engine.decision.SkipSetDecision;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Age;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.Elapsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Can the current target dose of a series be skipped (section 6.2)? Asked in three steps: the conditions, the sets of
 * conditions, and the conditional skips; any conditional skip suffices.
 */
final class SkipQuestion {

    private final Moment moment;
    private final List<Instance> instances;
    private Step step = Step.CONDITIONS;

    private enum Step {
        CONDITIONS,
        SETS,
        INSTANCES,
        DONE
    }

    /**
     * Where in the history, and for which day, the question is asked.
     *
     * @param referenceDate CONDSKIP-2
     * @param selectionDate the day by which sets are selected (RELEVANT-1, RELEVANT-2)
     * @param limit place in the order of evaluation before which doses count
     */
    record Moment(int referenceDate, int selectionDate, int limit) {

        /** Returns where the reference date stands to a date. */
        Milestone at(Person person, int date) {
            return referenceDate == person.assessmentDate() ? person.today(date) : Milestone.of(referenceDate, date);
        }
    }

    /**
     * Creates the question for the conditional skips of one context.
     *
     * @param completedSeries whether a series group of the antigen is complete
     */
    SkipQuestion(PatientSeries series, List<SkipPlan> skips, Moment moment, Predicate<String> completedSeries) {
        this.moment = moment;
        this.instances = new ArrayList<>(skips.size());
        for (SkipPlan skip : skips) {
            List<SetPlan> plans = skip.sets(moment.selectionDate());
            List<ConditionSet> sets = new ArrayList<>(plans.size());
            for (SetPlan set : plans) {
                List<SkipConditionDecision> conditions =
                        new ArrayList<>(set.conditions().size());
                for (ConditionPlan condition : set.conditions()) {
                    conditions.add(decision(condition, series, moment, completedSeries));
                }
                sets.add(new ConditionSet(set.row(), conditions));
            }
            if (!sets.isEmpty()) {
                instances.add(new Instance(skip.row(), sets));
            }
        }
        if (instances.isEmpty()) {
            step = Step.DONE;
        }
    }

    private static SkipConditionDecision decision(
            ConditionPlan plan, PatientSeries series, Moment moment, Predicate<String> completedSeries) {
        SkipCondition condition = plan.row();
        Person person = series.person();
        if (condition instanceof Age age) {
            return SkipConditionDecision.age(
                    moment.at(person, person.ageDate(age.begin(), Day.NONE)),
                    moment.at(person, person.ageDate(age.end(), Day.NEVER)));
        }
        if (condition instanceof CompletedSeries completed) {
            return SkipConditionDecision.completedSeries(isAnyComplete(completed.seriesGroups(), completedSeries));
        }
        if (condition instanceof Elapsed elapsed) {
            return SkipConditionDecision.interval(moment.at(person, intervalDate(elapsed, series, moment)));
        }
        DoseCount count = (DoseCount) condition;
        return SkipConditionDecision.vaccineCount(
                count.comparison(), Amount.of(dosesCounted(count, plan.counted(), series, moment), count.doseCount()));
    }

    /** CALCDTSKIP-5; {@link Day#NEVER} without an earlier dose. */
    static int intervalDate(Elapsed elapsed, PatientSeries series, Moment moment) {
        GivenDose previous = series.lastRecordBefore(moment.limit());
        return previous == null ? Day.NEVER : elapsed.interval().afterEpochDay(previous.date());
    }

    private static boolean isAnyComplete(List<String> seriesGroups, Predicate<String> completedSeries) {
        for (String seriesGroup : seriesGroups) {
            if (completedSeries.test(seriesGroup)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the doses that a condition counts before a place in the history (CONDSKIP-1). */
    static int dosesCounted(DoseCount row, Counted counted, PatientSeries series, Moment moment) {
        Person person = series.person();
        int begin = Math.max(counted.start(), person.ageDate(row.beginAge(), Day.NONE));
        int end = Math.min(counted.end(), person.ageDate(row.endAge(), Day.NEVER));
        boolean ofAntigen = counted.cvxCodes().isEmpty();
        List<GivenDose> population = ofAntigen ? series.records() : person.doses();
        int number = 0;
        for (int i = 0; i < population.size(); i++) {
            GivenDose dose = population.get(i);
            if (dose.order() < moment.limit()
                    && begin <= dose.date()
                    && dose.date() < end
                    && (ofAntigen || counted.cvxCodes().contains(dose.cvx()))
                    && (!counted.validOnly() || isValid(series.outcome(dose)))) {
                number++;
            }
        }
        return number;
    }

    private static boolean isValid(@Nullable RecordOutcome outcome) {
        return outcome != null && outcome.isValid();
    }

    /** Asks the questions of the next step; returns false when the question is answered. */
    boolean ask(Batch batch) {
        if (step == Step.DONE) {
            return false;
        }
        for (Instance instance : instances) {
            if (step == Step.INSTANCES) {
                instance.ask(batch);
            } else {
                for (ConditionSet set : instance.sets) {
                    if (step == Step.SETS) {
                        set.ask(batch);
                    } else {
                        set.conditions.replaceAll(batch::ask);
                    }
                }
            }
        }
        return true;
    }

    /** Goes on to the next step. */
    void conclude() {
        step = switch (step) {
            case CONDITIONS -> Step.SETS;
            case SETS -> Step.INSTANCES;
            case INSTANCES, DONE -> Step.DONE;
        };
    }

    boolean isAnswered() {
        return step == Step.DONE;
    }

    /** Returns whether the target dose can be skipped; only once the question is answered. */
    boolean canSkip() {
        for (Instance instance : instances) {
            if (instance.isMet()) {
                return true;
            }
        }
        return false;
    }

    Moment moment() {
        return moment;
    }

    /** Returns the conditional skips that were asked about. */
    List<Instance> instances() {
        return instances;
    }

    /** Parts of which enough must be met: conditions of a set, or sets of a conditional skip. */
    abstract static class Parts {
        private final Logic logic;
        private @Nullable SkipSetDecision decision;

        Parts(Logic logic) {
            this.logic = logic;
        }

        abstract int size();

        abstract int met();

        void ask(Batch batch) {
            decision = batch.ask(new SkipSetDecision(logic, Share.of(met(), size())));
        }

        /** Returns the decision; only once it is asked. */
        SkipSetDecision decision() {
            return Objects.requireNonNull(decision);
        }

        boolean isMet() {
            return decision != null && decision.isMet();
        }
    }

    static final class ConditionSet extends Parts {
        private final SkipSet row;
        private final List<SkipConditionDecision> conditions;

        ConditionSet(SkipSet row, List<SkipConditionDecision> conditions) {
            super(row.conditionLogic());
            this.row = row;
            this.conditions = conditions;
        }

        SkipSet row() {
            return row;
        }

        /** Returns the decisions on the conditions, in the order of the set. */
        List<SkipConditionDecision> conditions() {
            return conditions;
        }

        @Override
        int size() {
            return conditions.size();
        }

        @Override
        int met() {
            int met = 0;
            for (SkipConditionDecision condition : conditions) {
                met += condition.isMet() ? 1 : 0;
            }
            return met;
        }
    }

    static final class Instance extends Parts {
        private final ConditionalSkip row;
        private final List<ConditionSet> sets;

        Instance(ConditionalSkip row, List<ConditionSet> sets) {
            super(row.setLogic());
            this.row = row;
            this.sets = sets;
        }

        ConditionalSkip row() {
            return row;
        }

        List<ConditionSet> sets() {
            return sets;
        }

        @Override
        int size() {
            return sets.size();
        }

        @Override
        int met() {
            int met = 0;
            for (ConditionSet set : sets) {
                met += set.isMet() ? 1 : 0;
            }
            return met;
        }
    }
}

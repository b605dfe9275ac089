package io.jenner.forecast.engine;

import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.SkipPlan.Counted;
import io.jenner.forecast.engine.SkipQuestion.ConditionSet;
import io.jenner.forecast.engine.SkipQuestion.Instance;
import io.jenner.forecast.engine.SkipQuestion.Moment;
import io.jenner.forecast.engine.SkipQuestion.Parts;
import io.jenner.forecast.engine.decision.SkipConditionDecision;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Age;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import io.jenner.forecast.knowledge.SkipCondition.Elapsed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Notes the conditional skips that were asked about, condition by condition (sections 6.2, 7.1, 7.6). */
final class SkipNotes {

    private final Notebook notebook;

    SkipNotes(Notebook notebook) {
        this.notebook = notebook;
    }

    void skip(PatientSeries series, TargetDose target, @Nullable GivenDose dose, SkipQuestion question) {
        Subject about =
                Notebook.about(series.plan()).withTargetDose(target.plan().number());
        Subject subject = dose == null ? about : about.withDose(dose.position());
        Part part = dose == null ? Part.FORECAST : Part.EVALUATION;
        for (Instance instance : question.instances()) {
            for (ConditionSet set : instance.sets()) {
                for (int i = 0; i < set.conditions().size(); i++) {
                    Note note = notebook.note(
                            Question.SKIP_CONDITION, subject, set.conditions().get(i));
                    condition(
                            note,
                            set.row().conditions().get(i),
                            set.conditions().get(i),
                            series,
                            question.moment());
                    notebook.add(
                            part,
                            series.plan(),
                            note.yesOrNo(set.conditions().get(i).isMet(), "met", "not met"));
                }
                Note note = parts(
                        Question.SKIP_SET,
                        subject,
                        set,
                        set.row().conditionLogic(),
                        set.row().place());
                notebook.add(part, series.plan(), note.yesOrNo(set.isMet(), "set met", "set not met"));
            }
            Note note = parts(
                    Question.SKIP,
                    subject,
                    instance,
                    instance.row().setLogic(),
                    instance.row().place());
            notebook.add(
                    part,
                    series.plan(),
                    note.patientDay(FactKind.REFERENCE_DATE, question.moment().referenceDate(), false)
                            .yesOrNo(instance.isMet(), "target dose is skipped", "target dose is not skipped"));
        }
    }

    private Note parts(Question question, Subject subject, Parts parts, Logic logic, Place place) {
        return notebook.note(question, subject, parts.decision())
                .fact(
                        FactKind.PARTS_MET,
                        logic == Logic.ALL ? "all must be met" : "one suffices",
                        parts.met() + " of " + parts.size(),
                        place,
                        parts.isMet());
    }

    private static void condition(
            Note note, SkipCondition row, SkipConditionDecision decision, PatientSeries series, Moment moment) {
        boolean met = decision.isMet();
        Person person = series.person();
        if (row instanceof Age age) {
            note.patientDay(FactKind.REFERENCE_DATE, moment.referenceDate(), false)
                    .age(FactKind.BEGIN_AGE, age.begin(), person, row.place(), met)
                    .age(FactKind.END_AGE, age.end(), person, row.place(), met);
        } else if (row instanceof CompletedSeries completed) {
            note.fact(
                    FactKind.SERIES_GROUP_COMPLETE,
                    "a series of the series groups " + String.join(", ", completed.seriesGroups()),
                    Note.yesNo(decision.isGroupComplete()),
                    row.place(),
                    met);
        } else if (row instanceof Elapsed elapsed) {
            note.patientDay(FactKind.REFERENCE_DATE, moment.referenceDate(), false)
                    .fact(
                            FactKind.INTERVAL_PASSED,
                            elapsed.interval() + " since the dose before",
                            Note.text(SkipQuestion.intervalDate(elapsed, series, moment)),
                            row.place(),
                            met);
        } else if (row instanceof DoseCount count) {
            note.fact(
                    FactKind.DOSES_COUNTED,
                    words(count),
                    SkipQuestion.dosesCounted(count, Counted.of(count), series, moment),
                    row.place(),
                    met);
        }
    }

    private static String words(DoseCount count) {
        StringBuilder words = new StringBuilder();
        words.append(count.comparison().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(' ')
                .append(count.doseCount())
                .append(count.doseType() == DoseType.VALID ? " valid" : "")
                .append(" doses");
        append(words, " of CVX ", count.cvxCodes().isEmpty() ? null : String.join(", ", count.cvxCodes()));
        append(words, " from age ", count.beginAge());
        append(words, " before age ", count.endAge());
        append(words, " from ", count.startDate());
        append(words, " before ", count.endDate());
        return words.toString();
    }

    private static void append(StringBuilder words, String before, @Nullable Object value) {
        if (value != null) {
            words.append(before).append(value);
        }
    }
}

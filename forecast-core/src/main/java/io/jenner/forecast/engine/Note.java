package io.jenner.forecast.engine;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.decision.Day;
import io.jenner.forecast.explain.Conclusion;
import io.jenner.forecast.explain.Fact;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.FiredRule;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step of an explanation in the making. */
final class Note {

    private final Question question;
    private final Subject subject;
    private final List<FiredRule> rules;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Fact> results = new ArrayList<>();

    Note(Question question, Subject subject, List<FiredRule> rules) {
        this.question = question;
        this.subject = subject;
        this.rules = rules;
    }

    /** Adds a figure of the patient. */
    Note patient(FactKind kind, Object value) {
        return fact(kind, "", value, null, false);
    }

    /** Adds a figure of the patient that may have decided. */
    Note patient(FactKind kind, Object value, boolean decisive) {
        return fact(kind, "", value, null, decisive);
    }

    /** Adds a day of the patient; nothing where there is none. */
    Note patientDay(FactKind kind, int day, boolean decisive) {
        return Day.toDate(day).isPresent() ? fact(kind, "", text(day), null, decisive) : this;
    }

    /** Adds an age of a row with the day on which the patient reaches it; nothing where the row has none. */
    Note age(FactKind kind, @Nullable Offset age, Person person, Place row, boolean decisive) {
        return age == null ? this : fact(kind, age, text(person.ageDate(age, Day.NONE)), row, decisive);
    }

    /** Adds what comes from a line of the schedule. */
    Note fact(FactKind kind, Object detail, Object value, @Nullable Place row, boolean decisive) {
        facts.add(new Fact(kind, detail.toString(), value.toString(), line(row), decisive));
        return this;
    }

    /** Adds what follows. */
    Note result(FactKind kind, Object value) {
        results.add(new Fact(kind, "", value.toString(), Optional.empty(), true));
        return this;
    }

    /** Adds a day that follows; nothing where there is none. */
    Note resultDay(FactKind kind, int day) {
        return Day.toDate(day).isPresent() ? result(kind, text(day)) : this;
    }

    /** Returns the facts so far. */
    List<Fact> facts() {
        return facts;
    }

    Step concluded(Outcome outcome, String words) {
        return new Step(question, subject, facts, rules, new Conclusion(outcome, words, results));
    }

    Step yesOrNo(boolean yes, String ifYes, String ifNo) {
        return concluded(yes ? Outcome.YES : Outcome.NO, yes ? ifYes : ifNo);
    }

    /** Returns the day as a date, or an empty text where there is none. */
    static String text(int day) {
        return Day.toDate(day).map(LocalDate::toString).orElse("");
    }

    static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static Optional<ScheduleLine> line(@Nullable Place row) {
        return row == null || row.line() == 0
                ? Optional.empty()
                : Optional.of(new ScheduleLine(row.file(), row.line()));
    }
}

package io.jenner.forecast.engine;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.IndicationDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.engine.decision.ObservationDecision;
import io.jenner.forecast.engine.decision.Presence;
import io.jenner.forecast.engine.decision.RelevanceDecision;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Outcome;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series.Indication;
import java.util.Locale;
import java.util.stream.Collectors;

/** Notes which series are relevant and why (section 5.1). */
final class RelevanceNotes {

    private final Notebook notebook;
    private final Person person;

    RelevanceNotes(Notebook notebook, Person person) {
        this.notebook = notebook;
        this.person = person;
    }

    void indication(SeriesPlan series, Indication row, IndicationDecision decision) {
        Note note = notebook.note(Question.INDICATION, Notebook.about(series), decision);
        observation(note, row.observation(), row.place(), decision, notebook.schedule());
        note.age(FactKind.BEGIN_AGE, row.begin(), person, row.place(), isTooYoung(decision))
                .age(FactKind.END_AGE, row.end(), person, row.place(), isTooOld(decision));
        notebook.add(
                Part.RELEVANCE,
                series,
                note.concluded(outcome(decision), words(decision, "the indication " + row.observation())));
    }

    /** Adds the observation behind an indication or a contraindication. */
    static void observation(Note note, String code, Place row, ObservationDecision decision, Schedule schedule) {
        String presence = decision.getPresence().name().toLowerCase(Locale.ROOT);
        note.fact(
                FactKind.OBSERVATION,
                schedule.observationTitle(code) + ", " + presence,
                code,
                row,
                decision.isApplying() || decision.isUndeterminable());
    }

    static boolean isTooYoung(ObservationDecision decision) {
        return decision.getBeginAge() == Milestone.AHEAD;
    }

    static boolean isTooOld(ObservationDecision decision) {
        return decision.getEndAge() != Milestone.AHEAD;
    }

    static Outcome outcome(ObservationDecision decision) {
        if (decision.isApplying()) {
            return Outcome.YES;
        }
        return decision.isUndeterminable() ? Outcome.CANNOT_BE_DETERMINED : Outcome.NO;
    }

    static String words(ObservationDecision decision, String what) {
        if (decision.isApplying()) {
            return what + " applies";
        }
        if (decision.isUndeterminable()) {
            return "nobody can tell whether " + what + " applies: its presence is unknown";
        }
        String why = decision.getPresence() == Presence.ABSENT
                ? ": absent"
                : isTooYoung(decision) ? ": not old enough" : isTooOld(decision) ? ": too old" : "";
        return what + " does not apply" + why;
    }

    void relevance(SeriesPlan series, RelevanceDecision decision) {
        Place place = series.series().place();
        String type = series.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Note note = notebook.note(Question.RELEVANCE, Notebook.about(series), decision)
                .fact(FactKind.SERIES, type, series.name(), place, decision.isRelevant());
        if (!series.series().requiredGenders().isEmpty()) {
            String genders = series.series().requiredGenders().stream()
                    .sorted()
                    .map(Sex::name)
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
            boolean fits = decision.isRequiredGender();
            note.fact(FactKind.REQUIRED_GENDER, genders, Note.yesNo(fits), place, !fits);
        }
        if (series.type() == SeriesType.RISK) {
            note.patient(FactKind.INDICATED, Note.yesNo(decision.isIndicated()), true);
        }
        notebook.add(Part.RELEVANCE, series, note.yesOrNo(decision.isRelevant(), "relevant", notRelevant(decision)));
    }

    private static String notRelevant(RelevanceDecision decision) {
        return "not relevant: " + (decision.isRequiredGender() ? "no indication applies" : "for another gender");
    }
}

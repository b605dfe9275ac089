package io.jenner.forecast.engine;

import io.jenner.forecast.engine.Notebook.Part;
import io.jenner.forecast.engine.decision.ContraindicationDecision;
import io.jenner.forecast.engine.decision.ImmunityDecision;
import io.jenner.forecast.engine.decision.Milestone;
import io.jenner.forecast.explain.FactKind;
import io.jenner.forecast.explain.Question;
import io.jenner.forecast.explain.Step;
import io.jenner.forecast.explain.Subject;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes immunity and contraindications (sections 7.2 and 7.3). */
final class StandingNotes {

    private final Notebook notebook;
    private final Person person;

    StandingNotes(Notebook notebook, Person person) {
        this.notebook = notebook;
        this.person = person;
    }

    void immunity(Antigen antigen, @Nullable BirthDateImmunity row, ImmunityDecision decision) {
        Note note = notebook.note(Question.IMMUNITY, Subject.ofAntigen(antigen.name()), decision);
        if (row == null) {
            for (String code : antigen.immunity().clinicalHistory()) {
                if (person.has(code)) {
                    note.fact(FactKind.OBSERVATION, title(code), code, antigen.place(), decision.isImmune());
                }
            }
        } else {
            byBirthDate(note, row, decision);
        }
        add(antigen, note.yesOrNo(decision.isImmune(), "evidence of immunity", "no evidence of immunity"));
    }

    private void byBirthDate(Note note, BirthDateImmunity row, ImmunityDecision decision) {
        boolean immune = decision.isImmune();
        boolean bornBefore = decision.getImmunityBirthDate() == Milestone.AHEAD;
        note.patientDay(FactKind.BIRTH_DATE, person.birthDate(), false)
                .fact(FactKind.IMMUNITY_BIRTH_DATE, "", row.bornBefore(), row.place(), immune || !bornBefore);
        if (row.country() != null) {
            boolean fits = decision.isBirthCountryFits();
            note.fact(FactKind.COUNTRY_OF_BIRTH, row.country(), Note.yesNo(fits), row.place(), immune || !fits);
        }
        for (String code : row.exclusions()) {
            if (person.has(code)) {
                note.fact(FactKind.EXCLUSION, title(code), code, row.place(), !immune);
            }
        }
    }

    void contraindication(Antigen antigen, Standings.Asked asked) {
        ContraindicationDecision decision = asked.decision();
        Note note = notebook.note(Question.CONTRAINDICATION, Subject.ofAntigen(antigen.name()), decision);
        RelevanceNotes.observation(note, asked.observation(), asked.row(), decision, notebook.schedule());
        String what = "the contraindication " + asked.observation();
        if (!asked.cvx().isEmpty()) {
            String name = notebook.schedule().vaccineName(asked.cvx());
            note.fact(FactKind.VACCINE, name, asked.cvx(), asked.row(), decision.isApplying());
            what += " of the vaccine " + asked.cvx();
        }
        note.age(FactKind.BEGIN_AGE, asked.begin(), person, asked.row(), RelevanceNotes.isTooYoung(decision))
                .age(FactKind.END_AGE, asked.end(), person, asked.row(), RelevanceNotes.isTooOld(decision));
        add(antigen, note.concluded(RelevanceNotes.outcome(decision), RelevanceNotes.words(decision, what)));
    }

    private String title(String code) {
        return notebook.schedule().observationTitle(code);
    }

    private void add(Antigen antigen, Step step) {
        notebook.add(Part.ANTIGEN, List.of(antigen.name()), 0, step);
    }
}

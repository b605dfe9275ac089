package io.jenner.cli.impact;

import io.jenner.cases.impact.AnswerChange;
import io.jenner.cases.impact.AskedPerson;
import io.jenner.cases.impact.ChangeKind;
import io.jenner.cases.impact.Impact;
import io.jenner.cases.impact.ImpactExample;
import io.jenner.cases.impact.StepChange;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Phrases that the forms for people share. */
final class ImpactWords {

    /** More cases, and more steps of an example, are in the JSON form only. */
    static final int MOST_CASES = 20;

    static final int MOST_STEPS = 6;

    private static final int SHORT_DIGEST = 12;
    private static final double PERCENT = 100.0;

    private ImpactWords() {}

    static String stamp(KnowledgeStamp stamp) {
        return stamp.knowledgeId() + ", published " + stamp.published() + ", digest "
                + stamp.digest().substring(0, SHORT_DIGEST);
    }

    static String asked(Impact impact) {
        return String.format(
                Locale.ROOT,
                "%,d people: %,d of %,d cases, and %,d made up with seed %d",
                impact.people(),
                impact.casePeople(),
                impact.cases(),
                impact.population(),
                impact.seed());
    }

    static String changed(Impact impact) {
        return String.format(
                Locale.ROOT,
                "%,d people (%s): %,d of the cases, and %,d made up",
                impact.changed(),
                share(impact.changed(), impact.people()),
                impact.changedOfCases(),
                impact.changedOfPopulation());
    }

    /** Returns a share in per cent; not 0 if there is anybody, and not 100 if not everybody is. */
    static String share(long part, long whole) {
        double percent = whole == 0 ? 0 : PERCENT * part / whole;
        if (part > 0 && percent < 0.01) {
            return "below 0.01 %";
        }
        return String.format(Locale.ROOT, "%.2f %%", part < whole ? Math.min(percent, 99.99) : percent);
    }

    static String kinds(ImpactExample example) {
        return example.kinds().stream().sorted().map(ChangeKind::label).collect(Collectors.joining(", "));
    }

    static String person(AskedPerson person) {
        Patient patient = person.patient();
        String sex =
                patient.sex() == Sex.UNKNOWN ? "" : ", " + patient.sex().name().toLowerCase(Locale.ROOT);
        String country =
                patient.countryOfBirth().map(name -> ", born in " + name).orElse("");
        return "born " + patient.birthDate() + sex + country + ", as of " + person.asOf();
    }

    /** Returns the doses and observations, each in a few words. */
    static List<String> record(AskedPerson person) {
        List<String> lines = new ArrayList<>();
        int number = 1;
        for (DoseAdministered dose : person.patient().doses()) {
            lines.add("dose " + number++ + ": " + dose.date() + ", CVX " + dose.cvx()
                    + (dose.poorCondition() ? ", poor condition" : ""));
        }
        for (Observation observation : person.patient().observations()) {
            lines.add("observation " + observation.code()
                    + observation.date().map(date -> " of " + date).orElse("")
                    + (observation.presence() == Observation.Presence.UNKNOWN ? ", presence unknown" : ""));
        }
        return lines;
    }

    /** Returns what changes, such as {@code standard forecast, earliest date} or {@code dose 2, verdict}. */
    static String what(AnswerChange change) {
        return change.subject() + ", "
                + change.kind().label().replace(" of a dose", "").replace(" on a dose", "");
    }

    static String change(AnswerChange change) {
        return what(change) + ": was " + change.was() + ", now " + change.now();
    }

    static String step(StepChange step) {
        String about = step.about();
        String head = about.isEmpty() ? "" : Character.toUpperCase(about.charAt(0)) + about.substring(1) + ": ";
        String answer = step.isOtherConclusion()
                ? " Was " + step.was().orElse("not asked") + ", now "
                        + step.now().orElse("not asked") + "."
                : " " + step.now().orElse("") + ", as before.";
        return head + step.question().words() + answer;
    }

    /** Returns whether the case counts doses that the command of the example does not. */
    static boolean countsLaterDoses(AskedPerson person) {
        return person.options().countDosesAfterAssessmentDate()
                && person.patient().doses().stream()
                        .anyMatch(dose -> dose.date().isAfter(person.asOf()));
    }
}

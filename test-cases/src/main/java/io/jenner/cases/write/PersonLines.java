package io.jenner.cases.write;

import io.jenner.cases.run.DoseVerdict;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import java.util.ArrayList;
import java.util.List;

/** The person of a case as the case format writes them, with the verdict on each dose. */
final class PersonLines {

    private PersonLines() {}

    static List<String> of(Patient person, Forecast forecast, List<DoseVerdict> verdicts) {
        List<String> lines = new ArrayList<>();
        lines.add("born: " + person.birthDate());
        if (person.sex() != Sex.UNKNOWN) {
            lines.add("sex: " + CaseWords.word(person.sex()));
        }
        person.countryOfBirth().ifPresent(country -> lines.add("country-of-birth: " + CaseWords.quoted(country)));
        lines.add("as-of: " + forecast.asOf());
        if (!person.observations().isEmpty()) {
            lines.add("observations:");
            person.observations().forEach(observation -> lines.add("  - {" + keys(observation) + "}"));
        }
        if (!forecast.doses().isEmpty()) {
            lines.add("doses:");
        }
        for (EvaluatedDose dose : forecast.doses()) {
            String name = dose.name().orElse("unknown vaccine");
            lines.add("  - {" + keys(dose.dose()) + VerdictWords.inDose(verdicts.get(dose.position() - 1)) + "}  # "
                    + name);
        }
        return lines;
    }

    private static String keys(DoseAdministered dose) {
        StringBuilder keys = new StringBuilder("date: " + dose.date() + ", cvx: " + CaseWords.quoted(dose.cvx()));
        dose.mvx().ifPresent(mvx -> keys.append(", mvx: " + CaseWords.quoted(mvx)));
        dose.tradeName().ifPresent(name -> keys.append(", trade-name: " + CaseWords.quoted(name)));
        dose.volumeMl().ifPresent(volume -> keys.append(", volume: " + volume.toPlainString()));
        dose.lotExpires().ifPresent(day -> keys.append(", lot-expires: " + day));
        return keys + (dose.poorCondition() ? ", condition: poor" : "");
    }

    private static String keys(Observation observation) {
        StringBuilder keys = new StringBuilder("code: " + CaseWords.quoted(observation.code()));
        observation.date().ifPresent(day -> keys.append(", date: " + day));
        observation.until().ifPresent(day -> keys.append(", until: " + day));
        return keys + (observation.presence() == Presence.UNKNOWN ? ", presence: unknown" : "");
    }
}

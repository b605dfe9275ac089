package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Observation.Presence;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Vaccine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A dose dated after the assessment date changes only findings and has its own entry. So do a dose of an unknown
 * vaccine, one before birth, a repeated one, and an observation that may or may not be present.
 */
final class EntriesThatDoNotCount implements Law {

    private static final String NO_VACCINE = "999";
    private static final Set<Code> OF_UNKNOWN_PRESENCE =
            Set.of(Code.UNDETERMINED_INDICATION, Code.UNDETERMINED_CONTRAINDICATION);

    @Override
    public List<String> broken(Sample sample) {
        Map<DoseAdministered, NotEvaluatedReason> added = added(sample);
        Patient patient = withUnknownObservation(sample);
        for (DoseAdministered dose : added.keySet()) {
            patient = People.plus(patient, dose);
        }
        return broken(sample.answer(), People.ask(patient, sample.asOf()), List.copyOf(added.values()));
    }

    private static Map<DoseAdministered, NotEvaluatedReason> added(Sample sample) {
        Random random = sample.random();
        LocalDate asOf = sample.asOf();
        List<Vaccine> vaccines = People.KNOWLEDGE.vaccines();
        String cvx = vaccines.get(random.nextInt(vaccines.size())).cvx();
        Map<DoseAdministered, NotEvaluatedReason> added = new LinkedHashMap<>();
        LocalDate ahead = asOf.plusDays(1 + random.nextInt(random.nextBoolean() ? 3 : 1000));
        added.put(DoseAdministered.of(ahead, cvx), NotEvaluatedReason.AFTER_ASSESSMENT_DATE);
        added.put(DoseAdministered.of(asOf, NO_VACCINE), NotEvaluatedReason.UNKNOWN_VACCINE);
        LocalDate birth = sample.patient().birthDate();
        added.put(DoseAdministered.of(birth.minusDays(1), cvx), NotEvaluatedReason.BEFORE_BIRTH);
        sample.answer().doses().stream()
                .filter(dose -> dose.notEvaluated().isEmpty())
                .map(EvaluatedDose::dose)
                .findAny()
                .ifPresent(dose -> added.put(dose, NotEvaluatedReason.REPEATED));
        return added;
    }

    private static Patient withUnknownObservation(Sample sample) {
        List<ObservationDefinition> definitions = People.KNOWLEDGE.observations();
        List<Observation> observations = new ArrayList<>(sample.patient().observations());
        observations.add(new Observation(
                definitions.get(sample.random().nextInt(definitions.size())).code(),
                Optional.of(sample.asOf()),
                Optional.empty(),
                Presence.UNKNOWN));
        return People.withObservations(sample.patient(), observations);
    }

    private static List<String> broken(Forecast before, Forecast after, List<NotEvaluatedReason> reasons) {
        List<String> broken = new ArrayList<>();
        int known = before.doses().size();
        if (!after.doses().subList(0, known).equals(before.doses())) {
            broken.add("other doses change");
        }
        if (!after.forecasts().equals(before.forecasts()) || !after.series().equals(before.series())) {
            broken.add("forecasts change");
        }
        List<Finding> findings = new ArrayList<>(after.findings());
        for (int i = 0; i < reasons.size(); i++) {
            EvaluatedDose entry = after.doses().get(known + i);
            if (!entry.notEvaluated().equals(Optional.of(reasons.get(i)))) {
                broken.add("expected " + reasons.get(i) + " but found " + entry);
            }
            if (!findings.removeIf(finding -> finding.subject().equals("doses[" + entry.position() + "]"))) {
                broken.add("no finding on " + entry);
            }
        }
        if (!certain(findings).equals(certain(before.findings()))) {
            broken.add("other findings change: " + after.findings());
        }
        return broken;
    }

    private static List<Finding> certain(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !OF_UNKNOWN_PRESENCE.contains(finding.code()))
                .toList();
    }
}

package io.jenner.forecast.engine;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import io.jenner.forecast.knowledge.Vaccine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes in the doses administered (sections 4.1, 4.2): which are evaluated, in which order, and what is odd about the
 * others. A dose that is not evaluated stays in the answer and enters no rule.
 */
final class HistoryIntake {

    private final Patient patient;
    private final LocalDate assessmentDate;
    private final ForecastOptions options;
    private final Schedule schedule;
    private final Map<Integer, NotEvaluatedReason> leftOut = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<Object>, Integer> seen = new HashMap<>();

    HistoryIntake(Patient patient, LocalDate assessmentDate, ForecastOptions options, Schedule schedule) {
        this.patient = patient;
        this.assessmentDate = assessmentDate;
        this.options = options;
        this.schedule = schedule;
    }

    /** Returns the doses that are evaluated, by date and within a day in the order of the input. */
    List<GivenDose> doses() {
        List<Integer> positions = new ArrayList<>();
        for (int position = 1; position <= patient.doses().size(); position++) {
            if (isEvaluated(position)) {
                positions.add(position);
            }
        }
        positions.sort(Comparator.comparing(position -> dose(position).date()));
        List<GivenDose> doses = new ArrayList<>();
        for (int position : positions) {
            DoseAdministered dose = dose(position);
            Vaccine vaccine = schedule.vaccine(dose.cvx());
            if (vaccine != null) {
                doses.add(new GivenDose(dose, vaccine, position, doses.size()));
            }
        }
        return doses;
    }

    private DoseAdministered dose(int position) {
        return patient.doses().get(position - 1);
    }

    private boolean isEvaluated(int position) {
        DoseAdministered dose = dose(position);
        if (schedule.vaccine(dose.cvx()) == null) {
            return leaveOut(
                    position,
                    NotEvaluatedReason.UNKNOWN_VACCINE,
                    Code.UNKNOWN_VACCINE,
                    "found a CVX code that the schedule does not know, expected one of its "
                            + schedule.knowledge().vaccines().size()
                            + " codes. The dose is kept and enters no rule. Remedy: check the code");
        }
        if (dose.date().isBefore(patient.birthDate())) {
            return leaveOut(
                    position,
                    NotEvaluatedReason.BEFORE_BIRTH,
                    Code.DOSE_BEFORE_BIRTH,
                    "found a date before the date of birth, expected one on or after it. The dose is kept and enters"
                            + " no rule. Remedy: check both dates");
        }
        if (!options.countDosesAfterAssessmentDate() && dose.date().isAfter(assessmentDate)) {
            return leaveOut(
                    position,
                    NotEvaluatedReason.AFTER_ASSESSMENT_DATE,
                    Code.DOSE_AFTER_ASSESSMENT_DATE,
                    "found a date after the assessment date, expected one on or before it. The dose is kept and enters"
                            + " no rule. Remedy: check the date, or ask for a later assessment date");
        }
        Integer first = seen.putIfAbsent(whatMakesARepeat(dose), position);
        if (first != null) {
            return leaveOut(
                    position,
                    NotEvaluatedReason.REPEATED,
                    Code.REPEATED_DOSE,
                    "found a repeat of " + subject(first) + " with the same date, CVX, MVX, lot and volume, expected"
                            + " each dose once. The repeat is kept and enters no rule. Remedy: remove it, or give the"
                            + " lot numbers if these are two doses");
        }
        return true;
    }

    /** Two entries that agree in this are one dose; an absent value equals an absent one. */
    private static List<Object> whatMakesARepeat(DoseAdministered dose) {
        return List.of(
                dose.date(), dose.cvx(), dose.mvx(), dose.lot(), dose.volumeMl().map(BigDecimal::stripTrailingZeros));
    }

    private boolean leaveOut(int position, NotEvaluatedReason reason, Code code, String message) {
        leftOut.put(position, reason);
        findings.add(new Finding(code, subject(position), message));
        return false;
    }

    static String subject(int position) {
        return "doses[" + position + "]";
    }

    /** Returns why a dose of the input is not evaluated, or empty where it is; only after {@link #doses}. */
    Optional<NotEvaluatedReason> leftOut(int position) {
        return Optional.ofNullable(leftOut.get(position));
    }

    /** Returns what is odd about the doses; only after {@link #doses}. */
    List<Finding> findings() {
        return findings;
    }
}

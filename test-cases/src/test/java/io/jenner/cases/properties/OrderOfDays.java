package io.jenner.cases.properties;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Forecast;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The order in which the days of a history are listed changes nothing; within a day the caller's order is kept, and two
 * doses of one antigen on one day give a finding.
 */
final class OrderOfDays implements Law {

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Forecast answer = sample.answer();
        List<Integer> order = daysShuffled(sample);
        List<DoseAdministered> doses =
                order.stream().map(sample.patient().doses()::get).toList();
        Forecast shuffled = People.ask(People.withDoses(sample.patient(), doses), sample.asOf());
        if (!shuffled.groups().equals(answer.groups()) || !shuffled.series().equals(answer.series())) {
            broken.add("forecasts differ for the order " + order);
        }
        for (int place = 0; place < order.size(); place++) {
            EvaluatedDose dose = answer.doses().get(order.get(place));
            if (!verdicts(dose).equals(verdicts(shuffled.doses().get(place)))) {
                broken.add("verdicts differ for the order " + order + ": " + dose);
            }
        }
        if (!findings(shuffled).equals(findings(answer))) {
            broken.add("findings differ for the order " + order);
        }
        broken.addAll(withoutFinding(answer));
        return broken;
    }

    /** Places of the doses with the days in another order and the order within each day kept. */
    private static List<Integer> daysShuffled(Sample sample) {
        List<DoseAdministered> doses = sample.patient().doses();
        List<LocalDate> days = new ArrayList<>(
                doses.stream().map(DoseAdministered::date).distinct().toList());
        Collections.shuffle(days, sample.random());
        List<Integer> order = new ArrayList<>();
        for (int place = 0; place < doses.size(); place++) {
            order.add(place);
        }
        order.sort(Comparator.comparing(place -> days.indexOf(doses.get(place).date())));
        return order;
    }

    private static List<Object> verdicts(EvaluatedDose dose) {
        return List.of(dose.dose(), dose.notEvaluated(), dose.antigens(), dose.groups(), dose.evaluations());
    }

    /** Findings name places; what they are about must be the same. */
    private static List<String> findings(Forecast answer) {
        return answer.findings().stream()
                .map(Finding::code)
                .map(Enum::name)
                .sorted()
                .toList();
    }

    private static List<String> withoutFinding(Forecast answer) {
        List<String> broken = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        List<EvaluatedDose> evaluated = answer.doses().stream()
                .filter(dose -> dose.notEvaluated().isEmpty())
                .toList();
        for (EvaluatedDose dose : evaluated) {
            boolean second = false;
            for (String antigen : dose.evaluations().stream()
                    .map(evaluation -> evaluation.antigen())
                    .distinct()
                    .toList()) {
                second |= !seen.add(List.of(antigen, dose.dose().date()));
            }
            String subject = "doses[" + dose.position() + "]";
            boolean found = answer.findings().stream()
                    .anyMatch(finding -> finding.code() == Code.SAME_DAY_DOSES
                            && finding.subject().equals(subject));
            if (second && !found) {
                broken.add("no finding on the second dose of an antigen on a day: " + subject);
            }
        }
        return broken;
    }
}

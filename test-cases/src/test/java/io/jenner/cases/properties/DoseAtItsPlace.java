package io.jenner.cases.properties;

import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import java.util.ArrayList;
import java.util.List;

/** Every dose of the input is in the answer at its place, evaluated or said not to be. */
final class DoseAtItsPlace implements Law {

    @Override
    public List<String> broken(Sample sample) {
        List<String> broken = new ArrayList<>();
        Forecast answer = sample.answer();
        if (!answer.doses().stream()
                .map(EvaluatedDose::dose)
                .toList()
                .equals(sample.patient().doses())) {
            broken.add("other doses: " + answer.doses());
        }
        for (int i = 0; i < answer.doses().size(); i++) {
            EvaluatedDose dose = answer.doses().get(i);
            if (dose.position() != i + 1) {
                broken.add("position: " + dose);
            }
            if (dose.evaluations().isEmpty() != dose.notEvaluated().isPresent()) {
                broken.add("neither evaluated nor said not to be: " + dose);
            }
        }
        return broken;
    }
}

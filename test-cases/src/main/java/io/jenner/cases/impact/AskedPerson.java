package io.jenner.cases.impact;

import io.jenner.cases.TestCase;
import io.jenner.cases.population.Individual;
import io.jenner.cases.run.CaseRunner;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.List;

/**
 * A person who is asked about.
 *
 * @param origin where the person comes from
 * @param place place among all people, from 0: those of the suites, then the population
 * @param patient the person
 * @param asOf the assessment date
 * @param options how the answer is made
 */
public record AskedPerson(Origin origin, long place, Patient patient, LocalDate asOf, ForecastOptions options) {

    static AskedPerson of(List<TestCase> cases, long place) {
        TestCase first = cases.get(0);
        Origin origin = new Origin.OfCases(
                first.suite(), cases.stream().map(TestCase::id).toList());
        return new AskedPerson(origin, place, first.patient(), first.asOf(), CaseRunner.options(first));
    }

    static AskedPerson of(Individual person, long place) {
        Origin origin = new Origin.OfPopulation(person.seed(), person.index());
        return new AskedPerson(origin, place, person.patient(), person.asOf(), ForecastOptions.DEFAULT);
    }

    /** Returns how much there is to read about the person. */
    int size() {
        return patient.doses().size() + patient.observations().size();
    }
}

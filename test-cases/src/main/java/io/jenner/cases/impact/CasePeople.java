package io.jenner.cases.impact;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.run.CaseRunner;
import java.util.ArrayList;
import java.util.List;

/** The persons of suites: cases that follow one another and are about one person on one day belong together. */
final class CasePeople {

    private CasePeople() {}

    static List<List<TestCase>> of(List<Suite> suites) {
        List<List<TestCase>> people = new ArrayList<>();
        for (Suite suite : suites) {
            List<TestCase> person = new ArrayList<>();
            for (TestCase testCase : suite.cases()) {
                if (!person.isEmpty() && !isOfOne(person.get(0), testCase)) {
                    people.add(person);
                    person = new ArrayList<>();
                }
                person.add(testCase);
            }
            if (!person.isEmpty()) {
                people.add(person);
            }
        }
        return people;
    }

    private static boolean isOfOne(TestCase one, TestCase other) {
        return one.patient().equals(other.patient())
                && one.asOf().equals(other.asOf())
                && CaseRunner.options(one).equals(CaseRunner.options(other));
    }
}

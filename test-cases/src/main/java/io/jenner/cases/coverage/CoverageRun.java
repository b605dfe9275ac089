package io.jenner.cases.coverage;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.coverage.Coverage.Line;
import io.jenner.cases.coverage.Coverage.Rule;
import io.jenner.cases.run.CaseRunner;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs cases with explanations and gathers what their answers reach, in all vaccine groups; not for use by several
 * threads.
 */
public final class CoverageRun {

    private final Forecaster forecaster;
    private final Knowledge knowledge;
    private final Map<String, String> rules;
    private final LineUse use;
    private final Set<Asked> asked = new HashSet<>();
    private final List<String> unanswered = new ArrayList<>();

    /**
     * Starts without any case.
     *
     * @param forecaster gives the answers
     * @param knowledge the schedule that it answers from
     * @param rules its rules: what they carry out by their names
     */
    public CoverageRun(Forecaster forecaster, Knowledge knowledge, Map<String, String> rules) {
        this.forecaster = forecaster;
        this.knowledge = knowledge;
        this.rules = Map.copyOf(rules);
        this.use = new LineUse(knowledge.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .collect(Collectors.toMap(Series::name, CoverageRun::line)));
    }

    private record Asked(Patient patient, LocalDate asOf, ForecastOptions options) {}

    private static ScheduleLine line(Series series) {
        return new ScheduleLine(series.place().file(), series.place().line());
    }

    /** Adds the cases of a suite; cases that ask for the same answer are answered once. */
    public void add(Suite suite, Runnable whenDone) {
        for (TestCase testCase : suite.cases()) {
            add(testCase);
            whenDone.run();
        }
    }

    @SuppressWarnings("IllegalCatch")
    private void add(TestCase testCase) {
        Asked question = new Asked(
                testCase.patient(),
                testCase.asOf(),
                CaseRunner.options(testCase).withExplanations());
        if (!asked.add(question)) {
            return;
        }
        try {
            use.add(forecaster.forecast(question.patient(), question.asOf(), question.options()));
        } catch (RuntimeException e) {
            unanswered.add(testCase.id());
        }
    }

    /** Returns what was reached so far. */
    public Coverage coverage() {
        List<Line> lines = ScheduleItems.of(knowledge).stream()
                .map(item -> new Line(item, use.hasLookedAt(item.key()), use.hasTakenEffect(item.key())))
                .toList();
        List<Rule> fired = rules.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(rule -> new Rule(rule.getKey(), rule.getValue(), use.hasFired(rule.getKey())))
                .toList();
        return new Coverage(asked.size() - unanswered.size(), unanswered, lines, fired);
    }
}

package io.jenner.cases.impact;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.population.Population;
import io.jenner.cases.run.CaseRunner;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers people from two schedules and tells whose answers differ.
 *
 * <p>No answer is kept longer than it takes to compare it. The result does not depend on the number of threads. For one
 * use.
 */
public final class ImpactRun {

    private final Forecaster was;
    private final Forecaster now;
    private final ImpactRequest request;
    private final Population population;
    private final List<List<TestCase>> casePeople;
    private final AtomicLong next = new AtomicLong();

    /**
     * Prepares a run.
     *
     * @param was gives the first answers
     * @param now gives the second answers
     * @param request whom to ask about
     * @param population makes the made-up people
     */
    public ImpactRun(Forecaster was, Forecaster now, ImpactRequest request, Population population) {
        this.was = was;
        this.now = now;
        this.request = request;
        this.population = population;
        this.casePeople = CasePeople.of(request.suites());
    }

    /** Returns the number of people who will be asked about. */
    public long people() {
        return casePeople.size() + request.population();
    }

    /**
     * Runs.
     *
     * @param whenAsked is told, by any thread, of every person as soon as both answers are compared
     */
    public Impact run(Runnable whenAsked) {
        ImpactTally tally = tally(whenAsked);
        long cases = request.suites().stream()
                .map(Suite::cases)
                .mapToLong(List::size)
                .sum();
        return new Impact(
                was.stamp(),
                now.stamp(),
                casePeople.size(),
                cases,
                request.population(),
                request.seed(),
                tally.changedOfCases(),
                tally.changedOfPopulation(),
                new ImpactExamples(was, now).groups(tally),
                tally.cases());
    }

    private ImpactTally tally(Runnable whenAsked) {
        ExecutorService workers = Executors.newFixedThreadPool(request.threads());
        try {
            List<Callable<ImpactTally>> tasks = new ArrayList<>();
            for (int thread = 0; thread < request.threads(); thread++) {
                tasks.add(() -> askUntilNobodyIsLeft(whenAsked));
            }
            ImpactTally sum = new ImpactTally(request.examples());
            for (Future<ImpactTally> tally : workers.invokeAll(tasks)) {
                sum.add(tally.get());
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking about a person failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while people were asked about", e);
        } finally {
            workers.shutdownNow();
        }
    }

    private ImpactTally askUntilNobodyIsLeft(Runnable whenAsked) {
        ImpactTally tally = new ImpactTally(request.examples());
        long people = people();
        for (long place = next.getAndIncrement(); place < people; place = next.getAndIncrement()) {
            if (place < casePeople.size()) {
                List<TestCase> cases = casePeople.get((int) place);
                ask(AskedPerson.of(cases, place), cases, tally);
            } else {
                long index = place - casePeople.size();
                ask(AskedPerson.of(population.person(request.seed(), index), place), List.of(), tally);
            }
            whenAsked.run();
        }
        return tally;
    }

    private void ask(AskedPerson person, List<TestCase> cases, ImpactTally tally) {
        Answered first = Answered.by(was, person, person.options());
        Answered second = Answered.by(now, person, person.options());
        tally.see(second);
        tally.add(person, changes(first, second));
        CaseRunner before = new CaseRunner(first);
        CaseRunner after = new CaseRunner(second);
        cases.forEach(testCase -> CaseEffect.of(person.place(), before.run(testCase), after.run(testCase))
                .ifPresent(tally::add));
    }

    static List<AnswerChange> changes(Answered first, Answered second) {
        Forecast before = first.answer();
        Forecast after = second.answer();
        if (before != null && after != null) {
            return AnswerChanges.between(before, after);
        }
        return first.failure().equals(second.failure())
                ? List.of()
                : List.of(new AnswerChange(
                        AnswerChange.WHOLE_ANSWER,
                        ChangeKind.NO_ANSWER,
                        "answer",
                        before == null ? first.failure() : "given",
                        after == null ? second.failure() : "given"));
    }
}

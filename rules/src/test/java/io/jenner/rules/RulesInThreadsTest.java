package io.jenner.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.engine.decision.GroupStatusDecision;
import io.jenner.forecast.engine.rules.RuleBase;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

class RulesInThreadsTest {

    private static final int THREADS = 8;
    private static final int SESSIONS = 200;
    private static final int FACTS = 60;

    private final RuleBase base = RuleBase.load(RulesInThreadsTest.class.getClassLoader());

    /** With Drools' option ThreadSafe=NO a rule concludes on the facts of whichever thread fired it last. */
    @Test
    void conclusionsReachTheFactsOfTheirOwnSession() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            Callable<Integer> task = () -> IntStream.range(0, SESSIONS)
                    .map(session -> wrongConclusions())
                    .sum();
            int wrong = 0;
            for (Future<Integer> result : threads.invokeAll(Collections.nCopies(THREADS, task))) {
                wrong += result.get();
            }
            assertThat(wrong).as("wrong conclusions").isZero();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Decides on groups of one series, whose status is that of the series. */
    private int wrongConclusions() {
        List<SeriesStatus> statuses = IntStream.range(0, FACTS)
                .mapToObj(i -> SeriesStatus.values()[i % SeriesStatus.values().length])
                .toList();
        List<GroupStatusDecision> decisions = statuses.stream()
                .map(status -> new GroupStatusDecision(Set.of(status)))
                .toList();
        KieSession session = base.newSession();
        decisions.forEach(session::insert);
        session.fireAllRules(FACTS * 2);
        session.dispose();
        return (int) IntStream.range(0, FACTS)
                .filter(i -> decisions.get(i).status() != statuses.get(i))
                .count();
    }
}

package io.jenner.cli.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.population.Individual;
import io.jenner.cases.population.Population;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.LiveForecaster;
import io.jenner.forecast.Overlay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveForecasterTest {

    private static final int THREADS = 4;

    /** How many exchanges the stress test makes; {@code -Djenner.stress.exchanges=} for more. */
    private static final int EXCHANGES = Integer.getInteger("jenner.stress.exchanges", 24);

    /** How many answers each forecaster gives before it is exchanged. */
    private static final int ANSWERS_EACH = 100;

    private static final int PEOPLE = 100;
    private static final Forecaster US = Forecaster.usSchedule();

    @Test
    void answersAsTheForecasterThatIsCurrent() {
        Forecaster clinic = US.with(Overlays.example("hillside-clinic"));
        LiveForecaster live = new LiveForecaster(US);

        assertThat(live.stamp()).isEqualTo(US.stamp());
        assertThat(live.exchange(clinic)).isSameAs(US);
        assertThat(live.current()).isSameAs(clinic);
        assertThat(live.stamp()).isEqualTo(clinic.stamp());
        assertThat(live.with(Overlays.example("harbor-county")).stamp().knowledgeId())
                .isEqualTo("us-4.64+hillside-clinic+harbor-county");
        assertThat(new LiveForecaster(live).current()).isSameAs(clinic);
    }

    @Test
    void noAnswerIsTornWhileForecastersAreExchanged() throws Exception {
        List<Individual> people = Population.usSchedule().people(2026, PEOPLE).toList();
        List<Overlay> overlays = Stream.of("harbor-county", "hillside-clinic", "no-grace-period")
                .map(Overlays::example)
                .toList();
        Map<String, List<Forecast>> expected = Stream.concat(
                        Stream.of(US), overlays.stream().map(US::with))
                .collect(Collectors.toMap(
                        forecaster -> forecaster.stamp().knowledgeId(),
                        forecaster -> people.stream()
                                .map(person -> forecaster.forecast(person.patient(), person.asOf()))
                                .toList()));
        LiveForecaster live = new LiveForecaster(US);
        AtomicInteger answers = new AtomicInteger();
        Set<String> seen = ask(live, people, expected, answers, () -> {
            for (int exchange = 0; exchange < EXCHANGES; exchange++) {
                int choice = exchange % (overlays.size() + 1);
                live.exchange(choice == 0 ? US : US.with(overlays.get(choice - 1)));
                waitForAnswers(answers, answers.get() + ANSWERS_EACH);
            }
            return null;
        });

        assertThat(seen).isEqualTo(expected.keySet());
        assertThat(answers.get()).isGreaterThan(EXCHANGES);
    }

    private static void waitForAnswers(AtomicInteger answers, int wanted) throws InterruptedException {
        while (answers.get() < wanted) {
            Thread.sleep(1);
        }
    }

    /** Asks in several threads for as long as the exchanges last, and returns whose answers were seen. */
    private static Set<String> ask(
            Forecaster live,
            List<Individual> people,
            Map<String, List<Forecast>> expected,
            AtomicInteger answers,
            Callable<Void> exchanges)
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS + 1);
        try {
            Future<Void> exchanging = threads.submit(exchanges);
            List<Future<Set<String>>> asking = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int start = thread * people.size() / THREADS;
                asking.add(threads.submit(() -> {
                    Set<String> seen = new HashSet<>();
                    for (int turn = start; !exchanging.isDone() || turn < start + people.size(); turn++) {
                        int index = turn % people.size();
                        Individual person = people.get(index);
                        Forecast answer = live.forecast(person.patient(), person.asOf());
                        String id = answer.stamp().knowledgeId();
                        assertThat(answer).isEqualTo(expected.get(id).get(index));
                        seen.add(id);
                        answers.incrementAndGet();
                    }
                    return seen;
                }));
            }
            exchanging.get();
            Set<String> seen = new HashSet<>();
            for (Future<Set<String>> future : asking) {
                seen.addAll(future.get());
            }
            return seen;
        } finally {
            threads.shutdownNow();
        }
    }
}

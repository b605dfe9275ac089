package io.jenner.benchmarks.paired;

import io.jenner.benchmarks.Spread;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.forecast.Forecast;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Several threads against one in the same process: processor time per patient and patients per second.
 *
 * <p>Legs with one thread and with several alternate, over the same questions: every patient once for each thread. Not
 * for use by several threads.
 */
public final class ThreadsRun {

    private static final double NANOSECONDS_A_SECOND = 1e9;
    private static final double NANOSECONDS_A_MICROSECOND = 1e3;

    private final List<Asked> questions;
    private final List<Contestant> contestants;
    private final Rounds rounds;
    private final int threads;

    /**
     * Creates a run.
     *
     * @param patients whom to ask about; at least one
     * @param contestants who answers; at least one
     * @param rounds how often
     * @param threads how many threads run against one, at least 2
     */
    public ThreadsRun(List<Asked> patients, List<Contestant> contestants, Rounds rounds, int threads) {
        questions = Collections.nCopies(threads, patients).stream()
                .flatMap(List::stream)
                .toList();
        this.contestants = contestants;
        this.rounds = rounds;
        this.threads = threads;
    }

    /** Measures. */
    public List<ThreadsResult> run() {
        List<List<Once>> measured = contestants.stream()
                .map(contestant -> (List<Once>) new ArrayList<Once>())
                .toList();
        List<List<Forecast>> first = contestants.stream().map(this::answers).toList();
        for (int round = -rounds.warmUp(); round < rounds.measured(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                Once once = once(contestants.get(i), first.get(i));
                if (round >= 0) {
                    measured.get(i).add(once);
                }
            }
        }
        List<ThreadsResult> results = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            results.add(result(contestants.get(i).name(), measured.get(i)));
        }
        return results;
    }

    private List<Forecast> answers(Contestant contestant) {
        Leg leg = new Leg(questions, contestant.forecaster());
        leg.run(1);
        return leg.answers();
    }

    private Once once(Contestant contestant, List<Forecast> first) {
        Half one = half(contestant, first, 1);
        Half several = half(contestant, first, threads);
        return new Once(one, several);
    }

    private Half half(Contestant contestant, List<Forecast> first, int count) {
        System.gc();
        Leg leg = new Leg(questions, contestant.forecaster());
        long wall = leg.run(count);
        PairedRun.compare(contestant, first, leg.answers());
        double[] microseconds = Arrays.stream(leg.cpuNanoseconds())
                .mapToDouble(nanoseconds -> nanoseconds / NANOSECONDS_A_MICROSECOND)
                .toArray();
        return new Half(Spread.of(microseconds).median(), questions.size() * NANOSECONDS_A_SECOND / wall);
    }

    private ThreadsResult result(String form, List<Once> measured) {
        return new ThreadsResult(
                form,
                threads,
                Spread.of(measured.stream()
                        .mapToDouble(once -> once.one().microseconds())
                        .toArray()),
                Spread.of(measured.stream()
                        .mapToDouble(once -> once.several().microseconds())
                        .toArray()),
                Spread.of(measured.stream()
                        .mapToDouble(once ->
                                once.several().microseconds() / once.one().microseconds())
                        .toArray()),
                Spread.of(measured.stream()
                        .mapToDouble(once -> once.one().patientsASecond())
                        .toArray()),
                Spread.of(measured.stream()
                        .mapToDouble(once -> once.several().patientsASecond())
                        .toArray()),
                Spread.of(measured.stream()
                        .mapToDouble(once ->
                                once.several().patientsASecond() / once.one().patientsASecond())
                        .toArray()));
    }

    private record Half(double microseconds, double patientsASecond) {}

    private record Once(Half one, Half several) {}
}

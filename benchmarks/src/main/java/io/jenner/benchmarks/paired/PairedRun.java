package io.jenner.benchmarks.paired;

import com.sun.management.OperatingSystemMXBean;
import io.jenner.benchmarks.BenchmarkException;
import io.jenner.benchmarks.Spread;
import io.jenner.benchmarks.patients.Asked;
import io.jenner.forecast.Forecast;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Processor time and allocation of several forecasters over the same patients, warm, in one thread and one process.
 *
 * <p>The forecasters take turns round by round (A B C A B C ...), so that what disturbs the machine disturbs all of them.
 * A patient counts with the median over the rounds. Not for use by several threads.
 */
public final class PairedRun {

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double NANOSECONDS = 1e3;
    private static final double KILOBYTE = 1024;

    private final List<Asked> patients;
    private final List<Contestant> contestants;
    private final Rounds rounds;

    /**
     * Creates a run.
     *
     * @param patients whom to ask about; at least one
     * @param contestants who answers, in the order of the turns; at least one. The others are compared with the last
     * @param rounds how often
     */
    public PairedRun(List<Asked> patients, List<Contestant> contestants, Rounds rounds) {
        this.patients = patients;
        this.contestants = contestants;
        this.rounds = rounds;
    }

    /**
     * Measures.
     *
     * @throws BenchmarkException if a forecaster does not repeat its answers
     */
    public List<PairedResult> run() {
        List<Samples> samples =
                contestants.stream().map(contestant -> new Samples()).toList();
        List<List<Forecast>> first = contestants.stream()
                .map(contestant -> leg(contestant).answers())
                .toList();
        for (int round = 0; round < rounds.warmUp(); round++) {
            contestants.forEach(this::leg);
        }
        for (int round = 0; round < rounds.measured(); round++) {
            for (int i = 0; i < contestants.size(); i++) {
                System.gc();
                long before = PROCESS.getProcessCpuTime();
                Leg leg = leg(contestants.get(i));
                samples.get(i).add(leg, PROCESS.getProcessCpuTime() - before);
                compare(contestants.get(i), first.get(i), leg.answers());
            }
        }
        double[] base = samples.get(samples.size() - 1).cpuByPatient();
        return IntStream.range(0, contestants.size())
                .mapToObj(i -> samples.get(i).result(contestants.get(i).name(), base))
                .toList();
    }

    private Leg leg(Contestant contestant) {
        Leg leg = new Leg(patients, contestant.forecaster());
        leg.run(1);
        return leg;
    }

    static void compare(Contestant contestant, List<Forecast> first, List<Forecast> now) {
        for (int place = 0; place < first.size(); place++) {
            if (!first.get(place).equals(now.get(place))) {
                throw new BenchmarkException("form " + contestant.name() + ", patient " + (place + 1)
                        + ": found another answer than the first time, expected the same. Remedy: look for what the"
                        + " forecaster keeps between calls");
            }
        }
    }

    /** What was measured of one forecaster. */
    private static final class Samples {
        private final List<long[]> cpu = new ArrayList<>();
        private final List<long[]> bytes = new ArrayList<>();
        private final List<Long> process = new ArrayList<>();

        void add(Leg leg, long processNanoseconds) {
            cpu.add(leg.cpuNanoseconds());
            bytes.add(leg.bytes());
            process.add(processNanoseconds);
        }

        /** Microseconds for each patient: the median over the rounds. */
        double[] cpuByPatient() {
            return byPatient(cpu, NANOSECONDS);
        }

        PairedResult result(String name, double[] base) {
            double[] own = cpuByPatient();
            double[] ratios = IntStream.range(0, own.length)
                    .mapToDouble(i -> own[i] / base[i])
                    .toArray();
            Spread microseconds = Spread.of(own);
            return new PairedResult(
                    name,
                    microseconds,
                    Spread.of(byPatient(bytes, KILOBYTE)),
                    Spread.of(cpu.stream()
                            .mapToDouble(round ->
                                    Spread.of(scaled(round, NANOSECONDS)).median())
                            .toArray()),
                    Spread.of(process.stream()
                            .mapToDouble(nanoseconds -> nanoseconds / NANOSECONDS / own.length)
                            .toArray()),
                    Spread.of(ratios).median(),
                    microseconds.median() / Spread.of(base).median());
        }

        private static double[] byPatient(List<long[]> rounds, double unit) {
            return IntStream.range(0, rounds.get(0).length)
                    .mapToDouble(patient -> Spread.of(rounds.stream()
                                    .mapToDouble(round -> round[patient] / unit)
                                    .toArray())
                            .median())
                    .toArray();
        }

        private static double[] scaled(long[] values, double unit) {
            return Arrays.stream(values).mapToDouble(value -> value / unit).toArray();
        }
    }
}

package io.jenner.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * The conditions of a measurement.
 *
 * @param measured when, in UTC
 * @param java version and vendor of the JVM
 * @param options options of the measuring JVM
 * @param system operating system
 * @param processors processors that the JVM may use
 * @param load load average of the last minute when the measurement began; negative where unknown. Above 0.5 the machine
 *     was hardly quiet
 */
public record Environment(
        String measured, String java, List<String> options, String system, int processors, double load) {

    /** Returns the conditions now. */
    public static Environment now() {
        return new Environment(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"),
                ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .filter(option -> !option.startsWith("-D"))
                        .toList(),
                System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Returns one line for a report. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Measured %s: %s %s, %s, %d processors, load %.1f before",
                measured,
                java,
                options,
                system,
                processors,
                load);
    }
}

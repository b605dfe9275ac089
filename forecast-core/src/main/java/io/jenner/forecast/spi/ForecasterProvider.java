package io.jenner.forecast.spi;

import io.jenner.forecast.Forecaster;
import java.nio.file.Path;
import java.util.Objects;
import java.util.ServiceLoader;

/**
 * A knowledge base that can answer for one schedule; found through {@link ServiceLoader}.
 *
 * <p>Implementations are safe for use by many threads.
 */
public interface ForecasterProvider {

    /** {@return the short name of the schedule, such as {@code us}} */
    String schedule();

    /** {@return a forecaster for the schedule embedded in this knowledge base} */
    Forecaster embedded();

    /**
     * {@return a forecaster for a schedule in a folder, with the rules of this knowledge base}
     *
     * @param folder a knowledge folder
     * @throws IllegalArgumentException if the folder does not hold a sound schedule; the message lists every fault
     */
    Forecaster fromFolder(Path folder);

    /**
     * {@return the provider of a schedule}
     *
     * @param schedule short name of the schedule, such as {@code us}
     * @throws IllegalStateException if none is on the class path
     */
    static ForecasterProvider find(String schedule) {
        Objects.requireNonNull(schedule, "schedule");
        ClassLoader own = ForecasterProvider.class.getClassLoader();
        return ServiceLoader.load(ForecasterProvider.class, own).stream()
                .map(ServiceLoader.Provider::get)
                .filter(provider -> provider.schedule().equals(schedule))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("found no knowledge base for the schedule '" + schedule
                        + "' on the class path, expected one that provides " + ForecasterProvider.class.getName()
                        + ". Remedy: add the dependency io.jenner:jenner-rules"));
    }
}

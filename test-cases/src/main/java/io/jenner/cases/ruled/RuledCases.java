package io.jenner.cases.ruled;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The rulings on the cases of suites, by the name of the suite's file.
 *
 * <p>Immutable. The lists of this project are packaged with it; a folder with other lists may be used instead.
 */
public final class RuledCases {

    private final Map<String, List<Ruling>> bySuite;

    private RuledCases(Map<String, List<Ruling>> bySuite) {
        this.bySuite = Map.copyOf(bySuite);
    }

    /** Returns no rulings at all. */
    public static RuledCases none() {
        return new RuledCases(Map.of());
    }

    /** Returns the rulings of this project for suites of these names; a suite without a list has none. */
    public static RuledCases embedded(List<String> suites) {
        RulingReader reader = new RulingReader();
        for (String suite : suites) {
            String file = stem(suite) + ".yaml";
            try (InputStream list = RuledCases.class.getResourceAsStream(file)) {
                if (list != null) {
                    reader.read(suite, "ruled/" + file, new String(list.readAllBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        if (!reader.faults().isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), reader.faults()));
        }
        return new RuledCases(reader.rulings());
    }

    /**
     * Returns the rulings in a folder for suites of these names; a suite without a list has none.
     *
     * @throws UnreadableRulingsException if a list cannot be used; it has every fault
     */
    public static RuledCases in(Path folder, List<String> suites) throws UnreadableRulingsException {
        RulingReader reader = new RulingReader();
        List<String> faults = new ArrayList<>();
        for (String suite : suites) {
            Path file = folder.resolve(stem(suite) + ".yaml");
            try {
                reader.read(suite, file.toString(), Files.readString(file));
            } catch (NoSuchFileException e) {
                // the suite has no ruled cases
            } catch (IOException e) {
                faults.add(file + ": found a file that cannot be read (" + e.getMessage()
                        + "), expected rulings. Remedy: check the file and its permissions.");
            }
        }
        faults.addAll(reader.faults());
        if (!faults.isEmpty()) {
            throw new UnreadableRulingsException(faults);
        }
        return new RuledCases(reader.rulings());
    }

    /** Returns the rulings on cases of a suite; it may lack some of the cases. */
    public List<Ruling> of(String suite) {
        return bySuite.getOrDefault(suite, List.of());
    }

    /** A suite is named by its path where several files have one name. */
    private static String stem(String suite) {
        return Path.of(suite).getFileName().toString().replaceFirst("(?i)\\.(xlsx|csv|ya?ml)$", "");
    }
}

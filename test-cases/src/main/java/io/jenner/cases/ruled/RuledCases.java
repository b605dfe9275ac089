package io.jenner.cases.ruled;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rulings on the cases of suites, by the name of the suite's file.
 *
 * <p>Immutable. The lists of this project are packaged with it; a folder with other lists may be used instead.
 */
public final class RuledCases {

    /** Names of the lists of this project. */
    static final List<String> EMBEDDED = List.of("conditions-4.6-visible", "healthy-4.45-visible");

    private final Map<String, List<Ruling>> bySuite;
    private final Map<String, List<Ruling>> unused;

    /** Takes the rulings by suite, and the lists that no suite has, by name. */
    private RuledCases(Map<String, List<Ruling>> bySuite, Map<String, List<Ruling>> unused) {
        this.bySuite = Map.copyOf(bySuite);
        this.unused = new TreeMap<>(unused);
    }

    /** Returns no rulings at all. */
    public static RuledCases none() {
        return new RuledCases(Map.of(), Map.of());
    }

    /** Returns the rulings of this project for suites of these names; a suite without a list has none. */
    public static RuledCases embedded(List<String> suites) {
        RulingReader reader = new RulingReader();
        RulingReader others = new RulingReader();
        suites.forEach(suite -> readEmbedded(reader, suite));
        unused(EMBEDDED, suites).forEach(list -> readEmbedded(others, list));
        List<String> faults = new ArrayList<>(reader.faults());
        faults.addAll(others.faults());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join(System.lineSeparator(), faults));
        }
        return new RuledCases(reader.rulings(), others.rulings());
    }

    private static void readEmbedded(RulingReader reader, String suite) {
        String file = stem(suite) + ".yaml";
        try (InputStream list = RuledCases.class.getResourceAsStream(file)) {
            if (list != null) {
                reader.read(suite, "ruled/" + file, new String(list.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> unused(List<String> lists, List<String> suites) {
        List<String> named = suites.stream().map(RuledCases::stem).toList();
        return lists.stream().filter(list -> !named.contains(list)).toList();
    }

    /**
     * Returns the rulings in a folder for suites of these names; a suite without a list has none.
     *
     * @throws UnreadableRulingsException if a list cannot be used; it has every fault
     */
    public static RuledCases in(Path folder, List<String> suites) throws UnreadableRulingsException {
        RulingReader reader = new RulingReader();
        RulingReader others = new RulingReader();
        List<String> faults = new ArrayList<>();
        suites.forEach(suite -> read(reader, suite, folder, faults));
        unused(lists(folder, faults), suites).forEach(list -> read(others, list, folder, faults));
        faults.addAll(reader.faults());
        faults.addAll(others.faults());
        if (!faults.isEmpty()) {
            throw new UnreadableRulingsException(faults);
        }
        return new RuledCases(reader.rulings(), others.rulings());
    }

    private static void read(RulingReader reader, String suite, Path folder, List<String> faults) {
        Path file = folder.resolve(stem(suite) + ".yaml");
        try {
            reader.read(suite, file.toString(), Files.readString(file));
        } catch (NoSuchFileException e) {
            // the suite has no ruled cases
        } catch (IOException e) {
            faults.add(unreadable(file, e));
        }
    }

    private static List<String> lists(Path folder, List<String> faults) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(RuledCases::stem)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            faults.add(unreadable(folder, e));
            return List.of();
        }
    }

    private static String unreadable(Path place, IOException e) {
        return place + ": found a file that cannot be read (" + e.getMessage()
                + "), expected rulings. Remedy: check the file and its permissions.";
    }

    /** Returns the rulings on cases of a suite; it may lack some of the cases. */
    public List<Ruling> of(String suite) {
        return bySuite.getOrDefault(suite, List.of());
    }

    /**
     * Says which lists were not used though their cases seem to be in these suites: rulings go by the name of the
     * suite's file, and somebody may have renamed it.
     *
     * @param suites the suites that are run, as they were read
     * @return sentences, in the order of the lists
     */
    public List<String> overlooked(List<Suite> suites) {
        List<String> notes = new ArrayList<>();
        unused.forEach((list, rulings) -> suites.stream()
                .filter(suite -> !bySuite.containsKey(suite.name()) && holds(suite, rulings))
                .forEach(suite ->
                        notes.add("the list of ruled cases '" + list + "' was not used, but its cases are in the"
                                + " suite '" + suite.name() + "'. Remedy: give the suite's file the name " + list
                                + ", or give a copy of the list the suite's name and --ruled its folder.")));
        return notes;
    }

    /** Most of the cases must be there; a later release of a workbook may have dropped some. */
    private static boolean holds(Suite suite, List<Ruling> rulings) {
        Set<String> ids = suite.cases().stream().map(TestCase::id).collect(Collectors.toSet());
        long found =
                rulings.stream().filter(ruling -> ids.contains(ruling.id())).count();
        return 2 * found > rulings.size();
    }

    /** A suite is named by its path where several files have one name. */
    private static String stem(String suite) {
        return Path.of(suite).getFileName().toString().replaceFirst("(?i)\\.(xlsx|csv|ya?ml)$", "");
    }
}

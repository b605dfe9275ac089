package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.files.ScheduleFiles.Schedule;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and checks a knowledge folder.
 *
 * <p>Unknown and repeated keys, codes without quotes, names that nothing defines, files that nothing lists and rows
 * that contradict one another are errors; all of them are reported together, each with file, line and column.
 *
 * <p>Stateless and safe to use from several threads.
 */
public final class KnowledgeLoader {

    private final Folder folder;
    private final Reading reading;
    private final ScheduleFiles files;

    private KnowledgeLoader(Path root) {
        reading = Reading.start();
        folder = new Folder(root, reading.problems());
        files = new ScheduleFiles(reading);
    }

    /**
     * Knowledge that can be used, with what a person should look at.
     *
     * @param knowledge the knowledge
     * @param warnings oddities that are no errors, by file, line and column
     */
    public record Loaded(Knowledge knowledge, List<Problem> warnings) {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads a knowledge folder.
     *
     * @throws KnowledgeException if it has errors; it lists all problems
     */
    public static Knowledge load(Path root) {
        return read(root).knowledge();
    }

    /**
     * Reads a knowledge folder and returns its warnings beside it.
     *
     * @throws KnowledgeException if it has errors; it lists all problems
     */
    public static Loaded read(Path root) {
        KnowledgeLoader loader = new KnowledgeLoader(root);
        Knowledge knowledge = loader.knowledge();
        Problems problems = loader.reading.problems();
        if (knowledge == null || problems.hasErrors()) {
            throw new KnowledgeException("the knowledge in " + root, problems.sorted());
        }
        return new Loaded(knowledge, problems.sorted());
    }

    @Nullable
    private Knowledge knowledge() {
        Node root = folder.needed(ScheduleFiles.SCHEDULE);
        if (root == null) {
            return null;
        }
        Schedule schedule = files.schedule(root);
        List<Vaccine> vaccines = table(ScheduleFiles.VACCINES, Kind.CVX, files::vaccines);
        List<VaccineGroup> groups = table(ScheduleFiles.VACCINE_GROUPS, Kind.VACCINE_GROUP, files::vaccineGroups);
        List<VaccineConflict> conflicts = table(ScheduleFiles.CONFLICTS, null, files::conflicts);
        List<ObservationDefinition> observations =
                table(ScheduleFiles.OBSERVATIONS, Kind.OBSERVATION, files::observations);
        List<Antigen> antigens = antigens(schedule);
        List<SharedDecision> decisions = table(ScheduleFiles.DECISIONS, null, files::decisions);
        reading.references().resolve();
        new GroupMembers(reading.problems()).check(groups, antigens);
        return new Knowledge(
                schedule.release(),
                vaccines,
                groups,
                conflicts,
                observations,
                decisions,
                antigens,
                List.of(),
                reading.fileSources());
    }

    private <T> List<T> table(String file, @Nullable Kind defines, Function<Node, List<T>> read) {
        Node root = folder.needed(file);
        if (root != null) {
            return read.apply(root);
        }
        if (defines != null) {
            reading.references().incomplete(defines);
        }
        return List.of();
    }

    private List<Antigen> antigens(Schedule schedule) {
        List<Antigen> antigens = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (FileName name : schedule.antigens()) {
            if (listedOnce(names, name)) {
                Antigen antigen = antigen(name);
                if (antigen != null) {
                    antigens.add(antigen);
                }
            }
        }
        folder.reportOrphans(names);
        return antigens;
    }

    @Nullable
    private Antigen antigen(FileName directory) {
        Node root = folder.listed(directory.name() + "/" + ScheduleFiles.ANTIGEN, directory.spot());
        if (root == null) {
            reading.references().incomplete(Kind.ANTIGEN);
            reading.references().incomplete(Kind.SERIES);
            return null;
        }
        AntigenFile.Content content = new AntigenFile(reading).read(root);
        return new Antigen(
                content.name(),
                content.immunity(),
                content.contraindications(),
                content.vaccineContraindications(),
                series(directory.name(), content),
                content.place());
    }

    private List<Series> series(String directory, AntigenFile.Content content) {
        SeriesGroups groups = new SeriesGroups(reading.problems());
        SeriesFile reader = new SeriesFile(reading, groups);
        List<Series> series = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (FileName name : content.series()) {
            if (listedOnce(names, name)) {
                Node root = folder.listed(directory + "/" + name.name(), name.spot());
                if (root == null) {
                    reading.references().incomplete(Kind.SERIES);
                } else {
                    series.add(reader.read(root, content.name()));
                }
            }
        }
        folder.reportOrphans(directory, names);
        groups.check();
        return series;
    }

    private boolean listedOnce(Set<String> names, FileName name) {
        if (names.add(name.name())) {
            return true;
        }
        reading.problems().error(name.spot(), "'" + name.name() + "' again", "it once", "remove one of the two");
        return false;
    }
}

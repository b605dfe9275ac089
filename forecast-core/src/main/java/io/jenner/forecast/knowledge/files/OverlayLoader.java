package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.Overlay;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.KnowledgeException;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.OverlayManifest;
import io.jenner.forecast.knowledge.OverlayManifest.Kind;
import io.jenner.forecast.knowledge.OverlayManifest.NotOffered;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.yaml.Names;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Problems;
import io.jenner.forecast.knowledge.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lays the schedule files of an overlay over a schedule.
 *
 * <p>Judges everything but the rule files. Stateless and safe to use from several threads.
 */
public final class OverlayLoader {

    private final Knowledge base;
    private final Reading reading = Reading.start();
    private final Problems problems = reading.problems();
    private final OverlayFiles files;

    private OverlayLoader(Overlay overlay, Knowledge base) {
        this.base = base;
        this.files = new OverlayFiles(overlay, reading);
    }

    /**
     * Lays an overlay over a schedule, which stays as it is.
     *
     * @throws KnowledgeException if the overlay has errors or does not fit the schedule; it lists all problems
     */
    public static Overlaid load(Overlay overlay, Knowledge base) {
        OverlayLoader loader = new OverlayLoader(overlay, base);
        Overlaid overlaid = loader.overlaid();
        if (overlaid == null || loader.problems.hasErrors()) {
            throw new KnowledgeException("the overlay in " + overlay.origin(), loader.problems.sorted());
        }
        return new Overlaid(overlaid.knowledge(), overlaid.manifest(), loader.problems.sorted());
    }

    /**
     * Returns the name that messages and places give a file of an overlay: below the last part of where it comes from.
     *
     * @param file its path in the overlay
     */
    public static String named(Overlay overlay, String file) {
        String origin = overlay.origin();
        int slash = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\'));
        return origin.substring(slash + 1) + "/" + file;
    }

    @Nullable
    private Overlaid overlaid() {
        Node root = files.manifest();
        if (root == null) {
            return null; // it was reported when it was parsed
        }
        OverlayManifest manifest = new ManifestFile(reading).read(root);
        checkBase(manifest);
        DeclaredItems items = new DeclaredItems(manifest, problems);
        List<Vaccine> vaccines =
                items.over(base.vaccines(), files.vaccines(), Kind.VACCINE, Vaccine::cvx, Vaccine::place);
        List<VaccineGroup> groups = items.over(
                base.vaccineGroups(),
                files.vaccineGroups(),
                Kind.VACCINE_GROUP,
                VaccineGroup::name,
                VaccineGroup::place);
        List<VaccineConflict> conflicts = items.over(
                base.conflicts(),
                files.conflicts(),
                Kind.VACCINE_CONFLICT,
                conflict -> conflict.previous() + " then " + conflict.current(),
                VaccineConflict::place);
        List<ObservationDefinition> observations = items.over(
                base.observations(),
                files.observations(),
                Kind.OBSERVATION,
                ObservationDefinition::code,
                ObservationDefinition::place);
        List<Antigen> antigens = antigens(items);
        List<SharedDecision> decisions = items.over(
                base.sharedDecisions().stream()
                        .filter(decision -> !items.isRemoved(Kind.SERIES, decision.series()))
                        .toList(),
                files.decisions(),
                Kind.DECISIONS,
                SharedDecision::series,
                SharedDecision::place);
        resolve(items);
        new GroupMembers(problems).check(groups, antigens);
        checkOffers(manifest, antigens);
        return new Overlaid(
                new Knowledge(
                        base.release().with(manifest.name()),
                        vaccines,
                        groups,
                        conflicts,
                        observations,
                        decisions,
                        antigens,
                        Stream.concat(
                                        base.notOffered().stream(),
                                        manifest.notOffered().stream().map(NotOffered::cvx))
                                .distinct()
                                .toList(),
                        sources()),
                manifest,
                List.of());
    }

    private void checkBase(OverlayManifest manifest) {
        if (!manifest.schedule().isEmpty()
                && !manifest.schedule().equals(base.release().schedule())) {
            problems.error(
                    spot(manifest),
                    "an overlay for the schedule '" + manifest.schedule() + "'",
                    "one for '" + base.release().schedule() + "'",
                    "lay it over its own schedule, or correct 'base'");
        } else if (!manifest.release().equals(base.release().number())) {
            problems.warning(
                    spot(manifest),
                    "an overlay written for release " + manifest.release(),
                    "release " + base.release().number() + ", over which it is laid",
                    "compare with 'jenner knowledge diff' and 'impact', then correct 'base'");
        }
    }

    private List<Antigen> antigens(DeclaredItems items) {
        List<AntigenFile.Content> contents = files.antigens();
        Map<String, List<Series>> own = series(contents, items);
        List<Antigen> withOwn = contents.stream()
                .map(content -> new Antigen(
                        content.name(),
                        content.immunity(),
                        content.contraindications(),
                        content.vaccineContraindications(),
                        seriesOfBase(content.name()),
                        content.place()))
                .toList();
        List<Antigen> antigens = items.over(base.antigens(), withOwn, Kind.ANTIGEN, Antigen::name, Antigen::place);
        List<Series> all = items.over(
                base.antigens().stream()
                        .flatMap(antigen -> antigen.series().stream())
                        .toList(),
                own.values().stream().flatMap(List::stream).toList(),
                Kind.SERIES,
                Series::name,
                Series::place);
        return antigens.stream()
                .map(antigen -> antigen.withSeries(all.stream()
                        .filter(series -> series.antigen().equals(antigen.name()))
                        .toList()))
                .toList();
    }

    private Map<String, List<Series>> series(List<AntigenFile.Content> contents, DeclaredItems items) {
        Set<String> known = new LinkedHashSet<>();
        base.antigens().forEach(antigen -> known.add(antigen.name()));
        contents.forEach(content -> known.add(content.name()));
        Map<String, SeriesGroups> groups = new HashMap<>();
        Map<String, List<Series>> own = new LinkedHashMap<>();
        for (OverlayFiles.SeriesText text : files.series(contents)) {
            SeriesGroups ofAntigen = groups.computeIfAbsent(text.antigen(), name -> groups(name, items));
            Series series = new SeriesFile(reading, ofAntigen).read(text.root(), text.antigen());
            own.computeIfAbsent(text.antigen(), name -> new ArrayList<>()).add(series);
            checkAntigen(series, known);
        }
        base.antigens().forEach(antigen -> groups.computeIfAbsent(antigen.name(), name -> groups(name, items)));
        groups.values().forEach(SeriesGroups::check);
        return own;
    }

    /** Returns the series groups of an antigen that its series in the base make, but for those that the overlay changes. */
    private SeriesGroups groups(String antigen, DeclaredItems items) {
        SeriesGroups groups = new SeriesGroups(problems);
        seriesOfBase(antigen).stream()
                .filter(series ->
                        !items.isReplaced(Kind.SERIES, series.name()) && !items.isRemoved(Kind.SERIES, series.name()))
                .forEach(groups::add);
        return groups;
    }

    private List<Series> seriesOfBase(String antigen) {
        return base.antigens().stream()
                .filter(candidate -> candidate.name().equals(antigen))
                .flatMap(found -> found.series().stream())
                .toList();
    }

    private void checkAntigen(Series series, Set<String> known) {
        String meant = Names.nearest(series.antigen(), known);
        Spot spot = new Spot(series.place().file(), series.place().line(), 0);
        if (!series.antigen().isEmpty() && !known.contains(series.antigen())) {
            problems.error(
                    spot,
                    "a series against '" + series.antigen() + "'",
                    "an antigen of the base, or one that the overlay adds",
                    meant == null ? "correct the name, or add an antigen.yaml" : "write " + meant);
        }
        base.antigens().stream()
                .filter(antigen -> !antigen.name().equals(series.antigen()))
                .filter(antigen ->
                        antigen.series().stream().anyMatch(other -> other.name().equals(series.name())))
                .forEach(antigen -> problems.error(
                        spot,
                        "the series '" + series.name() + "' against " + series.antigen(),
                        "it against " + antigen.name() + ", as in the base",
                        "give it another name, or correct its antigen"));
    }

    /** Reports names that neither the overlay nor what remains of the base defines. */
    private void resolve(DeclaredItems items) {
        known(References.Kind.CVX, base.vaccines(), Vaccine::cvx);
        known(References.Kind.OBSERVATION, base.observations(), ObservationDefinition::code);
        known(References.Kind.ANTIGEN, base.antigens(), Antigen::name);
        known(References.Kind.VACCINE_GROUP, base.vaccineGroups(), VaccineGroup::name);
        known(
                References.Kind.SERIES,
                base.antigens().stream()
                        .flatMap(antigen -> antigen.series().stream())
                        .filter(series -> !items.isRemoved(Kind.SERIES, series.name()))
                        .toList(),
                Series::name);
        reading.references().resolve();
    }

    private <T> void known(References.Kind kind, List<T> rows, Function<T, String> name) {
        reading.references().known(kind, rows.stream().map(name).toList());
    }

    /** Warns of a product that is not offered although no series recommends it: it may be a slip of the pen. */
    private void checkOffers(OverlayManifest manifest, List<Antigen> antigens) {
        for (NotOffered row : manifest.notOffered()) {
            boolean isRecommended = antigens.stream()
                    .flatMap(antigen -> antigen.series().stream())
                    .flatMap(series -> series.doses().stream())
                    .flatMap(dose -> dose.preferableVaccines().stream())
                    .anyMatch(vaccine -> vaccine.cvx().equals(row.cvx()));
            if (!row.cvx().isEmpty() && !isRecommended) {
                problems.warning(
                        new Spot(row.place().file(), row.place().line(), 0),
                        "the vaccine " + row.cvx() + " as not offered, which no series recommends",
                        "one that is recommended",
                        "correct the code, or remove the row");
            }
        }
    }

    private List<FileSources> sources() {
        List<FileSources> sources = new ArrayList<>(base.sources());
        sources.addAll(reading.fileSources());
        return sources;
    }

    private static Spot spot(OverlayManifest manifest) {
        return new Spot(manifest.place().file(), manifest.place().line(), 0);
    }
}

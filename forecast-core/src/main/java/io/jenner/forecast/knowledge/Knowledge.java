package io.jenner.forecast.knowledge;

import java.util.List;
import java.util.function.Function;

/**
 * One release of a schedule: everything the rules need to know besides the patient.
 *
 * @param release which release this is
 * @param vaccines all vaccine types, by CVX code
 * @param vaccineGroups the vaccine groups with their antigens
 * @param conflicts spacing between vaccines of different doses (live virus vaccines)
 * @param observations all patient observations that the schedule knows
 * @param sharedDecisions series that are given by shared clinical decision
 * @param antigens the antigens in the order of the release, each with its series
 * @param notOffered CVX codes of vaccines that are never recommended where this schedule is used; doses of them count
 * @param sources what each file cites, in the order in which the files are read; no part of the facts, and empty where
 *     there are no files
 */
public record Knowledge(
        Release release,
        List<Vaccine> vaccines,
        List<VaccineGroup> vaccineGroups,
        List<VaccineConflict> conflicts,
        List<ObservationDefinition> observations,
        List<SharedDecision> sharedDecisions,
        List<Antigen> antigens,
        List<String> notOffered,
        List<FileSources> sources) {

    public Knowledge {
        vaccines = List.copyOf(vaccines);
        vaccineGroups = List.copyOf(vaccineGroups);
        conflicts = List.copyOf(conflicts);
        observations = List.copyOf(observations);
        sharedDecisions = List.copyOf(sharedDecisions);
        antigens = List.copyOf(antigens);
        notOffered = List.copyOf(notOffered);
        sources = List.copyOf(sources);
    }

    /** Makes knowledge of vaccines that are all offered, without sources. */
    public Knowledge(
            Release release,
            List<Vaccine> vaccines,
            List<VaccineGroup> vaccineGroups,
            List<VaccineConflict> conflicts,
            List<ObservationDefinition> observations,
            List<SharedDecision> sharedDecisions,
            List<Antigen> antigens) {
        this(
                release,
                vaccines,
                vaccineGroups,
                conflicts,
                observations,
                sharedDecisions,
                antigens,
                List.of(),
                List.of());
    }

    /** Returns the sources of a file, by its path below the knowledge folder; empty where none are known. */
    public List<Source> sourcesOf(String file) {
        return sources.stream()
                .filter(entry -> entry.place().file().equals(file))
                .flatMap(entry -> entry.sources().stream())
                .toList();
    }

    /**
     * Returns this knowledge with the examples that a function gives for each series. Without any, it is what a pack
     * holds: {@code withExamples(series -> List.of())}.
     */
    public Knowledge withExamples(Function<Series, List<SeriesExample>> examples) {
        return new Knowledge(
                release,
                vaccines,
                vaccineGroups,
                conflicts,
                observations,
                sharedDecisions,
                antigens.stream()
                        .map(antigen -> antigen.withSeries(antigen.series().stream()
                                .map(series -> series.withExamples(examples.apply(series)))
                                .toList()))
                        .toList(),
                notOffered,
                sources);
    }
}

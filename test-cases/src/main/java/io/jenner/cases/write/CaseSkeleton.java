package io.jenner.cases.write;

import io.jenner.cases.read.yaml.YamlSuites;
import io.jenner.cases.run.DoseVerdict;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineGroupForecast;
import io.jenner.forecast.explain.ScheduleLine;
import io.jenner.forecast.explain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A case made of a patient and the present answer, for a person to review.
 *
 * <p>It says what the forecaster says, right or wrong, so it proves nothing until somebody has compared it with the
 * source: title, source and {@code reviewed-by} are left to that person, and the reader refuses the case until they are
 * written. Of the patient it takes what the schedule looks at; names of doses and lots stay behind.
 */
public final class CaseSkeleton {

    private static final String TITLE = open("what the case shows, as a sentence");
    private static final String SPEC = open("section, table or business rule");
    private static final String SCHEDULE = open("files of the schedule that hold the facts");
    private static final String REVIEWER = open("who compared every line with the source");

    private final List<String> lines = new ArrayList<>();
    private final Forecast forecast;

    private CaseSkeleton(Forecast forecast) {
        this.forecast = forecast;
    }

    /** Returns what stands where a person is to write. */
    static String open(String what) {
        return CaseWords.quoted(YamlSuites.PLACEHOLDER + " " + what);
    }

    /** Returns the patient without what no case holds: the caller's names of doses, and lot numbers. */
    static Patient anonymous(Patient patient) {
        return new Patient(
                patient.birthDate(),
                patient.sex(),
                patient.countryOfBirth(),
                patient.doses().stream().map(CaseSkeleton::anonymous).toList(),
                patient.observations());
    }

    private static DoseAdministered anonymous(DoseAdministered dose) {
        return new DoseAdministered(
                Optional.empty(),
                dose.date(),
                dose.cvx(),
                dose.mvx(),
                dose.tradeName(),
                Optional.empty(),
                dose.lotExpires(),
                dose.volumeMl(),
                dose.poorCondition());
    }

    /**
     * Returns the lines of the case, without the hyphen of a list.
     *
     * @param id the id of the case
     * @param patient the patient
     * @param asOf the assessment date
     * @param groups names of the vaccine groups that the case is about, as the schedule writes them; at least one
     * @param forecaster gives the answer
     */
    static List<String> of(String id, Patient patient, LocalDate asOf, List<String> groups, Forecaster forecaster) {
        Patient person = anonymous(patient);
        Forecast forecast = forecaster.forecast(person, asOf, ForecastOptions.DEFAULT.withExplanations());
        return new CaseSkeleton(forecast).lines(id, person, groups);
    }

    private List<String> lines(String id, Patient person, List<String> groups) {
        List<Part> parts =
                groups.stream().flatMap(group -> parts(group).stream()).toList();
        Part first = parts.get(0);
        lines.add("id: " + id);
        lines.add("title: " + TITLE);
        lines.add("source:");
        lines.add("  spec: " + SPEC);
        lines.add("  schedule: " + files(parts));
        lines.add("reviewed-by: " + REVIEWER);
        lines.add("group: " + CaseWords.text(first.group()));
        first.type().ifPresent(type -> lines.add("series-type: " + CaseWords.word(type)));
        lines.addAll(PersonLines.of(person, forecast, first.verdicts()));
        lines.add("forecast: " + ForecastLine.of(first.found()));
        also(parts.subList(1, parts.size()));
        if (!forecast.findings().isEmpty()) {
            lines.add("findings: "
                    + forecast.findings().stream()
                            .map(finding -> CaseWords.word(finding.code()))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
        return lines;
    }

    /** What is said of one vaccine group; the series type where it has two forecasts. */
    private record Part(
            String group,
            Optional<SeriesType> type,
            Optional<VaccineGroupForecast> found,
            List<DoseVerdict> verdicts) {}

    private List<Part> parts(String group) {
        List<VaccineGroupForecast> found = forecast.group(group).forecasts();
        if (found.size() < 2) {
            return List.of(part(group, Optional.empty(), found.stream().findFirst()));
        }
        return found.stream()
                .map(one -> part(
                        group,
                        Optional.of(one.seriesType() == SeriesType.RISK ? SeriesType.RISK : SeriesType.STANDARD),
                        Optional.of(one)))
                .toList();
    }

    private Part part(String group, Optional<SeriesType> type, Optional<VaccineGroupForecast> found) {
        return new Part(group, type, found, DoseVerdict.all(forecast, group, type));
    }

    private void also(List<Part> further) {
        if (!further.isEmpty()) {
            lines.add("also:");
        }
        for (Part part : further) {
            lines.add("  - group: " + CaseWords.text(part.group()));
            part.type().ifPresent(type -> lines.add("    series-type: " + CaseWords.word(type)));
            if (part.verdicts().stream().anyMatch(verdict -> verdict.verdict().isPresent())) {
                lines.add("    verdicts:");
                IntStream.range(0, part.verdicts().size())
                        .mapToObj(place ->
                                "      - " + VerdictWords.alone(part.verdicts().get(place)))
                        .forEach(lines::add);
            }
            lines.add("    forecast: " + ForecastLine.of(part.found()));
        }
    }

    /** Names the files whose lines decided, in the series that the forecasts are made of. */
    private String files(List<Part> parts) {
        Set<String> files = new TreeSet<>();
        for (Part part : parts) {
            Set<String> series = part.found().stream()
                    .flatMap(found -> found.series().stream())
                    .map(SeriesForecast::series)
                    .collect(Collectors.toSet());
            forecast.explain(part.group()).steps().stream()
                    .filter(step -> step.subject()
                            .series()
                            .filter(name -> !series.contains(name))
                            .isEmpty())
                    .map(Step::decisiveLines)
                    .flatMap(Set::stream)
                    .map(ScheduleLine::file)
                    .forEach(files::add);
        }
        return files.isEmpty()
                ? SCHEDULE
                : files.stream().map(CaseWords::text).collect(Collectors.joining(", ", "[", "]"));
    }
}

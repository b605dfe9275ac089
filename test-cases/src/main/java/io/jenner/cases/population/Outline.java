package io.jenner.cases.population;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the drawing of people asks of a schedule, looked up once. */
final class Outline {

    private static final int LARGEST_CODE = 999;

    private final Knowledge knowledge;
    private final Map<String, Vaccine> vaccines;
    private final Map<String, List<Vaccine>> vaccinesByAntigen;
    private final Map<String, List<Series>> seriesByGroup;
    private final Map<String, List<VaccineConflict>> conflictsByPrevious;
    private final List<Offset> ages;
    private final List<String> countries;
    private final String unknownCvx;
    private final LocalDate seasonsStart;
    private final LocalDate seasonsEnd;

    Outline(Knowledge knowledge) {
        this.knowledge = knowledge;
        vaccines = knowledge.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Function.identity()));
        vaccinesByAntigen = knowledge.antigens().stream()
                .collect(Collectors.toMap(Antigen::name, antigen -> vaccinesWith(knowledge, antigen.name())));
        seriesByGroup = series(knowledge).collect(Collectors.groupingBy(Series::vaccineGroup));
        conflictsByPrevious = knowledge.conflicts().stream().collect(Collectors.groupingBy(VaccineConflict::previous));
        ages = ages(knowledge);
        countries = countries(knowledge);
        unknownCvx = unknownCvx();
        seasonsStart = seasons(knowledge)
                .map(Season::firstDay)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(knowledge.release().published());
        seasonsEnd = seasons(knowledge)
                .map(Season::lastDay)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(seasonsStart.plusDays(364));
    }

    private static List<Vaccine> vaccinesWith(Knowledge knowledge, String antigen) {
        return knowledge.vaccines().stream()
                .filter(vaccine -> vaccine.associations().stream()
                        .anyMatch(association -> association.antigen().equals(antigen)))
                .toList();
    }

    private static Stream<Series> series(Knowledge knowledge) {
        return knowledge.antigens().stream().flatMap(antigen -> antigen.series().stream());
    }

    private static Stream<SeriesDose> doses(Knowledge knowledge) {
        return series(knowledge).flatMap(series -> series.doses().stream());
    }

    private static Stream<Season> seasons(Knowledge knowledge) {
        return doses(knowledge).map(SeriesDose::season).filter(Objects::nonNull);
    }

    /** Every age that decides something: of doses, vaccines, indications, contraindications and series. */
    private static List<Offset> ages(Knowledge knowledge) {
        List<@Nullable Offset> ages = new ArrayList<>();
        doses(knowledge).forEach(dose -> {
            dose.ages().forEach(row -> {
                ages.add(row.absoluteMinimum());
                ages.add(row.minimum());
                ages.add(row.earliestRecommended());
                ages.add(row.latestRecommended());
                ages.add(row.maximum());
            });
            dose.preferableVaccines().forEach(vaccine -> ages.add(vaccine.begin()));
        });
        series(knowledge).forEach(series -> {
            ages.add(series.selection().minimumAgeToStart());
            ages.add(series.selection().maximumAgeToStart());
            series.indications().forEach(indication -> {
                ages.add(indication.begin());
                ages.add(indication.end());
            });
        });
        LocalDate day = knowledge.release().published();
        return ages.stream()
                .filter(Objects::nonNull)
                .filter(age -> !age.after(day).isBefore(day))
                .distinct()
                .toList();
    }

    /** The countries that the schedule asks for, more often than those it does not. */
    private static List<String> countries(Knowledge knowledge) {
        return Stream.concat(
                        knowledge.antigens().stream()
                                .flatMap(antigen -> antigen.immunity().birthDates().stream())
                                .map(BirthDateImmunity::country)
                                .filter(Objects::nonNull)
                                .distinct()
                                .flatMap(country -> Stream.of(country, country, country)),
                        Stream.of("Mexico"))
                .toList();
    }

    private String unknownCvx() {
        return IntStream.iterate(LARGEST_CODE, code -> code - 1)
                .mapToObj(Integer::toString)
                .filter(code -> !vaccines.containsKey(code))
                .findFirst()
                .orElseThrow();
    }

    List<VaccineGroup> groups() {
        return knowledge.vaccineGroups();
    }

    List<Antigen> antigens() {
        return knowledge.antigens();
    }

    List<Series> seriesOf(VaccineGroup group) {
        return seriesByGroup.getOrDefault(group.name(), List.of());
    }

    /** Returns the antigens of the vaccine group of a series, which one vaccine gives mostly. */
    List<String> antigensBeside(Series series) {
        return knowledge.vaccineGroups().stream()
                .filter(group -> group.name().equals(series.vaccineGroup()))
                .flatMap(group -> group.antigens().stream())
                .toList();
    }

    /** Returns every code of the schedule, also those that decide nothing. */
    List<String> observationCodes() {
        return knowledge.observations().stream()
                .map(observation -> observation.code())
                .toList();
    }

    /** Returns a vaccine of the schedule. */
    Vaccine vaccine(String cvx) {
        return Objects.requireNonNull(vaccines.get(cvx));
    }

    boolean knows(String cvx) {
        return vaccines.containsKey(cvx);
    }

    List<Vaccine> vaccinesWith(String antigen) {
        return vaccinesByAntigen.getOrDefault(antigen, List.of());
    }

    static boolean isUnspecified(Vaccine vaccine) {
        return vaccine.name().toLowerCase(Locale.ROOT).contains("unspecified");
    }

    /** Returns the conflicts that a dose of this vaccine begins. */
    List<VaccineConflict> conflictsAfter(String cvx) {
        return conflictsByPrevious.getOrDefault(cvx, List.of());
    }

    List<Offset> ages() {
        return ages;
    }

    List<String> countries() {
        return countries;
    }

    /** Returns a code that no vaccine has. */
    String codeOfNoVaccine() {
        return unknownCvx;
    }

    LocalDate seasonsStart() {
        return seasonsStart;
    }

    LocalDate seasonsEnd() {
        return seasonsEnd;
    }
}

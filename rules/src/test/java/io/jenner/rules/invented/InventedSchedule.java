package io.jenner.rules.invented;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.engine.DefaultForecaster;
import io.jenner.forecast.engine.rules.RuleBase;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schedule made up for a test, with the rules of this module.
 *
 * <p>There are three diseases, a few vaccines, and the observation codes 501 to 519. A test adds series and whatever
 * else it is about:
 *
 * <pre>{@code
 * schedule(series("Bluepox").dose(dose().age(age().absoluteMinimum("1 year - 4 days").minimum("1 year"))))
 *         .ask(born("2020-03-10").dose("2021-03-05", BLUE))
 *         .dose(1)
 *         .isNotValid(TOO_YOUNG);
 * }</pre>
 */
public final class InventedSchedule {

    /** An antigen; series are against it unless they say otherwise. */
    public static final String BLUEPOX = "Bluepox";
    /** Another antigen. */
    public static final String GREYPOX = "Greypox";
    /** A third antigen. */
    public static final String REDPOX = "Redpox";

    /** A vaccine against bluepox. */
    public static final String BLUE = "901";
    /** Another vaccine against bluepox. */
    public static final String BLUE_TOO = "911";
    /** A vaccine against greypox. */
    public static final String GREY = "902";
    /** A vaccine against redpox. */
    public static final String RED = "903";
    /** A vaccine against bluepox and greypox. */
    public static final String BLUE_GREY = "904";

    /** The assessment date where a test does not care. */
    public static final String LATER = "2040-01-01";

    private static final RuleBase RULES = RuleBase.load(InventedSchedule.class.getClassLoader());

    private final List<Vaccine> vaccines = new ArrayList<>();
    private final List<VaccineGroup> groups = new ArrayList<>();
    private final List<VaccineConflict> conflicts = new ArrayList<>();
    private final List<SharedDecision> sharedDecisions = new ArrayList<>();
    private final Map<String, AntigenRows> antigens = new LinkedHashMap<>();
    private final List<SeriesRows> series;

    private InventedSchedule(List<SeriesRows> series) {
        this.series = series;
        vaccine(BLUE, BLUEPOX);
        vaccine(BLUE_TOO, BLUEPOX);
        vaccine(GREY, GREYPOX);
        vaccine(RED, REDPOX);
        vaccine(BLUE_GREY, BLUEPOX, GREYPOX);
        Stream.of(BLUEPOX, GREYPOX, REDPOX).forEach(name -> antigens.put(name, new AntigenRows()));
    }

    /** Starts a schedule with these series, in this order within their antigens. */
    public static InventedSchedule schedule(SeriesRows... series) {
        return new InventedSchedule(Arrays.asList(series));
    }

    /** Starts a schedule whose only series has these doses. */
    public static InventedSchedule schedule(DoseRows... doses) {
        SeriesRows only = SeriesRows.series(BLUEPOX);
        Arrays.asList(doses).forEach(only::dose);
        return schedule(only);
    }

    /** Starts a patient; the builder is the one of the API. */
    public static Patient.Builder born(String date) {
        return Patient.born(date);
    }

    /** Adds a vaccine that holds these antigens; none, where it only conflicts with others. */
    public InventedSchedule vaccine(String cvx, String... holds) {
        return vaccineAtAges(
                cvx,
                Arrays.stream(holds)
                        .map(antigen -> new Association(antigen, null, null))
                        .toArray(Association[]::new));
    }

    /** Adds a vaccine that holds these antigens at some ages; see {@link #holds}. */
    public InventedSchedule vaccineAtAges(String cvx, Association... holds) {
        vaccines.removeIf(vaccine -> vaccine.cvx().equals(cvx));
        vaccines.add(new Vaccine(cvx, "vaccine " + cvx, List.of(holds), Place.NOWHERE));
        return this;
    }

    /** Returns that a vaccine holds an antigen from one age (or null) until another (or null). */
    public static Association holds(String antigen, @Nullable String from, @Nullable String until) {
        return new Association(antigen, offset(from), offset(until));
    }

    /** Puts antigens together in a vaccine group; the others have a group of their own, of their name. */
    public InventedSchedule group(String name, boolean administerFullGroup, String... members) {
        groups.add(new VaccineGroup(name, List.of(members), administerFullGroup, Place.NOWHERE));
        return this;
    }

    /** Adds a conflict of a vaccine with one that is given later. */
    public InventedSchedule conflict(String previous, String current, String begin, String minimumEnd, String end) {
        conflicts.add(new VaccineConflict(
                previous, current, Offset.parse(begin), Offset.parse(minimumEnd), Offset.parse(end), Place.NOWHERE));
        return this;
    }

    /** Says that a series is given by shared decision from one age (or null) until another (or null). */
    public InventedSchedule sharedDecision(String name, @Nullable String from, @Nullable String until) {
        sharedDecisions.add(new SharedDecision(name, offset(from), offset(until), List.of(), Place.NOWHERE));
        return this;
    }

    /** Says what else holds for an antigen: immunity and contraindications. */
    public InventedSchedule antigen(String name, AntigenRows rows) {
        antigens.put(name, rows);
        return this;
    }

    /** Returns the schedule as the engine takes it. */
    public Knowledge knowledge() {
        List<VaccineGroup> allGroups = groups();
        List<Antigen> all = antigens.entrySet().stream()
                .map(entry -> entry.getValue().build(entry.getKey(), series(entry.getKey(), allGroups)))
                .toList();
        LocalDate published = LocalDate.parse("2020-01-01");
        List<ObservationDefinition> observations = IntStream.rangeClosed(501, 519)
                .mapToObj(code -> new ObservationDefinition(
                        String.valueOf(code), "observation " + code, List.of(), Place.NOWHERE))
                .toList();
        return new Knowledge(
                new Release("invented", "1", published, "a test", published),
                vaccines,
                allGroups,
                conflicts,
                observations,
                sharedDecisions,
                all);
    }

    private List<VaccineGroup> groups() {
        List<VaccineGroup> all = new ArrayList<>(groups);
        antigens.keySet().stream()
                .filter(name ->
                        groups.stream().noneMatch(group -> group.antigens().contains(name)))
                .forEach(name -> all.add(new VaccineGroup(name, List.of(name), null, Place.NOWHERE)));
        return all;
    }

    private List<Series> series(String antigen, List<VaccineGroup> allGroups) {
        String group = allGroups.stream()
                .filter(candidate -> candidate.antigens().contains(antigen))
                .findFirst()
                .orElseThrow()
                .name();
        List<String> cvxCodes = vaccines.stream()
                .filter(vaccine -> vaccine.associations().stream()
                        .anyMatch(association -> association.antigen().equals(antigen)))
                .map(Vaccine::cvx)
                .toList();
        return series.stream()
                .filter(rows -> rows.antigen().equals(antigen))
                .map(rows -> rows.build(group, cvxCodes))
                .toList();
    }

    /** Returns a forecaster for the schedule. */
    public Forecaster forecaster() {
        return new DefaultForecaster(knowledge(), "invented", RULES);
    }

    /** Asks on a day on which every dose of the tests has been given. */
    public Outcome ask(Patient.Builder patient) {
        return ask(patient, LATER);
    }

    /** Asks as of a day. */
    public Outcome ask(Patient.Builder patient, String asOf) {
        return ask(patient, asOf, ForecastOptions.DEFAULT);
    }

    /** Asks as of a day, with options; explaining the answer must not change it. */
    public Outcome ask(Patient.Builder patient, String asOf, ForecastOptions options) {
        Forecaster forecaster = forecaster();
        LocalDate day = LocalDate.parse(asOf);
        Forecast plain = forecaster.forecast(patient.build(), day, options);
        Forecast explained = forecaster.forecast(patient.build(), day, options.withExplanations());
        assertThat(withoutExplanations(explained)).isEqualTo(plain);
        return new Outcome(explained);
    }

    private static Forecast withoutExplanations(Forecast answer) {
        return new Forecast(
                answer.asOf(),
                answer.stamp(),
                answer.doses(),
                answer.groups(),
                answer.series(),
                answer.findings(),
                List.of(),
                answer.reEvaluateOn(),
                answer.language());
    }

    static @Nullable Offset offset(@Nullable String text) {
        return text == null ? null : Offset.parse(text);
    }

    static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

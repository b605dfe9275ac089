package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.AntigenPlan.AntigenRule;
import io.jenner.benchmarks.floor.AntigenPlan.BirthDateImmunity;
import io.jenner.benchmarks.floor.AntigenPlan.RuledOut;
import io.jenner.benchmarks.floor.AntigenPlan.VaccineRule;
import io.jenner.benchmarks.floor.SchedulePlan.Association;
import io.jenner.benchmarks.floor.SchedulePlan.Codes;
import io.jenner.benchmarks.floor.SchedulePlan.Conflict;
import io.jenner.benchmarks.floor.SchedulePlan.Group;
import io.jenner.forecast.Contraindication;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the knowledge into a {@link SchedulePlan}: codes and names into numbers, offsets into months and days. */
final class ScheduleCompiler {

    private final Knowledge knowledge;
    private final AgeTable.Collector ages = new AgeTable.Collector();
    private final Map<String, Integer> vaccines = new HashMap<>();
    private final Map<String, Integer> observations = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, Integer> antigens = new HashMap<>();

    ScheduleCompiler(Knowledge knowledge) {
        this.knowledge = knowledge;
        for (Vaccine vaccine : knowledge.vaccines()) {
            vaccines.put(vaccine.cvx(), vaccines.size());
        }
        for (ObservationDefinition observation : knowledge.observations()) {
            observations.put(observation.code(), observations.size());
            titles.put(observation.code(), observation.title());
        }
        for (Antigen antigen : knowledge.antigens()) {
            antigens.put(antigen.name(), antigens.size());
        }
    }

    SchedulePlan compile() {
        knowledge.antigens().forEach(ScheduleCompiler::refuseGuidance);
        SchedulePlan.Vaccine[] vaccinePlans =
                knowledge.vaccines().stream().map(this::vaccine).toArray(SchedulePlan.Vaccine[]::new);
        Group[] groups = knowledge.vaccineGroups().stream().map(this::group).toArray(Group[]::new);
        AntigenPlan[] antigenPlans =
                knowledge.antigens().stream().map(this::antigen).toArray(AntigenPlan[]::new);
        int[] seasons = seasons();
        return new SchedulePlan(
                ages.table(),
                antigenPlans,
                vaccinePlans,
                groups,
                seasons[0],
                seasons[1],
                new Codes(vaccines, observations),
                conflicts());
    }

    /** Returns the number of a vaccine. */
    int vaccine(String cvx) {
        return known(vaccines, cvx);
    }

    /** Returns the number of an observation. */
    int observation(String code) {
        return known(observations, code);
    }

    AgeTable.Collector ages() {
        return ages;
    }

    CodeSet vaccines(List<String> cvxCodes) {
        CodeSet set = new CodeSet(vaccines.size());
        cvxCodes.forEach(cvx -> set.add(vaccine(cvx)));
        return set;
    }

    VaccineProduct product(String cvx, @Nullable String tradeName, @Nullable String mvx) {
        String name = knowledge.vaccines().get(vaccine(cvx)).name();
        return new VaccineProduct(cvx, name, Optional.ofNullable(tradeName), Optional.ofNullable(mvx));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    private SchedulePlan.Vaccine vaccine(Vaccine vaccine) {
        Association[] associations = vaccine.associations().stream()
                .map(antigen -> new Association(
                        known(antigens, antigen.antigen()), ages.begin(antigen.begin()), ages.end(antigen.end())))
                .toArray(Association[]::new);
        return new SchedulePlan.Vaccine(product(vaccine.cvx(), null, null), associations);
    }

    private Group group(VaccineGroup group) {
        return new Group(
                group,
                group.antigens().stream()
                        .mapToInt(name -> known(antigens, name))
                        .toArray());
    }

    private AntigenPlan antigen(Antigen antigen) {
        int number = known(antigens, antigen.name());
        SeriesCompiler series = new SeriesCompiler(this, antigen, number);
        return new AntigenPlan(
                antigen.name(),
                number,
                vaccineGroup(antigen.name()),
                series.series(),
                series.groups(),
                antigen.immunity().clinicalHistory().stream()
                        .mapToInt(this::observation)
                        .toArray(),
                antigen.immunity().birthDates().stream()
                        .map(presumption -> new BirthDateImmunity(
                                Days.of(presumption.bornBefore()),
                                presumption.country() == null ? null : Standing.country(presumption.country()),
                                presumption.exclusions().stream()
                                        .mapToInt(this::observation)
                                        .toArray()))
                        .toArray(BirthDateImmunity[]::new),
                antigen.contraindications().stream()
                        .map(rule -> new AntigenRule(
                                observation(rule.observation()),
                                ages.begin(rule.begin()),
                                ages.end(rule.end()),
                                new Contraindication(rule.observation(), title(rule.observation()), List.of())))
                        .toArray(AntigenRule[]::new),
                antigen.vaccineContraindications().stream()
                        .map(this::vaccineRule)
                        .toArray(VaccineRule[]::new));
    }

    private VaccineRule vaccineRule(VaccineContraindication rule) {
        RuledOut[] ruledOut = rule.vaccines().stream()
                .map(vaccine -> new RuledOut(
                        vaccine(vaccine.cvx()),
                        ages.begin(vaccine.begin()),
                        ages.end(vaccine.end()),
                        product(vaccine.cvx(), null, null)))
                .toArray(RuledOut[]::new);
        return new VaccineRule(
                observation(rule.observation()), rule.observation(), title(rule.observation()), ruledOut);
    }

    private String title(String observation) {
        return titles.getOrDefault(observation, "");
    }

    private int vaccineGroup(String antigen) {
        for (int i = 0; i < knowledge.vaccineGroups().size(); i++) {
            if (knowledge.vaccineGroups().get(i).antigens().contains(antigen)) {
                return i;
            }
        }
        throw new IllegalArgumentException("found no vaccine group for the antigen " + antigen + ", expected one");
    }

    private @Nullable Conflict[][] conflicts() {
        @Nullable Conflict[][] table = new Conflict[vaccines.size()][0];
        for (VaccineConflict row : knowledge.conflicts()) {
            int previous = vaccine(row.previous());
            if (table[previous].length == 0) {
                table[previous] = new Conflict[vaccines.size()];
            }
            table[previous][vaccine(row.current())] =
                    new Conflict(Span.of(row.begin()), Span.of(row.minimumEnd()), Span.of(row.end()));
        }
        return table;
    }

    /** Returns the first and the last day that any season with both ends holds; nothing lies outside if none does. */
    private int[] seasons() {
        List<Season> seasons = new ArrayList<>();
        knowledge.antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .flatMap(series -> series.doses().stream())
                .forEach(dose -> {
                    Season season = dose.season();
                    if (season != null && season.firstDay() != null && season.lastDay() != null) {
                        seasons.add(season);
                    }
                });
        return new int[] {
            seasons.stream()
                    .mapToInt(season -> Days.begin(season.firstDay()))
                    .min()
                    .orElse(Days.ALWAYS),
            seasons.stream()
                    .mapToInt(season -> Days.end(season.lastDay()))
                    .max()
                    .orElse(Days.NEVER)
        };
    }

    /** The floor does not repeat guidance, and must not lose it in silence. */
    private static void refuseGuidance(Antigen antigen) {
        Stream<@Nullable String> ofSeries = antigen.series().stream()
                .flatMap(series -> Stream.concat(
                        series.guidance().stream(),
                        series.indications().stream().map(Indication::guidance)));
        Stream<@Nullable String> ofContraindications = Stream.concat(
                antigen.contraindications().stream().map(AntigenContraindication::guidance),
                antigen.vaccineContraindications().stream().map(VaccineContraindication::guidance));
        if (Stream.concat(ofSeries, ofContraindications).anyMatch(Objects::nonNull)) {
            throw new IllegalArgumentException(antigen.place() + ": found guidance for " + antigen.name()
                    + ", expected none. Remedy: import the schedule without its texts; the floor does not repeat them");
        }
    }

    private static int known(Map<String, Integer> numbers, String code) {
        Integer number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException("found the code or name '" + code + "', expected one that the schedule"
                    + " defines. Remedy: use knowledge that was loaded without errors");
        }
        return number;
    }
}

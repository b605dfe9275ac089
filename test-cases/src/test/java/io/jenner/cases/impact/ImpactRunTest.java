package io.jenner.cases.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.jenner.cases.Suite;
import io.jenner.cases.TestCase;
import io.jenner.cases.impact.CaseEffect.Kind;
import io.jenner.cases.impact.Origin.OfCases;
import io.jenner.cases.impact.Origin.OfPopulation;
import io.jenner.cases.population.Population;
import io.jenner.cases.read.SuiteReader;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The third dose of HPV waits a month longer: whose answers change. */
class ImpactRunTest {

    private static final Forecaster US = Forecaster.usSchedule();
    private static final int PEOPLE = 1500;
    private static final String EDGE = "hpv-three-dose-third-4-days-short";

    @TempDir
    private static Path folder;

    private static Forecaster edited;
    private static Suite hpv;
    private static Impact impact;

    @BeforeAll
    static void prepare() throws Exception {
        edited = EditedSchedule.in(folder);
        hpv = SuiteReader.read(Path.of("suites/hpv.yaml"));
        impact = run(US, edited, new ImpactRequest(List.of(hpv), PEOPLE, 3, 2, 1));
    }

    @Test
    void sameSeedGivesTheSameImpactWhateverTheNumberOfThreads() {
        assertThat(impact.changedOfPopulation()).isPositive();
        assertThat(run(US, edited, new ImpactRequest(List.of(hpv), PEOPLE, 3, 1, 1)))
                .isEqualTo(impact);
        assertThat(run(US, edited, new ImpactRequest(List.of(hpv), PEOPLE, 3, 5, 1)))
                .isEqualTo(impact);
    }

    @Test
    void nobodysAnswerChangesBetweenEqualSchedules() {
        Impact found = run(US, US, new ImpactRequest(List.of(hpv), 200, 1, 2, 1));

        assertThat(found.changed()).isZero();
        assertThat(found.groups()).isEmpty();
        assertThat(found.effects()).isEmpty();
        assertThat(found.people()).isEqualTo(found.casePeople() + 200);
        assertThat(found.cases()).isEqualTo(hpv.cases().size());
    }

    @Test
    void caseThatPassedFailsNow() {
        assertThat(impact.effects(Kind.PASSES_NOW)).isEmpty();
        assertThat(impact.effects(Kind.FAILS_NOW))
                .extracting(CaseEffect::id)
                .contains(EDGE)
                .hasSameSizeAs(impact.effects());
        CaseEffect edge = impact.effects().stream()
                .filter(effect -> effect.id().equals(EDGE))
                .findFirst()
                .orElseThrow();
        assertThat(edge.differences()).contains("evaluationStatus3: expected Valid, found Not Valid");
    }

    @Test
    void caseThatFailedPassesNow() {
        Impact found = run(edited, US, new ImpactRequest(List.of(hpv), 0, 1, 1, 0));

        assertThat(found.effects(Kind.FAILS_NOW)).isEmpty();
        assertThat(found.effects(Kind.PASSES_NOW)).extracting(CaseEffect::id).contains(EDGE);
        assertThat(found.groups())
                .allSatisfy(group -> assertThat(group.examples()).isEmpty());
    }

    @Test
    void onlyTheEditedVaccineGroupChanges() {
        assertThat(impact.groups()).extracting(GroupImpact::vaccineGroup).containsExactly("HPV");
        GroupImpact group = impact.groups().get(0);
        assertThat(group.people()).isEqualTo(impact.changed());
        assertThat(group.byKind()).containsKeys(ChangeKind.STATUS, ChangeKind.EARLIEST, ChangeKind.VERDICT);
        assertThat(group.byKind().values()).allMatch(count -> count > 0 && count <= group.people());
    }

    @Test
    void exampleIsExplainedByWhatDiffers() {
        ImpactExample verdict = impact.groups().get(0).examples().stream()
                .filter(example -> example.kinds().contains(ChangeKind.VERDICT))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.person().origin()).isInstanceOf(OfCases.class);
        assertThat(verdict.changes()).anyMatch(change -> change.kind() == ChangeKind.VERDICT);
        assertThat(verdict.why().get(0).nowFacts())
                .anyMatch(fact -> fact.startsWith("absolute minimum interval 6 months - 4 days since target dose 1: "))
                .contains("rule: A dose that meets neither the preferable nor the allowable intervals is too soon");
    }

    @Test
    void madeUpExampleIsThePersonOfSeedAndIndex() {
        Impact found = run(US, edited, new ImpactRequest(List.of(), PEOPLE, 3, 2, 1));

        List<ImpactExample> examples = found.groups().get(0).examples();
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            OfPopulation origin = (OfPopulation) example.person().origin();
            assertThat(Population.usSchedule()
                            .person(origin.seed(), origin.index())
                            .patient())
                    .isEqualTo(example.person().patient());
        });
    }

    @Test
    void casesOfOnePersonAreOnePerson() throws Exception {
        Suite conditions = SuiteReader.read(Path.of("suites/contraindications.yaml"));

        List<List<TestCase>> people = CasePeople.of(List.of(conditions));

        assertThat(people).hasSizeLessThan(conditions.cases().size());
        assertThat(people.stream().mapToInt(List::size).sum())
                .isEqualTo(conditions.cases().size());
        assertThat(people)
                .allSatisfy(cases -> assertThat(cases)
                        .allSatisfy(one ->
                                assertThat(one.patient()).isEqualTo(cases.get(0).patient())));
    }

    @Test
    void failureInPlaceOfAnAnswerIsAChange() {
        Impact found = run(US, new Broken(), new ImpactRequest(List.of(), 3, 1, 2, 1));

        assertThat(found.groups()).extracting(GroupImpact::vaccineGroup).containsExactly(AnswerChange.WHOLE_ANSWER);
        assertThat(found.groups().get(0).byKind()).containsExactly(Map.entry(ChangeKind.NO_ANSWER, 3L));
        assertThat(found.groups().get(0).examples().get(0).changes())
                .containsExactly(new AnswerChange(
                        AnswerChange.WHOLE_ANSWER,
                        ChangeKind.NO_ANSWER,
                        "answer",
                        "given",
                        "IllegalStateException: broken"));
    }

    @Test
    void everyPersonIsToldOnce() {
        AtomicInteger told = new AtomicInteger();

        new ImpactRun(US, US, new ImpactRequest(List.of(hpv), 50, 1, 2, 1), Population.usSchedule())
                .run(told::incrementAndGet);

        assertThat(told.get()).isEqualTo(CasePeople.of(List.of(hpv)).size() + 50);
    }

    @Test
    void requestWithoutThreadsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImpactRequest(List.of(), 0, 1, 0, 1))
                .withMessage("found a population of 0, 0 threads and 1 examples, expected at least 0, 1 and 0."
                        + " Remedy: correct the number");
    }

    private static Impact run(Forecaster was, Forecaster now, ImpactRequest request) {
        return new ImpactRun(was, now, request, Population.usSchedule()).run(() -> {});
    }

    /** Fails on everybody. */
    private static final class Broken implements Forecaster {

        @Override
        public Forecast forecast(Patient patient, LocalDate asOf, ForecastOptions options) {
            throw new IllegalStateException("broken");
        }

        @Override
        public KnowledgeStamp stamp() {
            return new KnowledgeStamp("1", "broken", "0", LocalDate.of(2025, 11, 10));
        }
    }
}

package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.OpenDecision;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineGroupForecasts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written is read back as it was. */
class RoundTripTest {

    private static final int PEOPLE = 400;
    private static final int EXPLAINED_PEOPLE = 40;
    private static final JennerJson JSON = JennerJson.DEFAULT;

    @Property(tries = 1000)
    void requestIsReadBackAsItWasWritten(@ForAll Request request) {
        assertThat(JSON.readRequest(JSON.writeRequest(request))).isEqualTo(request);
        assertThat(JSON.readRequest(JSON.indented().writeRequest(request))).isEqualTo(request);
    }

    @Test
    void answersForTheExamplesAreReadBackWithTheirExplanations() {
        for (Request example : Answers.examples()) {
            assertIsReadBack(Answers.answer(example));
            assertIsReadBack(Answers.answer(example, ForecastOptions.DEFAULT.withExplanations()));
        }
    }

    @Test
    void answersForMadeUpPeopleAreReadBack() {
        for (Request person : Answers.people(PEOPLE)) {
            assertIsReadBack(Answers.answer(person));
        }
    }

    @Test
    void explanationsForMadeUpPeopleAreReadBack() {
        for (Request person : Answers.people(EXPLAINED_PEOPLE)) {
            Forecast forecast = Answers.answer(person, ForecastOptions.DEFAULT.withExplanations());

            assertThat(forecast.explanations()).isNotEmpty();
            assertIsReadBack(forecast);
        }
    }

    @Test
    void answersWithEveryOptionAreReadBack() {
        ForecastOptions options = ForecastOptions.DEFAULT
                .forGroups("MMR", "HPV", "COVID-19")
                .withProducts(List.of())
                .inLanguage(Locale.forLanguageTag("es"))
                .withoutSharedDecisions()
                .withReEvaluation()
                .withExplanations()
                .countingDosesAfterAssessmentDate();
        List<Forecast> forecasts = Answers.people(EXPLAINED_PEOPLE).stream()
                .map(person -> Answers.answer(person, options))
                .toList();

        forecasts.forEach(RoundTripTest::assertIsReadBack);
        assertThat(forecasts).anyMatch(forecast -> forecast.reEvaluateOn().isPresent());
        assertThat(forecasts)
                .anyMatch(forecast -> forecast.findings().stream()
                        .anyMatch(finding -> finding.code() == Finding.Code.NO_PRODUCT_AVAILABLE));
    }

    @Test
    void everyDecisionAndDayToAskAgainIsReadBack() {
        Forecast plain = Answers.answer(Answers.examples().get(0));
        List<VaccineGroupForecasts> groups =
                plain.groups().stream().map(VaccineGroupForecasts::conditional).toList();
        Forecast forecast = new Forecast(
                plain.asOf(),
                plain.stamp(),
                plain.doses(),
                groups,
                plain.series(),
                plain.findings(),
                List.of(),
                Optional.of(LocalDate.of(2026, 2, 3)),
                Locale.forLanguageTag("es"));

        assertIsReadBack(forecast);
        assertThat(JSON.writeAnswer(forecast))
                .contains("\"reEvaluateOn\":\"2026-02-03\"", "\"decision\":\"conditional\"");
    }

    @Test
    void assumptionsAboutDatesComeBackOnTheDosesOfTheAnswer() {
        Patient patient = Patient.born("2021", DateAssumption.FIRST_DAY)
                .dose("2022-03", DateAssumption.LAST_DAY, "03")
                .build();

        assertIsReadBack(Answers.answer(Request.of(patient, LocalDate.of(2025, 11, 22))));
    }

    @Test
    void madeUpPeopleReachSharedDecisionsAndClosedGroups() {
        Set<OpenDecision> decisions = Answers.people(PEOPLE).stream()
                .flatMap(person -> Answers.answer(person).groups().stream())
                .flatMap(group -> group.decision().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OpenDecision.class)));

        assertThat(decisions).contains(OpenDecision.SHARED);
    }

    private static void assertIsReadBack(Forecast forecast) {
        assertThat(JSON.readAnswer(JSON.writeAnswer(forecast))).isEqualTo(forecast);
        assertThat(JSON.readAnswer(JSON.withoutTexts().writeAnswer(forecast))).isEqualTo(forecast);
    }
}

package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.files.KnowledgeLoader.Loaded;
import io.jenner.forecast.knowledge.lint.Acknowledgements;
import io.jenner.forecast.knowledge.lint.ScheduleLint;
import io.jenner.forecast.knowledge.lint.Spots;
import io.jenner.forecast.knowledge.pack.KnowledgeDigest;
import io.jenner.forecast.knowledge.pack.KnowledgePack.Packed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What must hold of the schedule files whatever they say. */
class EmbeddedKnowledgeTest {

    private static final Loaded LOADED = EmbeddedKnowledge.fromFiles();
    private static final Knowledge KNOWLEDGE = LOADED.knowledge();

    @Test
    void packedResourceHoldsTheFiles() {
        Packed packed = EmbeddedKnowledge.fromResource();

        assertThat(packed.knowledge()).isEqualTo(KNOWLEDGE.withExamples(series -> List.of()));
        assertThat(packed.digest()).isEqualTo(KnowledgeDigest.of(KNOWLEDGE));
    }

    @Test
    void everyWarningIsAcknowledgedWithAReason() {
        List<Problem> problems = new ArrayList<>(LOADED.warnings());
        problems.addAll(ScheduleLint.check(KNOWLEDGE, LocalDate.of(2026, 11, 22), Spots.in(EmbeddedKnowledge.FOLDER)));
        Acknowledgements acknowledgements = Acknowledgements.in(EmbeddedKnowledge.FOLDER);

        assertThat(acknowledgements.sort(problems).open()).isEmpty();
        assertThat(acknowledgements.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.reason()).hasSizeGreaterThan(20));
    }

    @Test
    void filesHoldFactsAndNoSentences() {
        assertThat(EmbeddedKnowledge.texts(EmbeddedKnowledge.FOLDER))
                .allSatisfy((file, text) -> assertThat(text).doesNotContainPattern("\\b(text|guidance):"));
    }

    @Test
    void everyRiskSeriesHasAnIndicationAndNoOtherHas() {
        assertThat(series())
                .allSatisfy(series -> assertThat(series.indications().isEmpty())
                        .as(series.name())
                        .isEqualTo(series.type() != SeriesType.RISK));
    }

    @Test
    void everyDoseNamesAVaccineThatCounts() {
        assertThat(series())
                .allSatisfy(series -> assertThat(series.doses())
                        .allSatisfy(dose -> assertThat(dose.preferableVaccines().size()
                                        + dose.allowableVaccines().size())
                                .as(series.name() + " dose " + dose.number())
                                .isPositive()));
    }

    @Test
    void preferableVaccinesHoldTheAntigenOfTheSeries() {
        assertThat(series())
                .allSatisfy(series -> assertThat(series.doses())
                        .flatExtracting(SeriesDose::preferableVaccines)
                        .extracting(SeriesDose.PreferableVaccine::cvx)
                        .isSubsetOf(vaccinesAgainst(series.antigen())));
    }

    @Test
    void onlyVaccinesOfTheConflictsHoldNoAntigen() {
        List<String> inConflicts = KNOWLEDGE.conflicts().stream()
                .map(VaccineConflict::previous)
                .distinct()
                .toList();

        assertThat(KNOWLEDGE.vaccines())
                .filteredOn(vaccine -> vaccine.associations().isEmpty())
                .extracting(Vaccine::cvx)
                .isSubsetOf(inConflicts);
    }

    @Test
    void sharedDecisionsAreAboutSeriesThatAreRecommended() {
        List<String> recommended = series().stream()
                .filter(series -> series.type() != SeriesType.EVALUATION_ONLY)
                .map(Series::name)
                .toList();

        assertThat(KNOWLEDGE.sharedDecisions())
                .extracting(SharedDecision::series)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .isSubsetOf(recommended);
    }

    private static List<String> vaccinesAgainst(String antigen) {
        return KNOWLEDGE.vaccines().stream()
                .filter(vaccine -> vaccine.associations().stream()
                        .anyMatch(association -> association.antigen().equals(antigen)))
                .map(Vaccine::cvx)
                .toList();
    }

    private static List<Series> series() {
        return KNOWLEDGE.antigens().stream()
                .map(Antigen::series)
                .flatMap(List::stream)
                .toList();
    }
}

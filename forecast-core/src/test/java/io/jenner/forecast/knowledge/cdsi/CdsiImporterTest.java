package io.jenner.forecast.knowledge.cdsi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Problem;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import io.jenner.forecast.knowledge.Vaccine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CdsiImporterTest {

    private final Imported imported = CdsiImporter.read(InventedRelease.kept(), InventedRelease.REQUEST);
    private final Knowledge knowledge = imported.knowledge();
    private final Antigen antigen = knowledge.antigens().get(0);
    private final Series standard = antigen.series().get(0);
    private final SeriesDose first = standard.doses().get(0);
    private final SeriesDose second = standard.doses().get(1);

    @Test
    void releaseIsWhatTheRequestSays() {
        assertThat(knowledge.release())
                .isEqualTo(new Release(
                        "us",
                        "9.9",
                        LocalDate.of(2020, 1, 1),
                        "CDC CDSi supporting data 9.9",
                        LocalDate.of(2020, 2, 1)));
    }

    @Test
    void antigenIsNamedByItsSeriesAndNotByTheFile() {
        assertThat(antigen.name()).isEqualTo("Marsh fever");
    }

    @Test
    void blanksAtTheEndsOfNamesAreCutOff() {
        assertThat(standard.name()).isEqualTo("Marsh fever 2-dose");
        assertThat(standard.vaccineGroup()).isEqualTo("Fevers");
    }

    @Test
    void wordsAreReadWhateverTheirCase() {
        assertThat(antigen.series())
                .extracting(Series::type)
                .containsExactly(SeriesType.STANDARD, SeriesType.RISK, SeriesType.EVALUATION_ONLY);
        assertThat(standard.requiredGenders()).containsExactlyInAnyOrder(Sex.FEMALE, Sex.UNKNOWN);
        assertThat(standard.selection().defaultSeries()).isTrue();
    }

    @Test
    void elementsThatOlderReleasesLackAreNone() {
        assertThat(standard.selection().minimumAgeToStart()).isNull();
        assertThat(standard.selection().maximumAgeToStart()).isEqualTo(Offset.parse("15 years"));
    }

    @Test
    void emptyElementsAreNone() {
        assertThat(standard.indications()).isEmpty();
        assertThat(first.intervals()).isEmpty();
        assertThat(first.allowableIntervals()).isEmpty();
        assertThat(first.skips()).isEmpty();
        assertThat(second.season()).isNull();
        assertThat(antigen.series().get(1).requiredGenders()).isEmpty();
        assertThat(antigen.series().get(1).selection().preference()).isNull();
    }

    @Test
    void seriesGroupsAreReadAsAList() {
        assertThat(standard.equivalentSeriesGroups()).containsExactly("2", "3");
    }

    @Test
    void lastDayBecomesTheDayAfterIt() {
        assertThat(first.ages())
                .extracting(SeriesDose.AgeRow::absoluteMinimum, SeriesDose.AgeRow::from, SeriesDose.AgeRow::until)
                .containsExactly(
                        tuple(Offset.parse("6 weeks - 4 days"), null, LocalDate.of(2017, 1, 1)),
                        tuple(Offset.parse("1 year - 4 days"), LocalDate.of(2017, 1, 1), null));
        assertThat(second.intervals().get(0).until()).isEqualTo(LocalDate.of(2019, 1, 1));
        assertThat(second.skips().get(0).sets().get(0).until()).isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void lastDayOfASeasonStaysItsLastDay() {
        assertThat(first.season())
                .isEqualTo(new SeriesDose.Season(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void intervalsAreMeasuredFromOneOfFourThings() {
        assertThat(second.intervals())
                .extracting(SeriesDose.Interval::reference)
                .containsExactly(
                        new IntervalReference.FromPrevious(),
                        new IntervalReference.FromTargetDose(1),
                        new IntervalReference.FromMostRecent(List.of("902", "03", "901")),
                        new IntervalReference.FromObservation("003"));
        assertThat(second.intervals())
                .extracting(SeriesDose.Interval::priority)
                .containsExactly(true, false, false, false);
        assertThat(second.allowableIntervals().get(0).reference()).isEqualTo(new IntervalReference.FromTargetDose(1));
    }

    @Test
    void vaccinesCarryTheirProductAndVolume() {
        assertThat(first.preferableVaccines())
                .extracting(
                        SeriesDose.PreferableVaccine::cvx,
                        SeriesDose.PreferableVaccine::end,
                        SeriesDose.PreferableVaccine::tradeName,
                        SeriesDose.PreferableVaccine::mvx,
                        vaccine -> String.valueOf(vaccine.volume()),
                        SeriesDose.PreferableVaccine::forecast)
                .containsExactly(tuple("901", Offset.parse("13 years"), "Marshex", "MHC", "1.0", true));
        assertThat(first.allowableVaccines())
                .extracting(SeriesDose.AllowableVaccine::cvx, SeriesDose.AllowableVaccine::begin)
                .containsExactly(tuple("902", null));
        assertThat(first.inadvertentVaccines()).containsExactly("03");
    }

    @Test
    void aSingleSetOrConditionIsCombinedByAny() {
        assertThat(second.skips())
                .extracting(ConditionalSkip::context, ConditionalSkip::setLogic)
                .containsExactly(
                        tuple(Context.EVALUATION, Logic.ANY),
                        tuple(Context.BOTH, Logic.ANY),
                        tuple(Context.FORECAST, Logic.ALL));
        assertThat(second.skips())
                .flatExtracting(ConditionalSkip::sets)
                .extracting(SkipSet::conditionLogic)
                .containsExactly(Logic.ALL, Logic.ANY, Logic.ANY, Logic.ANY);
    }

    @Test
    void skipConditionsOfEveryTypeAreRead() {
        assertThat(second.skips())
                .flatExtracting(ConditionalSkip::sets)
                .flatExtracting(SkipSet::conditions)
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("place")
                .containsExactly(
                        new SkipCondition.Elapsed(Offset.parse("5 months - 4 days"), Place.NOWHERE),
                        count(
                                Comparison.MORE_THAN,
                                1,
                                DoseType.VALID,
                                List.of("901", "902"),
                                "9 years - 4 days",
                                "20 years",
                                null,
                                null),
                        new SkipCondition.Age(Offset.parse("12 months"), null, Place.NOWHERE),
                        count(
                                Comparison.EXACTLY,
                                0,
                                DoseType.TOTAL,
                                List.of(),
                                null,
                                null,
                                LocalDate.of(2020, 1, 1),
                                LocalDate.of(2020, 3, 1)),
                        count(
                                Comparison.FEWER_THAN,
                                2,
                                DoseType.TOTAL,
                                List.of(),
                                null,
                                "20 months",
                                LocalDate.of(2020, 1, 1),
                                null),
                        new SkipCondition.CompletedSeries(List.of("2"), Place.NOWHERE));
    }

    private static SkipCondition count(
            Comparison comparison,
            int number,
            DoseType type,
            List<String> vaccines,
            String beginAge,
            String endAge,
            LocalDate startDate,
            LocalDate endDate) {
        return new SkipCondition.DoseCount(
                comparison,
                number,
                type,
                vaccines,
                beginAge == null ? null : Offset.parse(beginAge),
                endAge == null ? null : Offset.parse(endAge),
                startDate,
                endDate,
                Place.NOWHERE);
    }

    @Test
    void evidenceOfImmunityIsReadWithItsOtherDateFormat() {
        assertThat(antigen.immunity().clinicalHistory()).containsExactly("002");
        assertThat(antigen.immunity().birthDates()).singleElement().satisfies(birth -> {
            assertThat(birth.bornBefore()).isEqualTo(LocalDate.of(1957, 2, 1));
            assertThat(birth.country()).isEqualTo("Marshland");
            assertThat(birth.exclusions()).containsExactly("003");
        });
    }

    @Test
    void vaccinesOfTheConflictsAloneHoldNoAntigen() {
        assertThat(knowledge.vaccines()).extracting(Vaccine::cvx).containsExactly("03", "901", "902", "904");
        assertThat(knowledge.vaccines().get(3).associations()).isEmpty();
    }

    @Test
    void antigensOfAGroupMayStandInSeveralRows(@TempDir Path directory) {
        InventedRelease release = InventedRelease.copyTo(directory);
        release.change(
                InventedRelease.SCHEDULE,
                "</vaccineGroupToAntigenMap>",
                "<vaccineGroupMap><name>Fevers</name><antigen>Hill cough</antigen></vaccineGroupMap>\n"
                        + "</vaccineGroupToAntigenMap>");

        Knowledge read =
                CdsiImporter.read(release.folder(), InventedRelease.REQUEST).knowledge();

        assertThat(read.vaccineGroups().get(0).antigens()).containsExactly("Marsh fever", "Hill cough");
    }

    @Test
    void notesSayWhatWasSmoothedOut() {
        assertThat(knowledge.conflicts()).hasSize(1);
        assertThat(imported.notes())
                .extracting(Problem::toString)
                .containsExactly(
                        "ScheduleSupportingData.xml:10: found the conflict of CVX 902 with a later CVX 904 that line 3"
                                + " lists already, expected each pair once."
                                + " Remedy: none needed, the repeat was dropped.",
                        "ScheduleSupportingData.xml:5: found CVX 904 among the conflicts but not in <cvxToAntigenMap>,"
                                + " expected it in both."
                                + " Remedy: none needed, it was taken as a vaccine without antigens.");
    }

    @Test
    void placesNameTheLineWhateverTheLineEnds(@TempDir Path directory) throws IOException {
        InventedRelease release = InventedRelease.copyTo(directory);
        Path file = release.folder().resolve(InventedRelease.ANTIGEN);
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("</dateOfBirth>\n", "</dateOfBirth>\r\n")
                        .replace("</immunity>\n", "</immunity>\r"));

        Antigen read = CdsiImporter.read(release.folder(), InventedRelease.REQUEST)
                .knowledge()
                .antigens()
                .get(0);

        assertThat(standard.place()).isEqualTo(new Place(InventedRelease.ANTIGEN, 43));
        assertThat(read).isEqualTo(antigen);
    }

    @Test
    void sentencesAreLeftOutUnlessAskedFor() {
        Series risk = antigen.series().get(1);
        assertThat(standard.guidance()).isEmpty();
        assertThat(risk.indications().get(0).text()).isNull();
        assertThat(risk.indications().get(0).guidance()).isNull();
        assertThat(antigen.contraindications().get(0).text()).isNull();
        assertThat(antigen.vaccineContraindications().get(0).guidance()).isNull();
    }

    @Test
    void sentencesAreKeptOnRequest() {
        Antigen kept = CdsiImporter.read(InventedRelease.kept(), InventedRelease.WITH_TEXTS)
                .knowledge()
                .antigens()
                .get(0);

        assertThat(kept.series().get(0).guidance()).containsExactly("Read the label twice.");
        assertThat(kept.series().get(1).indications())
                .singleElement()
                .extracting(Series.Indication::text, Series.Indication::guidance)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("Offer it to whoever lives near a marsh and asks.", "Boots are no excuse.");
        assertThat(kept.contraindications().get(0).text())
                .isEqualTo("Wait until the patient has come back from the hills and rested a little.");
        assertThat(kept.vaccineContraindications().get(0).guidance()).isEqualTo("Really.");
    }
}

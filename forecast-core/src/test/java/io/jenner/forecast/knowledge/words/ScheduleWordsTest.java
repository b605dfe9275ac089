package io.jenner.forecast.knowledge.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.SeriesType;
import io.jenner.forecast.Sex;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.ConditionalSkip.Context;
import io.jenner.forecast.knowledge.ConditionalSkip.Logic;
import io.jenner.forecast.knowledge.ConditionalSkip.SkipSet;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromMostRecent;
import io.jenner.forecast.knowledge.IntervalReference.FromObservation;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesDose.AllowableInterval;
import io.jenner.forecast.knowledge.SeriesDose.Interval;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.SkipCondition.Age;
import io.jenner.forecast.knowledge.SkipCondition.Comparison;
import io.jenner.forecast.knowledge.SkipCondition.CompletedSeries;
import io.jenner.forecast.knowledge.SkipCondition.DoseCount;
import io.jenner.forecast.knowledge.SkipCondition.DoseType;
import io.jenner.forecast.knowledge.SkipCondition.Elapsed;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.words.Phrase.Kind;
import io.jenner.forecast.knowledge.words.Phrase.Mention;
import io.jenner.forecast.knowledge.words.Phrase.Plain;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleWordsTest {

    private static final Place HERE = Place.NOWHERE;
    private static final LocalDate DAY = LocalDate.of(2016, 12, 16);

    private final ScheduleWords words = new ScheduleWords(knowledge());

    @Test
    void mentionsKnowWhatTheyName() {
        Phrase phrase = words.indication(new Indication("07", age("6 months"), age("1 year"), null, null, HERE));

        assertThat(phrase.parts())
                .containsExactly(
                        new Mention(Kind.OBSERVATION, "07", "Travels far (07)"),
                        new Plain(", from age 6 months to before age 1 year"));
    }

    @Test
    void unknownCodesAreNamedAllTheSame() {
        assertThat(words.vaccine("99")).hasToString("CVX 99");
        assertThat(words.observation("999")).hasToString("observation 999");
    }

    @Test
    void intervalTellsWhatCountsWhatIsRecommendedAndWhatIsOverdue() {
        assertThat(interval(new FromPrevious(), "4 weeks - 4 days", "4 weeks", "8 weeks", "13 weeks"))
                .isEqualTo("at least 4 weeks after the previous dose, counts from 4 weeks - 4 days; recommended from"
                        + " 8 weeks, overdue from 13 weeks");
    }

    @Test
    void intervalDoesNotRepeatItself() {
        assertThat(interval(new FromTargetDose(1), "4 weeks", "4 weeks", "4 weeks", null))
                .isEqualTo("at least 4 weeks after dose 1");
        assertThat(interval(new FromTargetDose(1), "0 days", "4 weeks", null, "5 weeks"))
                .isEqualTo("at least 4 weeks after dose 1, counts at any time after; overdue from 5 weeks");
    }

    @Test
    void intervalTellsWhatItIsMeasuredFrom() {
        assertThat(interval(new FromMostRecent(List.of("01", "02")), null, "4 weeks", null, null))
                .isEqualTo(
                        "at least 4 weeks after the latest dose of One (CVX 01) or Two (CVX 02), counts earlier, too");
        assertThat(interval(new FromMostRecent(List.of("01", "02", "03", "04")), null, "4 weeks", null, null))
                .isEqualTo("at least 4 weeks after the latest dose of a vaccine with CVX 01, 02, 03 or 04, counts"
                        + " earlier, too");
        assertThat(interval(new FromObservation("07"), "6 months", null, null, null))
                .isEqualTo("counts from 6 months after Travels far (07)");
    }

    @Test
    void datedRowsSayForWhichDosesTheyHold() {
        assertThat(words.interval(
                        new Interval(new FromPrevious(), null, age("4 weeks"), null, null, true, null, DAY, HERE)))
                .hasToString(
                        "at least 4 weeks after the previous dose, counts earlier, too; has priority for the date of the vaccine group (for"
                                + " doses given before 2016-12-16)");
        assertThat(words.interval(new AllowableInterval(new FromPrevious(), age("3 weeks"), DAY, null, HERE)))
                .hasToString("counts all the same from 3 weeks after the previous dose (for doses given on or after"
                        + " 2016-12-16)");
        assertThat(Ages.doses(DAY, DAY.plusDays(1))).isEqualTo("for doses given from 2016-12-16 to before 2016-12-17");
    }

    @Test
    void preferableVaccineNamesProductAgesAndVolume() {
        assertThat(words.preferable(new PreferableVaccine(
                        "01", age("0 days"), age("7 years"), "Uno", "MKR", new BigDecimal("0.5"), true, HERE)))
                .hasToString(
                        "One (CVX 01), only Uno, of manufacturer MKR from birth to before age 7 years, 0.5 mL, named"
                                + " in forecasts");
    }

    @Test
    void skipByAgeReadsAsAClinicianSaysIt() {
        assertThat(skip(Context.BOTH, new Age(age("4 years"), null, HERE)))
                .isEqualTo("skipped at age 4 years or later");
        assertThat(skip(Context.FORECAST, new Age(null, age("65 years"), HERE)))
                .isEqualTo("when the next dose is planned: skipped before age 65 years");
        assertThat(skip(Context.EVALUATION, new Age(age("1 year"), age("2 years"), HERE)))
                .isEqualTo("when a dose given is judged: skipped from age 1 year to before age 2 years");
    }

    @Test
    void skipByDosesSaysHowManyOfWhatAndWhen() {
        assertThat(skip(Context.BOTH, count(Comparison.MORE_THAN, 0, DoseType.VALID, List.of(), null)))
                .isEqualTo("skipped if at least 1 dose that counts in this series was given");
        assertThat(skip(Context.BOTH, count(Comparison.MORE_THAN, 1, DoseType.TOTAL, List.of("01"), age("4 years"))))
                .isEqualTo("skipped if at least 2 doses of One (CVX 01) were given from age 4 years");
        assertThat(skip(Context.BOTH, count(Comparison.EXACTLY, 1, DoseType.VALID, List.of(), null)))
                .isEqualTo("skipped if exactly 1 dose that counts in this series was given");
        assertThat(skip(Context.BOTH, count(Comparison.EXACTLY, 0, DoseType.TOTAL, List.of(), null)))
                .isEqualTo("skipped if no dose was given");
        assertThat(skip(Context.BOTH, count(Comparison.FEWER_THAN, 1, DoseType.TOTAL, List.of(), null)))
                .isEqualTo("skipped if no dose was given");
        assertThat(skip(Context.BOTH, count(Comparison.FEWER_THAN, 3, DoseType.TOTAL, List.of(), null)))
                .isEqualTo("skipped if fewer than 3 doses were given");
    }

    @Test
    void conditionsAndSetsKeepTheirLogic() {
        ConditionalSkip skip = new ConditionalSkip(
                Context.BOTH,
                Logic.ANY,
                List.of(
                        new SkipSet(
                                Logic.ALL,
                                List.of(new Age(age("1 year"), null, HERE), new Elapsed(age("8 weeks"), HERE)),
                                null,
                                null,
                                HERE),
                        new SkipSet(Logic.ANY, List.of(new CompletedSeries(List.of("1"), HERE)), DAY, null, HERE)),
                HERE);

        assertThat(words.skip(skip, "Dullness"))
                .hasToString(
                        "skipped at age 1 year or later and if 8 weeks or more have passed since the previous dose;"
                                + " or if a series of the group \"Everyday\" is complete (on or after 2016-12-16)");
    }

    @Test
    void immunityNamesItsExclusions() {
        assertThat(words.immunity(
                        new Immunity(List.of("07"), List.of(new BirthDateImmunity(DAY, "U.S.", List.of("07"), HERE)))))
                .extracting(Phrase::text)
                .containsExactly("Travels far (07)", "born before 2016-12-16 in U.S., unless Travels far (07)");
    }

    @Test
    void seriesSaysWhomItIsForAndHowItIsChosen() {
        assertThat(words.audience(series(SeriesType.STANDARD, Set.of()))).isEqualTo("everyone");
        assertThat(words.audience(series(SeriesType.RISK, Set.of()))).isEqualTo("people with an indication");
        assertThat(words.audience(series(SeriesType.RISK, Set.of(Sex.FEMALE, Sex.UNKNOWN))))
                .isEqualTo("female persons and persons of unknown sex with an indication");
        assertThat(words.choice(series(SeriesType.STANDARD, Set.of())))
                .isEqualTo("the default of the series group \"Everyday\", priority A, preference 1, tied to one"
                        + " product; started before age 15 years");
    }

    @Test
    void conflictTellsBothEndsWhereTheyDiffer() {
        assertThat(ScheduleWords.span(
                        new VaccineConflict("01", "02", age("1 day"), age("24 days"), age("28 days"), HERE)))
                .isEqualTo("before 24 days after a dose that counts, otherwise before 28 days");
        assertThat(ScheduleWords.span(
                        new VaccineConflict("01", "02", age("2 days"), age("28 days"), age("28 days"), HERE)))
                .isEqualTo("from 2 days on, before 28 days");
    }

    @Test
    void sharedDecisionTellsItsAges() {
        assertThat(words.sharedDecision(new SharedDecision("Dull", age("27 years"), null, List.of(), HERE)))
                .hasToString("Dull, from age 27 years");
        assertThat(words.sharedDecision(new SharedDecision("Dull", null, null, List.of(), HERE)))
                .hasToString("Dull, at all ages");
    }

    @Test
    void seasonHoldsBothItsDays() {
        assertThat(Ages.season(DAY, DAY.plusDays(2))).isEqualTo("from 2016-12-16 to 2016-12-18");
        assertThat(Ages.season(DAY, null)).isEqualTo("from 2016-12-16 on");
        assertThat(Ages.season(null, DAY)).isEqualTo("until 2016-12-16");
    }

    @Test
    void listsReadAsEnglish() {
        List<Phrase> names = List.of(Phrase.of("a"), Phrase.of("b"), Phrase.of("c"));

        assertThat(Phrase.listed(names, "and")).hasToString("a, b and c");
        assertThat(Phrase.listed(names.subList(0, 2), "or")).hasToString("a or b");
        assertThat(Phrase.listed(names.subList(0, 1), "or")).hasToString("a");
        assertThat(Phrase.listed(List.of(), "or").isEmpty()).isTrue();
    }

    private String interval(
            IntervalReference reference,
            @Nullable String absolute,
            @Nullable String minimum,
            @Nullable String earliest,
            @Nullable String latest) {
        return words.interval(new Interval(
                        reference, age(absolute), age(minimum), age(earliest), age(latest), false, null, null, HERE))
                .text();
    }

    private String skip(Context context, SkipCondition condition) {
        SkipSet set = new SkipSet(Logic.ANY, List.of(condition), null, null, HERE);
        return words.skip(new ConditionalSkip(context, Logic.ANY, List.of(set), HERE), "Dullness")
                .text();
    }

    private static DoseCount count(
            Comparison comparison, int number, DoseType type, List<String> cvx, @Nullable Offset begin) {
        return new DoseCount(comparison, number, type, cvx, begin, null, null, null, HERE);
    }

    private static @Nullable Offset age(@Nullable String text) {
        return text == null ? null : Offset.parse(text);
    }

    private static Series series(SeriesType type, Set<Sex> genders) {
        Selection selection = new Selection("1", "Everyday", true, true, "A", 1, null, age("15 years"));
        return new Series(
                "Dull", "Dullness", "Dull", type, genders, List.of(), selection, List.of(), List.of(), List.of(), HERE);
    }

    @Test
    void vaccineThatIsNotOfferedIsToldAsSuch() {
        Knowledge all = knowledge();
        ScheduleWords here = new ScheduleWords(new Knowledge(
                all.release(),
                all.vaccines(),
                all.vaccineGroups(),
                all.conflicts(),
                all.observations(),
                all.sharedDecisions(),
                all.antigens(),
                List.of("02"),
                List.of()));

        assertThat(here.preferable(new PreferableVaccine("02", null, null, null, null, null, true, HERE)))
                .hasToString("Two (CVX 02), named in forecasts, but not offered, so never recommended");
        assertThat(here.preferable(new PreferableVaccine("01", null, null, null, null, null, true, HERE)))
                .hasToString("One (CVX 01), named in forecasts");
    }

    private static Knowledge knowledge() {
        return new Knowledge(
                new Release("invented", "1", DAY, "nothing", DAY),
                List.of(new Vaccine("01", "One", List.of(), HERE), new Vaccine("02", "Two", List.of(), HERE)),
                List.of(),
                List.of(),
                List.of(new ObservationDefinition("07", "Travels far", List.of(), HERE)),
                List.of(),
                List.of(new Antigen(
                        "Dullness",
                        Immunity.NONE,
                        List.of(),
                        List.of(),
                        List.of(series(SeriesType.STANDARD, Set.of())),
                        HERE)));
    }
}

package io.jenner.cli.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cli.schedule.DoseSpans.IntervalSpan;
import io.jenner.cli.schedule.DoseSpans.Span;
import io.jenner.forecast.knowledge.Series;
import io.jenner.rules.UsScheduleProvider;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SeriesPictureTest {

    private static final int MONTH_OF_BIRTH = 31;
    private static final int YEAR = 365;

    @Test
    void doseLiesFromItsMinimumAgeAndIsRecommendedUntilOverdue() {
        Span first = new DoseSpans(series("Measles 2-dose series")).list().get(0);

        assertThat(first.from()).isEqualTo(YEAR);
        assertThat(first.countsFrom()).hasValue(YEAR - 4);
        assertThat(first.recommendedFrom()).hasValue(YEAR);
        assertThat(first.recommendedUntil()).hasValue(YEAR + 31 + 28 + 31 + 30 + 28);
        assertThat(first.until()).isEqualTo(OptionalInt.empty());
        assertThat(first.ownAges()).isTrue();
    }

    @Test
    void doseWithoutAgesLiesBehindTheOneBefore() {
        Span second = new DoseSpans(series("HPV 2-dose series")).list().get(1);

        assertThat(second.ownAges()).isFalse();
        assertThat(second.from()).isGreaterThan(9 * YEAR + 4 * MONTH_OF_BIRTH);
        assertThat(second.words()).isEqualTo("recommended 6 months after the previous dose");
        assertThat(second.intervals())
                .extracting(IntervalSpan::words)
                .containsExactly("\u2265 5 months after previous");
    }

    @Test
    void rowsThatHoldNoLongerAreNotDrawn() {
        assertThat(new DoseSpans(series("HPV 3-dose series")).list().get(0).from())
                .isGreaterThanOrEqualTo(15 * YEAR);
    }

    @Test
    void pictureOfAdultsBeginsLateAndOfChildrenAtBirth() {
        assertThat(new DoseSpans(series("Pneumococcal 50+ 1-dose PCV series")).first())
                .isBetween(15 * YEAR, 16 * YEAR);
        assertThat(new DoseSpans(series("Pneumococcal 4-dose series")).first()).isZero();
    }

    @Test
    void pictureSaysWhatItShows() {
        assertThat(SeriesPicture.of(series("Measles 2-dose series")).render())
                .contains(
                        "aria-label=\"Ages and intervals of the doses of the Measles 2-dose series; the table below says"
                                + " the same\"",
                        ">recommended from 12 months, overdue from 16 months + 4 weeks</text>",
                        ">\u2265 4 weeks after previous</text>",
                        ">Dose 2</text>");
    }

    private static Series series(String name) {
        return UsScheduleProvider.embeddedKnowledge().antigens().stream()
                .flatMap(antigen -> antigen.series().stream())
                .filter(series -> series.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

package io.jenner.forecast.engine.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MilestoneTest {

    @Test
    void aDateIsAheadOnTheDayBefore() {
        assertThat(Milestone.of(99, 100)).isEqualTo(Milestone.AHEAD);
    }

    @Test
    void aDateIsReachedOnTheDay() {
        assertThat(Milestone.of(100, 100)).isEqualTo(Milestone.REACHED);
    }

    @Test
    void aDateIsPassedOnTheDayAfter() {
        assertThat(Milestone.of(101, 100)).isEqualTo(Milestone.PASSED);
    }

    @Test
    void aDateThatNeverComesIsAlwaysAhead() {
        assertThat(Milestone.of(Integer.MAX_VALUE - 1, Day.NEVER)).isEqualTo(Milestone.AHEAD);
    }

    @Test
    void aDateThatIsAbsentIsAlwaysPassed() {
        assertThat(Milestone.of(Integer.MIN_VALUE + 1, Day.NONE)).isEqualTo(Milestone.PASSED);
    }

    @Test
    void aShareOfNoneIsNone() {
        assertThat(Share.of(0, 0)).isEqualTo(Share.NONE);
        assertThat(Share.of(0, 2)).isEqualTo(Share.NONE);
        assertThat(Share.of(1, 2)).isEqualTo(Share.SOME);
        assertThat(Share.of(2, 2)).isEqualTo(Share.ALL);
    }

    @Test
    void twoAreSeveral() {
        assertThat(HowMany.of(0)).isEqualTo(HowMany.NONE);
        assertThat(HowMany.of(1)).isEqualTo(HowMany.ONE);
        assertThat(HowMany.of(2)).isEqualTo(HowMany.SEVERAL);
    }

    @Test
    void anAmountIsComparedWithItsMeasure() {
        assertThat(Amount.of(1, 2)).isEqualTo(Amount.LESS);
        assertThat(Amount.of(2, 2)).isEqualTo(Amount.EQUAL);
        assertThat(Amount.of(3, 2)).isEqualTo(Amount.MORE);
    }
}

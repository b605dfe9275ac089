package io.jenner.cases.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/**
 * Properties of the answers of the embedded US schedule, over random people.
 *
 * <p>{@code jenner.property.tries} sets how many, {@code jenner.property.seed} of which population. A failing person is
 * printed with the expression that makes them again, and shrunk.
 */
@Domain(PeopleProvider.class)
class EverybodyTest {

    /** They share the answer they look at, so they are tried on one person together. */
    private static final List<Law> LAWS = List.of(
            new ManyThreads(),
            new RulesFiredAgain(),
            new DoseAtItsPlace(),
            new OrderOfDays(),
            new ApplicableGroups(),
            new DatesInOrder(),
            new ClosedWithoutDates(),
            new EntriesThatDoNotCount(),
            new MovedAssessment(),
            new UnrelatedDose(),
            new FourCenturies());

    private static final Law DOSE_ON_EARLIEST_DAY = new DoseOnEarliestDay();
    private static final Law FOLLOWED_TO_THE_END = new FollowedToTheEnd();
    private static final Law SAME_UNTIL_RE_EVALUATION = new SameUntilReEvaluation();

    @Property(seed = "1")
    void everyLawHoldsForEverybody(@ForAll Sample sample) {
        for (Law law : LAWS) {
            assertThat(law.broken(sample)).as(law.getClass().getSimpleName()).isEmpty();
        }
    }

    @Property(seed = "2")
    void doseGivenOnTheEarliestDayIsValid(@ForAll Sample sample) {
        assertThat(DOSE_ON_EARLIEST_DAY.broken(sample)).isEmpty();
    }

    @Property(seed = "3")
    void followingTheRecommendedDatesCompletesEverySeriesThatDoesNotRecur(@ForAll Sample sample) {
        assertThat(FOLLOWED_TO_THE_END.broken(sample)).isEmpty();
    }

    @Property(seed = "4")
    void nothingDiffersBeforeTheDayOnWhichToAskAgain(@ForAll Sample sample) {
        assertThat(SAME_UNTIL_RE_EVALUATION.broken(sample)).isEmpty();
    }
}

package io.jenner.cases.population;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.rules.UsScheduleProvider;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes people with random but plausible vaccine histories, from what a schedule says and nothing else.
 *
 * <p>A person depends on the knowledge, the mix, the seed and the index alone: not on the clock, the machine, or the people made
 * before. Immutable and safe to share between threads.
 */
public final class Population {

    /** More histories than anybody of the mixes needs; ends the search for one that a change made impossible. */
    private static final int MOST_HISTORIES = 100_000;

    private final Outline outline;
    private final Mix mix;

    /** Creates the population of a schedule in the broad mix. */
    public Population(Knowledge knowledge) {
        this(new Outline(knowledge), Mix.BROAD);
    }

    private Population(Outline outline, Mix mix) {
        this.outline = outline;
        this.mix = mix;
    }

    /** Returns the population of the embedded US schedule in the broad mix. */
    public static Population usSchedule() {
        return new Population(UsScheduleProvider.embeddedKnowledge());
    }

    /** Returns the population of the same schedule in another mix. */
    public Population withMix(Mix other) {
        return new Population(outline, other);
    }

    /** Returns one person: the same for the same seed and index. */
    public Individual person(long seed, long index) {
        Dice dice = new Dice(seed, index);
        Lifetime life = Lifetime.draw(outline, mix, dice);
        Sex sex = sex(dice);
        List<Observation> observations = new ObservationDraw(outline, mix, life, dice).draw();
        List<DoseAdministered> recorded = record(life, sex, observations, dice);
        Patient patient = new Patient(life.birth(), sex, country(dice), recorded, observations);
        return new Individual(mix, seed, index, patient, life.asOf());
    }

    /** Draws histories for one person until there is one with as many doses as the mix allows. */
    private List<DoseAdministered> record(Lifetime life, Sex sex, List<Observation> observations, Dice dice) {
        for (int histories = 0; histories < MOST_HISTORIES; histories++) {
            List<DoseAdministered> recorded = history(life, sex, observations, dice);
            if (mix.allowsDoses(recorded.size())) {
                return recorded;
            }
        }
        throw new IllegalStateException("mix " + mix + ": found no history with the doses it allows in "
                + MOST_HISTORIES + " draws, expected one. Remedy: let the mix allow ages and doses that go together");
    }

    private List<DoseAdministered> history(Lifetime life, Sex sex, List<Observation> observations, Dice dice) {
        Habits habits = Habits.draw(mix, life, dice);
        List<PlannedDose> plan = new Plan(outline, life, sex, observations, habits, dice).draw();
        List<DoseAdministered> given = new Visits(outline, life, dice).give(plan);
        return mix.mishaps() ? new Mishaps(outline, life, dice).befall(given) : given;
    }

    /** Returns the first people of a population, made one by one. */
    public Stream<Individual> people(long seed, long count) {
        return LongStream.range(0, count).mapToObj(index -> person(seed, index));
    }

    private static Sex sex(Dice dice) {
        return dice.chance(0.06) ? Sex.UNKNOWN : dice.chance(0.5) ? Sex.FEMALE : Sex.MALE;
    }

    private Optional<String> country(Dice dice) {
        return dice.chance(0.6) ? Optional.empty() : Optional.of(dice.pick(outline.countries()));
    }
}

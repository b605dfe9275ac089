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
 * <p>A person depends on the knowledge, the seed and the index alone: not on the clock, the machine, or the people made
 * before. Immutable and safe to share between threads.
 */
public final class Population {

    private final Outline outline;

    /** Creates the population of a schedule. */
    public Population(Knowledge knowledge) {
        outline = new Outline(knowledge);
    }

    /** Returns the population of the embedded US schedule. */
    public static Population usSchedule() {
        return new Population(UsScheduleProvider.embeddedKnowledge());
    }

    /** Returns one person: the same for the same seed and index. */
    public Individual person(long seed, long index) {
        Dice dice = new Dice(seed, index);
        Lifetime life = Lifetime.draw(outline, dice);
        Sex sex = sex(dice);
        List<Observation> observations = new ObservationDraw(outline, life, dice).draw();
        Habits habits = Habits.draw(life, dice);
        List<PlannedDose> plan = new Plan(outline, life, sex, observations, habits, dice).draw();
        List<DoseAdministered> given = new Visits(outline, life, dice).give(plan);
        List<DoseAdministered> recorded = new Mishaps(outline, life, dice).befall(given);
        Patient patient = new Patient(life.birth(), sex, country(dice), recorded, observations);
        return new Individual(seed, index, patient, life.asOf());
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

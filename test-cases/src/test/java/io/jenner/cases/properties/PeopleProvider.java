package io.jenner.cases.properties;

import io.jenner.cases.population.Individual;
import io.jenner.forecast.DoseAdministered;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import net.jqwik.api.domains.DomainContextBase;

/** Gives properties people of the population, and makes a person who breaks one as simple as possible. */
class PeopleProvider extends DomainContextBase {

    private static final long SEED = Long.getLong("jenner.property.seed", 464);
    private static final int PEOPLE = 1_000_000_000;

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.fromGenerator(random -> {
            Individual individual = People.POPULATION.person(SEED, random.nextInt(PEOPLE));
            return new ShrinkableSample(Sample.of(individual));
        });
    }

    /** Shrinks by leaving out doses and observations; the person stays the same otherwise. */
    private record ShrinkableSample(Sample value) implements Shrinkable<Sample> {

        @Override
        public Stream<Shrinkable<Sample>> shrink() {
            List<DoseAdministered> doses = value.patient().doses();
            List<Sample> simpler = new ArrayList<>();
            for (int part = doses.size() / 2; part > 0; part /= 2) {
                for (int from = 0; from + part <= doses.size(); from += part) {
                    simpler.add(value.without(doses.subList(from, from + part)));
                }
            }
            value.patient().observations().forEach(observation -> simpler.add(value.without(observation)));
            return simpler.stream().map(ShrinkableSample::new);
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(
                    value.patient().doses().size(),
                    value.patient().observations().size());
        }
    }
}

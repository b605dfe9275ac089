package io.jenner.cases.population;

import java.util.List;
import java.util.Random;

/** The chance in one person's life: the same throws for the same seed and index, on every machine. */
final class Dice {

    private final Random random;

    Dice(long seed, long index) {
        random = new Random(mixed(mixed(seed) + index));
    }

    /** Spreads neighbouring numbers over all numbers, so that neighbours have nothing in common. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** Returns a number between both ends, which are included. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(Math.max(1, highest - lowest + 1));
    }

    <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the place of one of the weights, drawn by weight. */
    int weighted(double... weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        int place = 0;
        while (place < weights.length - 1 && left >= weights[place]) {
            left -= weights[place++];
        }
        return place;
    }

    /** Returns a number of days that is mostly small and now and then large. */
    int delay(int mean) {
        return (int) (-mean * StrictMath.log(1 - random.nextDouble()));
    }

    /** Returns the generator, for shuffling. */
    Random random() {
        return random;
    }
}

package io.jenner.forecast.knowledge.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;

/** Which rows of two lists belong together. For one use. */
final class Pairing<T> {

    private static final int NOBODY = -1;

    private final List<T> was;
    private final List<T> now;
    private final int[] partners;

    /** Begins with nothing paired. */
    Pairing(List<T> was, List<T> now) {
        this.was = was;
        this.now = now;
        this.partners = new int[now.size()];
        Arrays.fill(partners, NOBODY);
    }

    /** A row of the first list and the one of the second that belongs to it. */
    record Pair<T>(T was, T now) {}

    /** Rows that belong together and stand in another order: as far as they differ, in either order. */
    record Reordered<T>(List<T> was, List<T> now) {}

    /** Pairs rows that fit, in order. */
    Pairing<T> pair(BiPredicate<T, T> fits) {
        for (int row = 0; row < now.size(); row++) {
            for (int old = 0; partners[row] == NOBODY && old < was.size(); old++) {
                if (isFree(old) && fits.test(was.get(old), now.get(row))) {
                    partners[row] = old;
                }
            }
        }
        return this;
    }

    /** Pairs the two nearest, again and again; a negative distance says that they do not belong together. */
    Pairing<T> pairNearest(ToIntBiFunction<T, T> distance) {
        boolean found = true;
        while (found) {
            int best = Integer.MAX_VALUE;
            int bestRow = NOBODY;
            int bestOld = NOBODY;
            for (int row : freeRows()) {
                for (int old : freeOld()) {
                    int far = distance.applyAsInt(was.get(old), now.get(row));
                    if (far >= 0 && far < best) {
                        best = far;
                        bestRow = row;
                        bestOld = old;
                    }
                }
            }
            found = bestRow != NOBODY;
            if (found) {
                partners[bestRow] = bestOld;
            }
        }
        return this;
    }

    /** Returns the pairs in the order of the second list. */
    List<Pair<T>> pairs() {
        List<Pair<T>> pairs = new ArrayList<>();
        for (int row = 0; row < partners.length; row++) {
            if (partners[row] != NOBODY) {
                pairs.add(new Pair<>(was.get(partners[row]), now.get(row)));
            }
        }
        return pairs;
    }

    /** Returns the row of the first list that belongs to a place in the second; empty if none does. */
    List<T> partnerOf(int row) {
        return partners[row] == NOBODY ? List.of() : List.of(was.get(partners[row]));
    }

    List<T> added() {
        return Arrays.stream(freeRows()).mapToObj(now::get).toList();
    }

    List<T> removed() {
        return Arrays.stream(freeOld()).mapToObj(was::get).toList();
    }

    /** Returns the stretch of paired rows that stands in another order; two empty lists if none does. */
    Reordered<T> reordered() {
        int[] order = Arrays.stream(partners).filter(old -> old != NOBODY).toArray();
        int[] sorted = Arrays.stream(order).sorted().toArray();
        int first = Arrays.mismatch(order, sorted);
        if (first < 0) {
            return new Reordered<>(List.of(), List.of());
        }
        int end = order.length;
        while (order[end - 1] == sorted[end - 1]) {
            end--;
        }
        return new Reordered<>(
                Arrays.stream(sorted, first, end).mapToObj(was::get).toList(),
                Arrays.stream(order, first, end).mapToObj(was::get).toList());
    }

    private int[] freeRows() {
        return IntStream.range(0, now.size())
                .filter(row -> partners[row] == NOBODY)
                .toArray();
    }

    private int[] freeOld() {
        return IntStream.range(0, was.size()).filter(this::isFree).toArray();
    }

    private boolean isFree(int old) {
        return Arrays.stream(partners).noneMatch(partner -> partner == old);
    }
}

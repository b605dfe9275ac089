package io.jenner.forecast.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Small steps over lists, for what is done many times for each patient. */
final class Lists {

    private Lists() {}

    /** Returns what each element becomes, in the same order. */
    static <A, B> List<B> map(Collection<A> from, Function<? super A, B> step) {
        if (from.isEmpty()) {
            return List.of();
        }
        List<B> to = new ArrayList<>(from.size());
        for (A element : from) {
            to.add(step.apply(element));
        }
        return to;
    }

    /** Returns the elements that are wanted, in the same order. */
    static <A> List<A> where(Collection<A> from, Predicate<? super A> wanted) {
        List<A> found = new ArrayList<>(from.size());
        for (A element : from) {
            if (wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Adds those elements that the list does not hold yet. */
    static <A> void addNew(List<A> list, Collection<A> elements) {
        for (A element : elements) {
            if (!list.contains(element)) {
                list.add(element);
            }
        }
    }
}

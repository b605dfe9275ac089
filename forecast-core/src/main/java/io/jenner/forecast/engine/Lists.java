package io.jenner.forecast.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Small steps over lists, for what is done many times for each patient. */
final class Lists {

    private Lists() {}

    /** Returns what each element becomes, in the same order; never changes. */
    @SuppressWarnings("unchecked") // holds what the step returns and nothing else
    static <A, B> List<B> map(List<A> from, Function<? super A, B> step) {
        if (from.isEmpty()) {
            return List.of();
        }
        Object[] to = new Object[from.size()];
        for (int i = 0; i < to.length; i++) {
            to[i] = step.apply(from.get(i));
        }
        return (List<B>) List.of(to);
    }

    /** Returns the elements that are wanted, in the same order. */
    static <A> List<A> where(List<A> from, Predicate<? super A> wanted) {
        List<A> found = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            if (wanted.test(from.get(i))) {
                found.add(from.get(i));
            }
        }
        return found;
    }

    /** Adds those elements that the list does not hold yet. */
    static <A> void addNew(List<A> list, List<A> elements) {
        for (int i = 0; i < elements.size(); i++) {
            if (!list.contains(elements.get(i))) {
                list.add(elements.get(i));
            }
        }
    }
}

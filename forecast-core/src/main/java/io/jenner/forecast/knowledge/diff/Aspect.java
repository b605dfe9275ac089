package io.jenner.forecast.knowledge.diff;

import java.util.List;

/** One thing that a row says: a fact, or rows of its own. */
interface Aspect<T> {

    /** Returns the differences; what they are about is told by the phrase of the row. */
    List<Change> changes(T was, T now, Phrase phrase);

    /** Returns the number of single facts that the row has. */
    int size(T row);

    /** Returns what the row says of it, for a row that is there as a whole; empty where it says nothing. */
    String told(T row);

    /** Puts the name of a fact and the name of its row together. */
    interface Phrase {

        /** Facts that stand for themselves. */
        Phrase PLAIN = words -> words;

        String of(String words);
    }
}

package io.jenner.cli.roster;

/**
 * A column of a roster.
 *
 * @param index its place, from 0
 * @param heading what stands above it
 * @param meaning what it says
 * @param kept whether its text comes back with the results
 */
record Column(int index, String heading, Meaning meaning, boolean kept) {

    /** Returns how messages call it. */
    String label() {
        return heading.isEmpty() ? "column " + (index + 1) : "column '" + heading + "'";
    }

    boolean is(Field field, int number) {
        return meaning instanceof Meaning.Part part && part.field() == field && part.number() == number;
    }

    boolean isUnread() {
        return meaning instanceof Meaning.Unread && !kept;
    }
}

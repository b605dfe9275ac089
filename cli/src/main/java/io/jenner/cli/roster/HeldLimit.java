package io.jenner.cli.roster;

import io.jenner.cli.table.Row;

/** Counts rows that wait for others of their patient; not for use by several threads. */
final class HeldLimit {

    private final int mostRows;
    private final long mostCharacters;
    private int rows;
    private long characters;

    /**
     * Creates a limit.
     *
     * @param mostRows most rows that may wait
     * @param mostCharacters most characters in them
     */
    HeldLimit(int mostRows, long mostCharacters) {
        this.mostRows = mostRows;
        this.mostCharacters = mostCharacters;
    }

    /** Returns the limit of the command. */
    static HeldLimit usual() {
        return new HeldLimit(100_000, 20_000_000);
    }

    /** Counts one more row and returns whether it may be held. */
    boolean hold(Row row) {
        rows++;
        characters += row.size();
        return rows <= mostRows && characters <= mostCharacters;
    }

    /** Counts one less. */
    void release(Row row) {
        rows--;
        characters -= row.size();
    }

    /** Returns the limit in words. */
    String most() {
        return "more than " + mostRows + " rows or " + mostCharacters + " characters";
    }
}

package io.jenner.cli.roster;

/** How the doses of a patient stand in a table. */
public enum Layout {
    /** One dose in a row; rows with the same id make one patient. */
    LONG,
    /** One patient in a row, with all doses. */
    WIDE
}

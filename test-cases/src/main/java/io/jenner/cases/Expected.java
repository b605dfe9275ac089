package io.jenner.cases;

/** What a case expects: as a row of the CDC's case forms states it, or as our own case format does. */
public sealed interface Expected permits ExpectedRow, ExpectedAnswer {

    /** Returns whether anything is asserted. */
    boolean assertsAnything();
}

package io.jenner.forecast.engine;

/** Has the rules decide, and holds the journal in which the decisions are written down. */
interface DecisionMaker {

    /** Starts a batch of questions that are decided together. */
    Batch batch();

    /** Returns where decisions are written down; silent unless an explanation was asked for. */
    Journal journal();

    /** Returns one that decides the same and writes nothing down. */
    DecisionMaker unrecorded();
}

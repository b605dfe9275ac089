package io.jenner.forecast.engine;

import java.util.List;

/** Has the rules decide a batch of contexts, and holds the journal in which the decisions are written down. */
interface DecisionMaker {

    /** Lets every rule that matches conclude on these contexts. */
    void decide(List<Object> contexts);

    /** Returns where decisions are written down; silent unless an explanation was asked for. */
    Journal journal();

    /** Returns one that decides the same and writes nothing down. */
    DecisionMaker unrecorded();
}

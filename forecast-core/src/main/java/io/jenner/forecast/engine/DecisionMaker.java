package io.jenner.forecast.engine;

import java.util.List;

/** Has the rules decide a batch of contexts. */
@FunctionalInterface
interface DecisionMaker {

    /** Lets every rule that matches conclude on these contexts. */
    void decide(List<Object> contexts);
}

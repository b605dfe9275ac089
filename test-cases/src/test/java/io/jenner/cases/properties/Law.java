package io.jenner.cases.properties;

import java.util.List;

/** Something that holds for every person. */
interface Law {

    /** Returns how the law is broken for the person: one line each, empty where it holds. */
    List<String> broken(Sample sample);
}

package io.jenner.cases;

import java.util.List;

/**
 * The cases of one file.
 *
 * @param name name of the suite: the file's name without its extension
 * @param cases the cases in the order of the file
 */
public record Suite(String name, List<TestCase> cases) {

    public Suite {
        cases = List.copyOf(cases);
    }
}

package io.jenner.cases;

import java.util.Optional;
import java.util.Set;

/**
 * What a case in our own format expects of one dose for its vaccine group; an empty value is not asserted.
 *
 * @param verdict whether the dose counts
 * @param reasons reasons for the verdict, by their labels; empty if none is asserted
 * @param allReasons whether these are all reasons; otherwise there may be more
 * @param remark label of one of the remarks
 */
public record ExpectedVerdict(
        Optional<Verdict> verdict, Set<String> reasons, boolean allReasons, Optional<String> remark) {

    /** Nothing is expected of the dose. */
    public static final ExpectedVerdict ANY = new ExpectedVerdict(Optional.empty(), Set.of(), false, Optional.empty());

    public ExpectedVerdict {
        reasons = Set.copyOf(reasons);
    }

    /** Returns whether any field is asserted. */
    public boolean assertsAnything() {
        return verdict.isPresent();
    }
}

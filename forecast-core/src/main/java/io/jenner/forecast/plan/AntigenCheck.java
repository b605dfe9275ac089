package io.jenner.forecast.plan;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a vaccine would do against one antigen.
 *
 * @param antigen name of the antigen
 * @param verdict whether it may be given for it
 * @param counts whether the dose would be valid in a best series, be it by a grace period
 * @param countsByGrace whether it would be valid, though it is too early to give it
 * @param status evaluation status that the dose would have; empty where it would not be evaluated
 * @param reasons why it would not count; empty where it would
 * @param remarks what else would be noticed, such as a grace period
 */
public record AntigenCheck(
        String antigen,
        CheckVerdict verdict,
        boolean counts,
        boolean countsByGrace,
        Optional<EvaluationStatus> status,
        List<EvaluationReason> reasons,
        List<EvaluationReason> remarks) {

    /**
     * Keeps copies of the lists.
     *
     * @param antigen see {@link #antigen()}
     * @param verdict see {@link #verdict()}
     * @param counts see {@link #counts()}
     * @param countsByGrace see {@link #countsByGrace()}
     * @param status see {@link #status()}
     * @param reasons see {@link #reasons()}
     * @param remarks see {@link #remarks()}
     */
    public AntigenCheck {
        Objects.requireNonNull(antigen, "antigen");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reasons, "reasons");
        Objects.requireNonNull(remarks, "remarks");
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }
}

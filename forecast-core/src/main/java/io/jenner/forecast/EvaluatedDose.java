package io.jenner.forecast;

import io.jenner.forecast.text.Coded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dose administered with its verdicts.
 *
 * @param position place of the dose in the patient's list, from 1
 * @param dose the dose as given by the caller
 * @param name short description of the vaccine, where its CVX code is known
 * @param vaccineGroups vaccine groups of the antigens that the vaccine holds at the patient's age, in the order of the
 *     schedule; empty where its CVX code is unknown
 * @param notEvaluated why the dose enters no rule; empty where it was evaluated
 * @param antigens one verdict for each antigen it holds that has a series: from the standard best series, else the
 *     risk best series, else the first series that is relevant
 * @param groups one verdict for each vaccine group of those antigens
 * @param evaluations what every relevant series says of the dose
 */
public record EvaluatedDose(
        int position,
        DoseAdministered dose,
        Optional<String> name,
        List<String> vaccineGroups,
        Optional<NotEvaluatedReason> notEvaluated,
        List<DoseEvaluation> antigens,
        List<GroupVerdict> groups,
        List<DoseEvaluation> evaluations) {

    /**
     * Keeps copies of the lists.
     *
     * @param position see {@link #position()}
     * @param dose see {@link #dose()}
     * @param name see {@link #name()}
     * @param vaccineGroups see {@link #vaccineGroups()}
     * @param notEvaluated see {@link #notEvaluated()}
     * @param antigens see {@link #antigens()}
     * @param groups see {@link #groups()}
     * @param evaluations see {@link #evaluations()}
     */
    public EvaluatedDose {
        Objects.requireNonNull(dose, "dose");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vaccineGroups, "vaccineGroups");
        Objects.requireNonNull(notEvaluated, "notEvaluated");
        Objects.requireNonNull(antigens, "antigens");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(evaluations, "evaluations");
        vaccineGroups = List.copyOf(vaccineGroups);
        antigens = List.copyOf(antigens);
        groups = List.copyOf(groups);
        evaluations = List.copyOf(evaluations);
    }

    /** Why a dose was not evaluated. */
    public enum NotEvaluatedReason implements Coded {
        /** The CVX code is not in the schedule. */
        UNKNOWN_VACCINE,
        /** The dose is dated before the date of birth. */
        BEFORE_BIRTH,
        /** The dose is dated after the assessment date. */
        AFTER_ASSESSMENT_DATE,
        /** The dose repeats another one in every respect. */
        REPEATED,
        /** No series of its antigens is relevant for the patient. */
        NO_RELEVANT_SERIES
    }

    /**
     * The verdict for a vaccine group: valid if valid for every antigen of the group in the vaccine, else not valid
     * before sub-standard before extraneous.
     *
     * @param vaccineGroup name of the group
     * @param status the verdict
     * @param reasons all reasons of its antigens, without repeats
     */
    public record GroupVerdict(String vaccineGroup, EvaluationStatus status, List<EvaluationReason> reasons) {
        /**
         * Keeps a copy of the list.
         *
         * @param vaccineGroup see {@link #vaccineGroup()}
         * @param status see {@link #status()}
         * @param reasons see {@link #reasons()}
         */
        public GroupVerdict {
            Objects.requireNonNull(vaccineGroup, "vaccineGroup");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(reasons, "reasons");
            reasons = List.copyOf(reasons);
        }
    }
}

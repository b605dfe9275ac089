package io.jenner.cli.batch;

import io.jenner.forecast.Forecast;
import java.util.List;
import java.util.Optional;

/** What came of one record. */
public sealed interface Outcome {

    /** Returns the record's line in the roster, from 1. */
    long line();

    /** Returns texts of the record that come back with the answer and decide nothing. */
    List<String> kept();

    /** Returns which of the outcomes it is. */
    Kind kind();

    /** The outcomes that are counted. */
    enum Kind {
        /** There is an answer. */
        ANSWERED,
        /** The record cannot be read or answered; its owner can mend it. */
        REFUSED,
        /** This program failed on the record. */
        FAILED,
        /** There is nothing in the record. */
        BLANK
    }

    /** An answer. */
    record Answered(long line, Optional<String> id, List<String> kept, Forecast forecast) implements Outcome {
        public Answered {
            kept = List.copyOf(kept);
        }

        @Override
        public Kind kind() {
            return Kind.ANSWERED;
        }
    }

    /**
     * No answer.
     *
     * @param kind refused or failed
     * @param errors what is wrong, at least one; holds no value of the record
     */
    record Unanswered(long line, Optional<String> id, List<String> kept, Kind kind, List<RecordError> errors)
            implements Outcome {
        public Unanswered {
            kept = List.copyOf(kept);
            errors = List.copyOf(errors);
        }
    }

    /** Nothing to answer. */
    record Blank(long line) implements Outcome {
        @Override
        public List<String> kept() {
            return List.of();
        }

        @Override
        public Kind kind() {
            return Kind.BLANK;
        }
    }
}

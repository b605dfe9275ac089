package io.jenner.cli.batch;

import io.jenner.forecast.KnowledgeStamp;
import java.util.List;

/**
 * How a run ended.
 *
 * @param input what messages call the roster
 * @param records what one record is called, in the plural
 * @param tally what came of all lines, those of an earlier run too
 * @param kept how many lines an earlier run had done
 * @param firstErrors the first error of each of the first records without an answer in this run
 * @param nanoseconds how long this run took, without the time to start
 * @param threads how many threads answered
 * @param stamp which engine and knowledge gave the answers
 */
public record BatchResult(
        String input,
        String records,
        Tally tally,
        long kept,
        List<RecordError> firstErrors,
        long nanoseconds,
        int threads,
        KnowledgeStamp stamp) {

    private static final double NANOSECONDS = 1e9;

    public BatchResult {
        firstErrors = List.copyOf(firstErrors);
    }

    /** Returns how long this run took. */
    public double seconds() {
        return nanoseconds / NANOSECONDS;
    }

    /** Returns how many records this run did in a second. */
    public double perSecond() {
        long done = tally.lines() - kept;
        return seconds() > 0 ? done / seconds() : 0;
    }
}

package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.yaml.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ages from which and until which a row holds; each end is null where it is open. */
record AgeRange(@Nullable Offset begin, @Nullable Offset end) {

    /** Two starts, the second before the shortest month: an offset is longer only if it is so from both. */
    private static final List<LocalDate> STARTS = List.of(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 2, 1));

    /** Reads the keys {@code begin} and {@code end} of a row. */
    static AgeRange of(Fields row) {
        return of(row, "begin", "end");
    }

    /** Reads two keys of a row, and warns where the range is empty the wrong way round. */
    static AgeRange of(Fields row, String begin, String end) {
        AgeRange range = new AgeRange(row.offset(begin), row.offset(end));
        ordered(row, begin, range.begin, end, range.end);
        return range;
    }

    /** Warns where the first of two offsets of a row is longer than the second. */
    static void ordered(Fields row, String first, @Nullable Offset shorter, String second, @Nullable Offset longer) {
        if (shorter != null && longer != null && STARTS.stream().allMatch(start -> isLonger(shorter, longer, start))) {
            row.warning(
                    first + " " + shorter + " with " + second + " " + longer,
                    first + " not after " + second,
                    "correct one of the two");
        }
    }

    private static boolean isLonger(Offset first, Offset second, LocalDate start) {
        return first.after(start).isAfter(second.after(start));
    }
}

package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.OffsetOrder;
import io.jenner.forecast.knowledge.lint.ScheduleChecks;
import io.jenner.forecast.knowledge.yaml.Fields;
import org.jspecify.annotations.Nullable;

/** The ages from which and until which a row holds; each end is null where it is open. */
record AgeRange(@Nullable Offset begin, @Nullable Offset end) {

    /** Reads the keys {@code begin} and {@code end} of a row. */
    static AgeRange of(Fields row) {
        return of(row, "begin", "end");
    }

    /** Reads two keys of a row, and warns where no age lies between them. */
    static AgeRange of(Fields row, String begin, String end) {
        AgeRange range = new AgeRange(row.offset(begin), row.offset(end));
        if (range.begin != null
                && range.end != null
                && OffsetOrder.of(range.begin, range.end).isNeverBefore()) {
            row.found(
                    ScheduleChecks.SPAN.check(),
                    begin,
                    begin + " " + range.begin + " with " + end + " " + range.end,
                    begin + " before " + end,
                    "correct one of the two");
        } else {
            ordered(ScheduleChecks.SPAN, row, begin, range.begin, end, range.end);
        }
        return range;
    }

    /** Warns where the first of two offsets of a row is longer than the second, or may be. */
    static void ordered(
            ScheduleChecks check,
            Fields row,
            String first,
            @Nullable Offset shorter,
            String second,
            @Nullable Offset longer) {
        if (shorter == null || longer == null) {
            return;
        }
        OffsetOrder order = OffsetOrder.of(shorter, longer);
        String found = first + " " + shorter + " with " + second + " " + longer;
        if (order.isAlwaysAfter()) {
            row.found(check.check(), first, found, first + " not after " + second, "correct one of the two");
        } else if (order.isSometimesAfter()) {
            row.found(
                    ScheduleChecks.ORDER_DEPENDS.check(),
                    first,
                    found + ", of which the first is the later from some days on and not from others",
                    first + " not after " + second + " from whatever day they are counted",
                    "write both in the same unit");
        }
    }
}

package io.jenner.cases.read.yaml;

import io.jenner.cases.ExpectedDates;
import io.jenner.cases.ExpectedDates.ExpectedDate;
import io.jenner.cases.ExpectedForecast;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.ForecastReason;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import io.jenner.forecast.knowledge.yaml.Scalars;
import io.jenner.forecast.knowledge.yaml.Scalars.Code;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what is expected of the forecast of a vaccine group. */
final class ForecastReader {

    private static final String NONE = "none";

    private final Scalars scalars;

    ForecastReader(Scalars scalars) {
        this.scalars = scalars;
    }

    /** Returns the expectation: a mapping, or the word {@code none}. */
    ExpectedForecast read(Node node) {
        if (isNone(node)) {
            return ExpectedForecast.NONE;
        }
        Fields row = new Fields(node, "a forecast (or 'none')", scalars);
        SeriesStatus status = row.optional("status", word -> scalars.word(word, Words.STATUSES));
        ForecastReason reason = row.optional("reason", word -> scalars.word(word, Words.FORECAST_REASONS));
        OptionalInt dose = number(row);
        ExpectedDates dates = new ExpectedDates(
                date(row, "earliest"), date(row, "recommended"), date(row, "past-due"), date(row, "latest"));
        Optional<Set<String>> antigens = set(row, "antigens", scalars::text);
        Optional<Set<String>> vaccines = set(row, "vaccines", cvx -> scalars.code(cvx, Code.CVX));
        Optional<Set<String>> candidates = set(row, "candidates", cvx -> scalars.code(cvx, Code.CVX));
        Optional<Set<String>> best = set(row, "best", scalars::text);
        DueStatus dueStatus = row.optional("due-status", word -> scalars.word(word, Words.DUE_STATUSES));
        row.end();
        refuseEmpty(row);
        refuseOpenReason(row, status, reason);
        return new ExpectedForecast(
                true,
                Optional.ofNullable(status),
                Optional.ofNullable(reason),
                dose,
                dates,
                antigens,
                vaccines,
                candidates,
                best,
                Optional.ofNullable(dueStatus));
    }

    private static boolean isNone(Node node) {
        return node instanceof Scalar scalar && scalar.text().equals(NONE);
    }

    private OptionalInt number(Fields row) {
        Integer dose = row.whole("dose");
        if (dose != null && dose < 1) {
            row.error("the dose number " + dose, "a number from 1", "correct it");
        }
        return dose == null ? OptionalInt.empty() : OptionalInt.of(dose);
    }

    private ExpectedDate date(Fields row, String key) {
        Node node = row.node(key);
        if (node != null && isNone(node)) {
            return ExpectedDate.NONE;
        }
        LocalDate date = row.date(key);
        return date == null ? ExpectedDate.ANY : ExpectedDate.of(date);
    }

    private static Optional<Set<String>> set(Fields row, String key, Function<Node, @Nullable String> read) {
        return CaseReader.anyList(row, key, read).map(LinkedHashSet::new);
    }

    private static void refuseEmpty(Fields row) {
        if (row.isReadable() && row.keys().isEmpty()) {
            row.error(
                    "a forecast of which nothing is expected",
                    "a status, a date or another key",
                    "say what is expected");
        }
    }

    private static void refuseOpenReason(Fields row, @Nullable SeriesStatus status, @Nullable ForecastReason reason) {
        if (status != null && reason != null && status == SeriesStatus.NOT_COMPLETE) {
            row.error("a reason for a group that is not complete", "none", "leave it out, or correct the status");
        }
    }
}

package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.EvaluationStatus;
import io.jenner.forecast.knowledge.CaseWords;
import io.jenner.forecast.knowledge.SeriesExample.ExpectedDose;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Names;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a dose of an example: what was given, and what the series is expected to say of it. */
final class ExampleDoseRows {

    static final String NOT_EVALUATED = "not evaluated";
    static final String POOR = "poor";

    private static final Map<String, Optional<EvaluationStatus>> VERDICTS = verdicts();
    private static final Map<String, EvaluationReason> REASONS = reasons(true);
    private static final Map<String, EvaluationReason> REMARKS = reasons(false);
    private static final Map<String, Boolean> CONDITIONS = Map.of(POOR, true);
    private static final BigDecimal LARGEST_VOLUME = BigDecimal.valueOf(1000);

    private final Reading reading;

    ExampleDoseRows(Reading reading) {
        this.reading = reading;
    }

    record Dose(DoseAdministered administered, ExpectedDose expected) {}

    private static Map<String, Optional<EvaluationStatus>> verdicts() {
        Map<String, Optional<EvaluationStatus>> verdicts = new LinkedHashMap<>();
        Arrays.stream(EvaluationStatus.values())
                .forEach(status -> verdicts.put(CaseWords.of(status), Optional.of(status)));
        verdicts.put(NOT_EVALUATED, Optional.empty());
        return verdicts;
    }

    private static Map<String, EvaluationReason> reasons(boolean decisive) {
        EvaluationReason[] reasons = Arrays.stream(EvaluationReason.values())
                .filter(reason -> reason.isDecisive() == decisive)
                .toArray(EvaluationReason[]::new);
        return Names.meanings(reasons, CaseWords::of);
    }

    /** Reads a row; null where day or vaccine cannot be read, after reporting it. */
    @Nullable
    Dose dose(Fields row) {
        LocalDate date = row.neededDate("date");
        String cvx = reading.reference(row, "cvx", Kind.CVX);
        DoseAdministered administered = cvx.isEmpty() ? null : administered(row, date, cvx);
        ExpectedDose expected = expected(row);
        return administered == null ? null : new Dose(administered, expected);
    }

    private DoseAdministered administered(Fields row, LocalDate date, String cvx) {
        DoseAdministered.Builder dose = DoseAdministered.builder(date, cvx);
        ifThere(row.optionalText("mvx"), dose::mvx);
        ifThere(row.optionalText("trade-name"), dose::tradeName);
        ifThere(volume(row), dose::volumeMl);
        ifThere(row.date("lot-expires"), dose::lotExpires);
        ifThere(row.optionalWord("condition", CONDITIONS), dose::poorCondition);
        return dose.build();
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> use) {
        if (value != null) {
            use.accept(value);
        }
    }

    @Nullable
    private static BigDecimal volume(Fields row) {
        BigDecimal volume = row.decimal("volume");
        if (volume != null && (volume.signum() <= 0 || volume.compareTo(LARGEST_VOLUME) > 0)) {
            row.error(
                    "a volume of " + volume,
                    "more than 0 and at most " + LARGEST_VOLUME,
                    "correct it, or leave it out");
            return null;
        }
        return volume;
    }

    private ExpectedDose expected(Fields row) {
        Optional<EvaluationStatus> verdict = row.word("verdict", VERDICTS, Optional.empty());
        Integer targetDose = row.whole("target-dose");
        EvaluationReason reason = row.optionalWord("reason", REASONS);
        List<EvaluationReason> reasons =
                row.list("reasons", node -> reading.scalars().word(node, REASONS));
        EvaluationReason remark = row.optionalWord("remark", REMARKS);
        boolean counts = verdict.filter(EvaluationStatus.VALID::equals).isPresent();
        if (counts && (reason != null || !reasons.isEmpty())) {
            row.error("a reason against a valid dose", "a remark, or nothing", "remove it, or correct the verdict");
        }
        return new ExpectedDose(verdict, targetDose, reason, reasons, remark, row.place());
    }
}

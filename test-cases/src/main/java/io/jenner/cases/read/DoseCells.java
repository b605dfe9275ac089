package io.jenner.cases.read;

import io.jenner.cases.ExpectedDose;
import io.jenner.forecast.DoseAdministered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads dose n of a row with what is expected of it. */
final class DoseCells {

    /** Columns of a dose without their number. */
    private static final List<String> NAMES =
            List.of("Date_Administered_", "Vaccine_Name_", "CVX_", "MVX_", "Evaluation_Status_", "Evaluation_Reason_");

    private static final String SERIES_TYPE = "Series_Type_";

    private final RowCells cells;
    private final int number;

    DoseCells(RowCells cells, int number) {
        this.cells = cells;
        this.number = number;
    }

    /** Returns whether the file has columns for the dose. */
    boolean hasColumns() {
        return cells.hasColumn(column("Date_Administered_"));
    }

    boolean isEmpty() {
        return NAMES.stream().allMatch(name -> cells.isEmpty(column(name))) && cells.isEmpty(column(SERIES_TYPE));
    }

    /** Returns the dose; empty if it cannot be read. */
    Optional<DoseAdministered> dose() {
        Optional<LocalDate> date = cells.requiredDate(column("Date_Administered_"));
        Optional<String> cvx = cells.requiredText(column("CVX_"), "a CVX code");
        if (cvx.isPresent() && !cvx.get().matches("\\d{1,3}")) {
            cells.fault(column("CVX_"), "a CVX code of up to three digits", "correct the code");
            return Optional.empty();
        }
        if (date.isEmpty() || cvx.isEmpty()) {
            return Optional.empty();
        }
        DoseAdministered.Builder dose = DoseAdministered.builder(date.get(), cvx.get());
        cells.text(column("MVX_")).ifPresent(mvx -> {
            dose.mvx(mvx);
            // Without a manufacturer the name describes the type of vaccine, not a product.
            cells.text(column("Vaccine_Name_")).ifPresent(dose::tradeName);
        });
        return Optional.of(dose.build());
    }

    ExpectedDose expected() {
        return new ExpectedDose(
                cells.word(column("Evaluation_Status_"), Vocabulary.EVALUATIONS),
                cells.word(column("Evaluation_Reason_"), Vocabulary.REASONS),
                cells.word(column(SERIES_TYPE), Vocabulary.SERIES_TYPES));
    }

    void faultOfGap() {
        cells.faultOfEmpty(column("Date_Administered_"), "dose " + number + ", since a later dose follows");
    }

    private String column(String name) {
        return name + number;
    }
}

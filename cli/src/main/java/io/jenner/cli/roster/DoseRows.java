package io.jenner.cli.roster;

import io.jenner.cli.roster.DateReader.Day;
import io.jenner.cli.table.Cell;
import io.jenner.cli.table.Row;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.VaccineProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes doses of the cells of a row. Immutable and safe to share between threads. */
final class DoseRows {

    private final Columns columns;
    private final CellReader cells;
    private final DateReader dates;
    private final VaccineNames names;

    DoseRows(Columns columns, CellReader cells, DateReader dates, VaccineNames names) {
        this.columns = columns;
        this.cells = cells;
        this.dates = dates;
        this.names = names;
    }

    /** Returns the doses of a row, as far as they can be read. */
    List<DoseAdministered> doses(Row row, RowFaults faults) {
        List<DoseAdministered> doses = new ArrayList<>();
        for (int number : columns.doseNumbers()) {
            numbered(row, number, faults).ifPresent(doses::add);
        }
        for (Column column : columns.all()) {
            if (column.meaning() instanceof Meaning.DateOf dateOf) {
                cells.cell(row, Optional.of(column), faults)
                        .flatMap(cell -> dates.day(cell, faults.at(row, column)))
                        .map(day -> of(dateOf.vaccine(), day).build())
                        .ifPresent(doses::add);
            }
        }
        return doses;
    }

    private Optional<DoseAdministered> numbered(Row row, int number, RowFaults faults) {
        Optional<Cell> date = cell(row, Field.DATE_GIVEN, number, faults);
        Optional<Cell> vaccine = cell(row, Field.VACCINE, number, faults);
        Optional<Cell> cvx = cell(row, Field.CVX, number, faults);
        Optional<Cell> tradeName = cell(row, Field.TRADE_NAME, number, faults);
        Optional<Cell> named =
                vaccine.filter(cell -> !names.isNone(cell.text())).or(() -> tradeName);
        boolean none = cvx.isEmpty()
                && vaccine.map(Cell::text).filter(names::isNone).isPresent()
                && named.map(Cell::text).flatMap(names::find).isEmpty();
        if (none || date.isEmpty() && vaccine.isEmpty() && cvx.isEmpty() && tradeName.isEmpty()) {
            return Optional.empty();
        }
        Optional<VaccineProduct> product = cvx.isPresent()
                ? ofCode(row, number, cvx.get(), faults)
                : ofName(row, number, named, vaccine.isPresent(), faults);
        Optional<Day> day = date.flatMap(cell -> dates.day(cell, faults.at(row, column(Field.DATE_GIVEN, number))));
        if (date.isEmpty() && isReadable(row, Field.DATE_GIVEN, number)) {
            faults.at(row, column(Field.DATE_GIVEN, number))
                    .tell("nothing", "the day on which the dose was given", "add the date, or remove the dose");
        }
        if (product.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        refuseContradiction(row, number, product.get(), faults);
        DoseAdministered.Builder dose = of(product.get(), day.get());
        tradeName.map(Cell::text).ifPresent(dose::tradeName);
        details(row, number, dose, faults);
        return Optional.of(dose.build());
    }

    /** Tells names that are known to mean another vaccine: which of the two was given is for the owner to say. */
    private void refuseContradiction(Row row, int number, VaccineProduct product, RowFaults faults) {
        for (Field field : List.of(Field.VACCINE, Field.TRADE_NAME)) {
            Optional<Column> column = columns.of(field, number);
            String name = column.map(found -> row.cell(found.index()).text()).orElse("");
            if (!name.isEmpty() && names.contradicts(name, product.cvx())) {
                faults.at(row, column.orElseThrow())
                        .tell(
                                "another vaccine than that of the code or name beside it",
                                "the same vaccine in both",
                                "correct one of them, or leave the wrong column out with --ignore");
            }
        }
    }

    private void details(Row row, int number, DoseAdministered.Builder dose, RowFaults faults) {
        cell(row, Field.MVX, number, faults).map(Cell::text).ifPresent(dose::mvx);
        cell(row, Field.LOT, number, faults).map(Cell::text).ifPresent(dose::lot);
        cell(row, Field.DOSE_ID, number, faults).map(Cell::text).ifPresent(dose::id);
        cell(row, Field.LOT_EXPIRES, number, faults)
                .flatMap(cell -> dates.lastDay(cell, faults.at(row, column(Field.LOT_EXPIRES, number))))
                .ifPresent(dose::lotExpires);
        cell(row, Field.VOLUME_ML, number, faults)
                .flatMap(cell -> cells.volume(cell, faults.at(row, column(Field.VOLUME_ML, number))))
                .ifPresent(dose::volumeMl);
        cell(row, Field.DOSE_CONDITION, number, faults)
                .map(cell -> cells.yes(cell, faults.at(row, column(Field.DOSE_CONDITION, number))))
                .ifPresent(dose::poorCondition);
    }

    private Optional<VaccineProduct> ofCode(Row row, int number, Cell cvx, RowFaults faults) {
        return cells.cvx(cvx, faults.at(row, column(Field.CVX, number)))
                .map(code -> new VaccineProduct(code, "", Optional.empty(), Optional.empty()));
    }

    private Optional<VaccineProduct> ofName(
            Row row, int number, Optional<Cell> name, boolean vaccine, RowFaults faults) {
        Optional<VaccineProduct> found = name.map(Cell::text).flatMap(names::find);
        if (name.isPresent() && found.isEmpty()) {
            faults.at(row, column(vaccine ? Field.VACCINE : Field.TRADE_NAME, number))
                    .tell(
                            "a vaccine that is not known by this name",
                            "a name of the map or the schedule, or a CVX code",
                            "write 'values: {vaccine: {NAME: \"CVX code\"}}' in a map; --map-template lists the names");
        }
        if (name.isEmpty()) {
            Field wanted = List.of(Field.CVX, Field.VACCINE, Field.TRADE_NAME).stream()
                    .filter(field -> columns.of(field, number).isPresent())
                    .findFirst()
                    .orElseThrow();
            if (isReadable(row, wanted, number)) {
                faults.at(row, column(wanted, number)).tell("nothing", "the vaccine of the dose", "add the vaccine");
            }
        }
        return found;
    }

    private static DoseAdministered.Builder of(VaccineProduct product, Day day) {
        DoseAdministered.Builder dose =
                DoseAdministered.builder(day.day(), product.cvx()).dateAssumption(day.assumption());
        product.mvx().ifPresent(dose::mvx);
        product.tradeName().ifPresent(dose::tradeName);
        return dose;
    }

    /** Returns whether a cell is simply blank; of one that cannot be read a fault was told already. */
    private boolean isReadable(Row row, Field field, int number) {
        return row.cell(column(field, number).index()).isBlank();
    }

    private Optional<Cell> cell(Row row, Field field, int number, RowFaults faults) {
        return cells.cell(row, columns.of(field, number), faults);
    }

    private Column column(Field field, int number) {
        return columns.of(field, number).orElseThrow();
    }
}

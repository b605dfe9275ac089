package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.offset;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds for an antigen as a whole. */
public final class AntigenRows {

    private final List<String> immunity = new ArrayList<>();
    private final List<BirthDateImmunity> birthDates = new ArrayList<>();
    private final List<AntigenContraindication> contraindications = new ArrayList<>();
    private final List<VaccineContraindication> vaccineContraindications = new ArrayList<>();

    AntigenRows() {}

    /** Starts rows without immunity or contraindication. */
    public static AntigenRows antigen() {
        return new AntigenRows();
    }

    /** Adds an observation that proves immunity. */
    public AntigenRows immuneBy(String observation) {
        immunity.add(observation);
        return this;
    }

    /** Adds a presumption for people born before a day in a country, or anywhere. */
    public AntigenRows immuneIfBornBefore(String day, @Nullable String country, String... exclusions) {
        birthDates.add(new BirthDateImmunity(LocalDate.parse(day), country, List.of(exclusions), Place.NOWHERE));
        return this;
    }

    /** Adds a contraindication for every vaccine. */
    public AntigenRows contraindicatedBy(String observation) {
        return contraindicatedBy(observation, null, null);
    }

    /** Adds a contraindication for every vaccine, from one age (or null) until another (or null). */
    public AntigenRows contraindicatedBy(String observation, @Nullable String from, @Nullable String until) {
        contraindications.add(new AntigenContraindication(
                observation, offset(from), offset(until), null, "guidance on " + observation, Place.NOWHERE));
        return this;
    }

    /** Adds a contraindication for some vaccines. */
    public AntigenRows vaccineContraindicatedBy(String observation, String... cvxCodes) {
        for (String cvx : cvxCodes) {
            vaccineContraindicatedBy(observation, cvx, null, null);
        }
        return this;
    }

    /** Adds a contraindication for a vaccine, from one age (or null) until another (or null). */
    public AntigenRows vaccineContraindicatedBy(
            String observation, String cvx, @Nullable String from, @Nullable String until) {
        vaccineContraindications.add(new VaccineContraindication(
                observation,
                List.of(new ContraindicatedVaccine(cvx, offset(from), offset(until))),
                null,
                "guidance on " + observation,
                Place.NOWHERE));
        return this;
    }

    Antigen build(String name, List<Series> series) {
        return new Antigen(
                name,
                new Immunity(immunity, birthDates),
                contraindications,
                vaccineContraindications,
                series,
                Place.NOWHERE);
    }
}

package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.ObservationDefinition.CodedValue;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import io.jenner.forecast.knowledge.VaccineGroup;

/** Reads a schedule. Arguments are evaluated in the order in which they stand, that of {@link SchedulePacker}. */
final class ScheduleUnpacker {

    private final PackInput in;

    ScheduleUnpacker(PackInput in) {
        this.in = in;
    }

    Knowledge knowledge() {
        return new Knowledge(
                new Release(in.text(), in.text(), in.neededDate(), in.text(), in.neededDate()),
                in.list(this::vaccine),
                in.list(this::group),
                in.list(this::conflict),
                in.list(this::observation),
                in.list(this::decision),
                in.list(this::antigen),
                in.texts(),
                in.list(() -> new FileSources(in.place(), in.list(this::source))));
    }

    private Vaccine vaccine() {
        return new Vaccine(
                in.text(), in.text(), in.list(() -> new Association(in.text(), in.offset(), in.offset())), in.place());
    }

    private VaccineGroup group() {
        return new VaccineGroup(in.text(), in.texts(), in.optionalFlag(), in.place());
    }

    private VaccineConflict conflict() {
        return new VaccineConflict(
                in.text(), in.text(), in.neededOffset(), in.neededOffset(), in.neededOffset(), in.place());
    }

    private ObservationDefinition observation() {
        return new ObservationDefinition(
                in.text(), in.text(), in.list(() -> new CodedValue(in.text(), in.text())), in.place());
    }

    private SharedDecision decision() {
        return new SharedDecision(in.text(), in.offset(), in.offset(), in.list(this::source), in.place());
    }

    private Source source() {
        return new Source(in.text(), in.text(), in.text(), in.neededDate(), in.neededDate());
    }

    private Antigen antigen() {
        return new Antigen(
                in.text(),
                new Immunity(in.texts(), in.list(this::birthDate)),
                in.list(this::contraindication),
                in.list(this::vaccineContraindication),
                in.list(new SeriesUnpacker(in)::series),
                in.place());
    }

    private BirthDateImmunity birthDate() {
        return new BirthDateImmunity(in.neededDate(), in.optionalText(), in.texts(), in.place());
    }

    private AntigenContraindication contraindication() {
        return new AntigenContraindication(
                in.text(), in.offset(), in.offset(), in.optionalText(), in.optionalText(), in.place());
    }

    private VaccineContraindication vaccineContraindication() {
        return new VaccineContraindication(
                in.text(),
                in.list(() -> new ContraindicatedVaccine(in.text(), in.offset(), in.offset())),
                in.optionalText(),
                in.optionalText(),
                in.place());
    }
}

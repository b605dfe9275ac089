package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import io.jenner.forecast.knowledge.VaccineGroup;

/** Writes a schedule; {@link ScheduleUnpacker} reads it in the same order. */
final class SchedulePacker {

    private final PackOutput out;

    SchedulePacker(PackOutput out) {
        this.out = out;
    }

    void knowledge(Knowledge knowledge) {
        release(knowledge.release());
        out.list(knowledge.vaccines(), this::vaccine);
        out.list(knowledge.vaccineGroups(), this::group);
        out.list(knowledge.conflicts(), this::conflict);
        out.list(knowledge.observations(), this::observation);
        out.list(knowledge.sharedDecisions(), this::decision);
        out.list(knowledge.antigens(), this::antigen);
        out.texts(knowledge.notOffered());
        out.list(knowledge.sources(), this::fileSources);
    }

    private void release(Release release) {
        out.text(release.schedule());
        out.text(release.version());
        out.date(release.published());
        out.text(release.importedFrom());
        out.date(release.checked());
    }

    private void vaccine(Vaccine vaccine) {
        out.text(vaccine.cvx());
        out.text(vaccine.name());
        out.list(vaccine.associations(), association -> {
            out.text(association.antigen());
            out.offset(association.begin());
            out.offset(association.end());
        });
        out.place(vaccine.place());
    }

    private void group(VaccineGroup group) {
        out.text(group.name());
        out.texts(group.antigens());
        out.optionalFlag(group.administerFullGroup());
        out.place(group.place());
    }

    private void conflict(VaccineConflict conflict) {
        out.text(conflict.previous());
        out.text(conflict.current());
        out.offset(conflict.begin());
        out.offset(conflict.minimumEnd());
        out.offset(conflict.end());
        out.place(conflict.place());
    }

    private void observation(ObservationDefinition observation) {
        out.text(observation.code());
        out.text(observation.title());
        out.list(observation.codedValues(), value -> {
            out.text(value.system());
            out.text(value.code());
        });
        out.place(observation.place());
    }

    private void decision(SharedDecision decision) {
        out.text(decision.series());
        out.offset(decision.begin());
        out.offset(decision.end());
        out.list(decision.sources(), this::source);
        out.place(decision.place());
    }

    private void fileSources(FileSources file) {
        out.place(file.place());
        out.list(file.sources(), this::source);
    }

    private void source(Source source) {
        out.text(source.key());
        out.text(source.title());
        out.text(source.place());
        out.date(source.published());
        out.date(source.checked());
    }

    private void antigen(Antigen antigen) {
        out.text(antigen.name());
        immunity(antigen.immunity());
        out.list(antigen.contraindications(), this::contraindication);
        out.list(antigen.vaccineContraindications(), this::vaccineContraindication);
        out.list(antigen.series(), new SeriesPacker(out)::series);
        out.place(antigen.place());
    }

    private void immunity(Immunity immunity) {
        out.texts(immunity.clinicalHistory());
        out.list(immunity.birthDates(), this::birthDate);
    }

    private void birthDate(BirthDateImmunity birth) {
        out.date(birth.bornBefore());
        out.optionalText(birth.country());
        out.texts(birth.exclusions());
        out.place(birth.place());
    }

    private void contraindication(AntigenContraindication row) {
        out.text(row.observation());
        out.offset(row.begin());
        out.offset(row.end());
        out.optionalText(row.text());
        out.optionalText(row.guidance());
        out.place(row.place());
    }

    private void vaccineContraindication(VaccineContraindication row) {
        out.text(row.observation());
        out.list(row.vaccines(), this::contraindicated);
        out.optionalText(row.text());
        out.optionalText(row.guidance());
        out.place(row.place());
    }

    private void contraindicated(ContraindicatedVaccine vaccine) {
        out.text(vaccine.cvx());
        out.offset(vaccine.begin());
        out.offset(vaccine.end());
    }
}

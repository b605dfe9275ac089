package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;

/** What an antigen says, beside its name and its series. */
final class AntigenFacts {

    private final Titles titles;

    AntigenFacts(Titles titles) {
        this.titles = titles;
    }

    Aspects<Antigen> antigen() {
        return new Aspects<Antigen>()
                .rows(
                        antigen -> antigen.immunity().clinicalHistory(),
                        RowType.texts("evidence of immunity", titles::observation))
                .rows(antigen -> antigen.immunity().birthDates(), birthDates())
                .rows(Antigen::contraindications, contraindications())
                .rows(Antigen::vaccineContraindications, vaccineContraindications());
    }

    private RowType<BirthDateImmunity> birthDates() {
        Aspects<BirthDateImmunity> aspects = new Aspects<BirthDateImmunity>()
                .fact("born before", BirthDateImmunity::bornBefore)
                .fact("country of birth", BirthDateImmunity::country)
                .rows(BirthDateImmunity::exclusions, RowType.texts("exclusion", titles::observation));
        return new RowType<>("immunity by date of birth", row -> "", row -> "", aspects);
    }

    private RowType<AntigenContraindication> contraindications() {
        Aspects<AntigenContraindication> aspects = new Aspects<AntigenContraindication>()
                .fact("from age", AntigenContraindication::begin)
                .fact("until age", AntigenContraindication::end)
                .words("text", AntigenContraindication::text)
                .words("guidance", AntigenContraindication::guidance);
        return new RowType<>(
                "contraindication",
                AntigenContraindication::observation,
                row -> titles.observation(row.observation()),
                aspects);
    }

    private RowType<VaccineContraindication> vaccineContraindications() {
        Aspects<ContraindicatedVaccine> vaccine = new Aspects<ContraindicatedVaccine>()
                .fact("from age", ContraindicatedVaccine::begin)
                .fact("until age", ContraindicatedVaccine::end);
        Aspects<VaccineContraindication> aspects = new Aspects<VaccineContraindication>()
                .words("text", VaccineContraindication::text)
                .words("guidance", VaccineContraindication::guidance)
                .rows(
                        VaccineContraindication::vaccines,
                        new RowType<>(
                                "vaccine", ContraindicatedVaccine::cvx, row -> titles.vaccine(row.cvx()), vaccine));
        return new RowType<>(
                "contraindication of vaccines",
                VaccineContraindication::observation,
                row -> titles.observation(row.observation()),
                aspects);
    }
}

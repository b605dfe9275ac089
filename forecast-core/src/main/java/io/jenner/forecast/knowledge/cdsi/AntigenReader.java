package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an antigen file. */
final class AntigenReader {

    private final boolean keepTexts;

    AntigenReader(boolean keepTexts) {
        this.keepTexts = keepTexts;
    }

    Antigen antigen(Element root) {
        List<Series> series = root.all("series").stream()
                .map(new SeriesReader(keepTexts)::series)
                .toList();
        if (series.isEmpty()) {
            root.need("series");
        }
        Element contraindications = root.one("contraindications");
        Antigen antigen = new Antigen(
                name(root, series),
                immunity(root.one("immunity")),
                ofAntigen(contraindications == null ? null : contraindications.one("vaccineGroup")),
                ofVaccines(contraindications == null ? null : contraindications.one("vaccine")),
                series,
                root.place());
        if (contraindications != null) {
            contraindications.end();
        }
        root.end();
        return antigen;
    }

    /** The antigen is the one its series aim at; the name of the file may differ. */
    private static String name(Element root, List<Series> series) {
        List<String> names = series.stream().map(Series::antigen).distinct().toList();
        if (names.size() > 1) {
            root.error(
                    "series against " + String.join(", ", names), "one target disease in a file", "correct the names");
        }
        return names.isEmpty() ? "" : names.get(0);
    }

    private static Immunity immunity(@Nullable Element immunity) {
        if (immunity == null) {
            return Immunity.NONE;
        }
        Immunity result = new Immunity(
                immunity.all("clinicalHistory").stream()
                        .map(history -> code(history, "guidelineCode", "guidelineTitle"))
                        .toList(),
                immunity.all("dateOfBirth").stream()
                        .map(AntigenReader::birthDate)
                        .toList());
        immunity.end();
        return result;
    }

    private static BirthDateImmunity birthDate(Element birth) {
        BirthDateImmunity result = new BirthDateImmunity(
                Words.neededDate(birth, "immunityBirthDate"),
                Words.orNull(birth, "birthCountry"),
                birth.all("exclusion").stream()
                        .map(exclusion -> code(exclusion, "exclusionCode", "exclusionTitle"))
                        .toList(),
                birth.place());
        birth.end();
        return result;
    }

    private static String code(Element parent, String code, String title) {
        parent.skip(title);
        String result = Words.observation(parent, code);
        parent.end();
        return result;
    }

    private List<AntigenContraindication> ofAntigen(@Nullable Element group) {
        if (group == null) {
            return List.of();
        }
        List<AntigenContraindication> result =
                group.all("contraindication").stream().map(this::ofAntigenOne).toList();
        group.end();
        return result;
    }

    private AntigenContraindication ofAntigenOne(Element row) {
        AntigenContraindication result = new AntigenContraindication(
                observation(row),
                Words.offset(row, "beginAge"),
                Words.offset(row, "endAge"),
                text(row, "contraindicationText"),
                text(row, "contraindicationGuidance"),
                row.place());
        row.end();
        return result;
    }

    private List<VaccineContraindication> ofVaccines(@Nullable Element vaccine) {
        if (vaccine == null) {
            return List.of();
        }
        List<VaccineContraindication> result =
                vaccine.all("contraindication").stream().map(this::ofVaccine).toList();
        vaccine.end();
        return result;
    }

    private VaccineContraindication ofVaccine(Element row) {
        VaccineContraindication result = new VaccineContraindication(
                observation(row),
                row.all("contraindicatedVaccine").stream()
                        .map(AntigenReader::contraindicated)
                        .toList(),
                text(row, "contraindicationText"),
                text(row, "contraindicationGuidance"),
                row.place());
        if (result.vaccines().isEmpty()) {
            row.need("contraindicatedVaccine");
        }
        row.end();
        return result;
    }

    private static ContraindicatedVaccine contraindicated(Element vaccine) {
        vaccine.skip("vaccineType");
        ContraindicatedVaccine result = new ContraindicatedVaccine(
                Words.cvx(vaccine, "cvx"), Words.offset(vaccine, "beginAge"), Words.offset(vaccine, "endAge"));
        vaccine.end();
        return result;
    }

    private static String observation(Element row) {
        row.skip("observationTitle");
        return Words.observation(row, "observationCode");
    }

    @Nullable
    private String text(Element row, String child) {
        String text = Words.orNull(row, child);
        return keepTexts ? text : null;
    }
}

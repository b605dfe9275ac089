package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Immunity.BirthDateImmunity;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.VaccineContraindication.ContraindicatedVaccine;
import io.jenner.forecast.knowledge.files.References.Kind;
import io.jenner.forecast.knowledge.yaml.Fields;
import io.jenner.forecast.knowledge.yaml.Node;
import java.util.List;

/** Reads an {@code antigen.yaml}: what holds for the antigen, and the names of its series files. */
final class AntigenFile {

    private final Reading reading;

    AntigenFile(Reading reading) {
        this.reading = reading;
    }

    /** The content of the file. */
    record Content(
            String name,
            Immunity immunity,
            List<AntigenContraindication> contraindications,
            List<VaccineContraindication> vaccineContraindications,
            List<FileName> series,
            Place place) {}

    /** Reads the file of a knowledge folder, which lists at least one series. */
    Content read(Node root) {
        return read(root, true);
    }

    /** Reads the file of an overlay, whose antigen may have its series in the base. */
    Content readOverlay(Node root) {
        return read(root, false);
    }

    private Content read(Node root, boolean needsSeries) {
        Fields file = new Fields(root, "an antigen file", reading.scalars());
        String name = file.text("antigen");
        reading.references().define(Kind.ANTIGEN, name, file.spot());
        reading.sources(file);
        Fields immunity = file.fields("immunity", "evidence of immunity");
        Content content = new Content(
                name,
                immunity == null ? Immunity.NONE : immunity(immunity),
                file.rows("contraindications", "a contraindication", this::ofAntigen),
                file.rows("vaccine-contraindications", "a vaccine contraindication", this::ofVaccines),
                needsSeries
                        ? file.neededList("series", node -> FileName.read(node, reading))
                        : file.list("series", node -> FileName.read(node, reading)),
                file.place());
        file.end();
        return content;
    }

    private Immunity immunity(Fields immunity) {
        Immunity result = new Immunity(
                reading.references(immunity, "clinical-history", Kind.OBSERVATION),
                immunity.rows(
                        "birth-dates",
                        "a presumption by date of birth",
                        row -> new BirthDateImmunity(
                                row.neededDate("born-before"),
                                row.optionalText("country"),
                                reading.references(row, "exclusions", Kind.OBSERVATION),
                                row.place())));
        immunity.end();
        return result;
    }

    private AntigenContraindication ofAntigen(Fields row) {
        String observation = reading.reference(row, "observation", Kind.OBSERVATION);
        AgeRange ages = AgeRange.of(row);
        return new AntigenContraindication(
                observation,
                ages.begin(),
                ages.end(),
                row.optionalText("text"),
                row.optionalText("guidance"),
                row.place());
    }

    private VaccineContraindication ofVaccines(Fields row) {
        return new VaccineContraindication(
                reading.reference(row, "observation", Kind.OBSERVATION),
                row.neededRows("vaccines", "a contraindicated vaccine", this::vaccine),
                row.optionalText("text"),
                row.optionalText("guidance"),
                row.place());
    }

    private ContraindicatedVaccine vaccine(Fields row) {
        String cvx = reading.reference(row, "cvx", Kind.CVX);
        AgeRange ages = AgeRange.of(row);
        return new ContraindicatedVaccine(cvx, ages.begin(), ages.end());
    }
}

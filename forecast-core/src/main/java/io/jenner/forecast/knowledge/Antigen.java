package io.jenner.forecast.knowledge;

import java.util.List;

/**
 * A target disease with what proves immunity, what speaks against vaccination, and its series.
 *
 * @param name name of the antigen
 * @param immunity what counts as evidence of immunity
 * @param contraindications observations that rule out every vaccine of the antigen
 * @param vaccineContraindications observations that rule out single vaccines
 * @param series the series in the order of the release
 * @param place where it stands
 */
public record Antigen(
        String name,
        Immunity immunity,
        List<AntigenContraindication> contraindications,
        List<VaccineContraindication> vaccineContraindications,
        List<Series> series,
        Place place) {

    public Antigen {
        contraindications = List.copyOf(contraindications);
        vaccineContraindications = List.copyOf(vaccineContraindications);
        series = List.copyOf(series);
    }

    /** Returns this antigen with other series. */
    public Antigen withSeries(List<Series> others) {
        return new Antigen(name, immunity, contraindications, vaccineContraindications, others, place);
    }
}

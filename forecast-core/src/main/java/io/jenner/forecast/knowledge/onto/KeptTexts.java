package io.jenner.forecast.knowledge.onto;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.AntigenContraindication;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Series.Indication;
import io.jenner.forecast.knowledge.Series.Selection;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.VaccineContraindication;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a release in the words of the former knowledge: titles, short names, guidance, examples.
 *
 * <p>A title or short name stays as it was; what the release says instead is noted. Guidance and texts stay where the
 * release brings none.
 */
final class KeptTexts {

    private final Knowledge base;
    private final SeriesMatch match;
    private final boolean newTitles;
    private final Set<SeriesExample> dropped;
    private final Notes notes;

    KeptTexts(Knowledge base, SeriesMatch match, boolean newTitles, Set<SeriesExample> dropped, Notes notes) {
        this.base = base;
        this.match = match;
        this.newTitles = newTitles;
        this.dropped = dropped;
        this.notes = notes;
    }

    Knowledge in(Knowledge release) {
        Map<String, String> vaccines =
                base.vaccines().stream().collect(Collectors.toMap(Vaccine::cvx, Vaccine::name, (one, other) -> one));
        Map<String, String> observations = base.observations().stream()
                .collect(Collectors.toMap(
                        ObservationDefinition::code, ObservationDefinition::title, (one, other) -> one));
        Knowledge kept = new Knowledge(
                release(release.release()),
                release.vaccines().stream()
                        .map(vaccine -> new Vaccine(
                                vaccine.cvx(),
                                title("CVX " + vaccine.cvx(), vaccines.get(vaccine.cvx()), vaccine.name()),
                                vaccine.associations(),
                                vaccine.place()))
                        .toList(),
                release.vaccineGroups(),
                release.conflicts(),
                release.observations().stream()
                        .map(one -> new ObservationDefinition(
                                one.code(),
                                title("observation " + one.code(), observations.get(one.code()), one.title()),
                                one.codedValues(),
                                one.place()))
                        .toList(),
                base.sharedDecisions(),
                release.antigens().stream().map(this::antigen).toList());
        base.antigens().stream()
                .filter(former -> release.antigens().stream()
                        .noneMatch(antigen -> antigen.name().equals(former.name())))
                .forEach(this::goneTexts);
        match.gone().forEach(this::goneTexts);
        return kept;
    }

    private Release release(Release release) {
        return new Release(
                base.release().schedule(),
                release.version(),
                release.published(),
                release.importedFrom(),
                release.checked());
    }

    private String title(String subject, @Nullable String former, String next) {
        if (former == null || former.equals(next) || newTitles) {
            return next;
        }
        notes.change(Change.Kind.TITLES_KEPT, subject, "kept '" + former + "', the release says '" + next + "'");
        return former;
    }

    private Antigen antigen(Antigen next) {
        Optional<Antigen> found = base.antigens().stream()
                .filter(antigen -> antigen.name().equals(next.name()))
                .findFirst();
        List<Series> series = next.series().stream().map(this::series).toList();
        if (found.isEmpty()) {
            return next.withSeries(series);
        }
        Antigen former = found.get();
        Former<AntigenContraindication> rows =
                new Former<>(former.contraindications(), AntigenContraindication::observation);
        Former<VaccineContraindication> ofVaccines =
                new Former<>(former.vaccineContraindications(), VaccineContraindication::observation);
        Antigen kept = new Antigen(
                next.name(),
                next.immunity(),
                next.contraindications().stream()
                        .map(row -> contraindication(row, rows.take(row)))
                        .toList(),
                next.vaccineContraindications().stream()
                        .map(row -> contraindication(row, ofVaccines.take(row)))
                        .toList(),
                series,
                next.place());
        rows.left.forEach(row -> gone(contraindication(row.observation()), row.text(), row.guidance(), row.place()));
        ofVaccines.left.forEach(
                row -> gone(contraindication(row.observation()), row.text(), row.guidance(), row.place()));
        return kept;
    }

    private static String contraindication(String observation) {
        return "contraindication " + observation;
    }

    private static AntigenContraindication contraindication(
            AntigenContraindication next, Optional<AntigenContraindication> former) {
        return former.map(row -> new AntigenContraindication(
                        next.observation(),
                        next.begin(),
                        next.end(),
                        or(next.text(), row.text()),
                        or(next.guidance(), row.guidance()),
                        next.place()))
                .orElse(next);
    }

    private static VaccineContraindication contraindication(
            VaccineContraindication next, Optional<VaccineContraindication> former) {
        return former.map(row -> new VaccineContraindication(
                        next.observation(),
                        next.vaccines(),
                        or(next.text(), row.text()),
                        or(next.guidance(), row.guidance()),
                        next.place()))
                .orElse(next);
    }

    private Series series(Series next) {
        return match.former(next).map(former -> series(next, former)).orElse(next);
    }

    private Series series(Series next, Series former) {
        Former<Indication> rows = new Former<>(former.indications(), Indication::observation);
        List<Indication> indications = next.indications().stream()
                .map(row -> indication(row, rows.take(row)))
                .toList();
        rows.left.forEach(row -> gone("indication " + row.observation(), row.text(), row.guidance(), row.place()));
        return new Series(
                next.name(),
                next.antigen(),
                next.vaccineGroup(),
                next.type(),
                next.requiredGenders(),
                next.equivalentSeriesGroups(),
                selection(next, former.selection()),
                indications,
                next.doses(),
                next.guidance().isEmpty() ? former.guidance() : next.guidance(),
                former.examples().stream()
                        .filter(example -> !dropped.contains(example))
                        .toList(),
                next.place());
    }

    private Selection selection(Series series, Selection former) {
        Selection next = series.selection();
        String name = next.group().equals(former.group())
                ? title("series group of " + series.name(), former.groupName(), next.groupName())
                : next.groupName();
        return new Selection(
                next.group(),
                name,
                next.defaultSeries(),
                next.productPath(),
                next.priority(),
                next.preference(),
                next.minimumAgeToStart(),
                next.maximumAgeToStart());
    }

    private static Indication indication(Indication next, Optional<Indication> former) {
        return former.map(row -> new Indication(
                        next.observation(),
                        next.begin(),
                        next.end(),
                        or(next.text(), row.text()),
                        or(next.guidance(), row.guidance()),
                        next.place()))
                .orElse(next);
    }

    @Nullable
    private static String or(@Nullable String next, @Nullable String former) {
        return next == null ? former : next;
    }

    private void goneTexts(Antigen antigen) {
        antigen.contraindications()
                .forEach(row -> gone(contraindication(row.observation()), row.text(), row.guidance(), row.place()));
        antigen.vaccineContraindications()
                .forEach(row -> gone(contraindication(row.observation()), row.text(), row.guidance(), row.place()));
    }

    private void goneTexts(Series series) {
        series.indications()
                .forEach(row -> gone("indication " + row.observation(), row.text(), row.guidance(), row.place()));
        if (!series.guidance().isEmpty()) {
            gone("series " + series.name(), null, String.join("\n", series.guidance()), series.place());
        }
    }

    private void gone(String row, @Nullable String text, @Nullable String guidance, Place place) {
        if (text != null || guidance != null) {
            String both = text == null ? guidance : guidance == null ? text : text + "\n" + guidance;
            notes.notPlaced(NotPlaced.of(
                    place.file(),
                    place.line(),
                    "text of the " + row + ", which is gone",
                    "that row",
                    "put it where it belongs now, or drop it",
                    both));
        }
    }

    /** Former rows, each taken once by the row of the release that is about the same. */
    private static final class Former<T> {

        private final List<T> left;
        private final Function<T, String> key;

        private Former(List<T> rows, Function<T, String> key) {
            this.left = new ArrayList<>(rows);
            this.key = key;
        }

        private Optional<T> take(T next) {
            Optional<T> found = left.stream()
                    .filter(row -> key.apply(row).equals(key.apply(next)))
                    .findFirst();
            found.ifPresent(left::remove);
            return found;
        }
    }
}

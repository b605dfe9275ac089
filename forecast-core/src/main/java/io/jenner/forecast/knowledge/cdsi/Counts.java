package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.ConditionalSkip;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.SeriesDose;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts what knowledge holds. */
final class Counts {

    private Counts() {}

    static Map<String, Integer> of(Knowledge knowledge) {
        List<Antigen> antigens = knowledge.antigens();
        List<Series> series = all(antigens, Antigen::series);
        List<SeriesDose> doses = all(series, Series::doses);
        List<ConditionalSkip> skips = all(doses, SeriesDose::skips);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("antigens", antigens.size());
        counts.put("vaccines", knowledge.vaccines().size());
        counts.put("vaccine groups", knowledge.vaccineGroups().size());
        counts.put("vaccine conflicts", knowledge.conflicts().size());
        counts.put("observations", knowledge.observations().size());
        counts.put(
                "contraindications", all(antigens, Antigen::contraindications).size());
        counts.put(
                "vaccine contraindications",
                all(antigens, Antigen::vaccineContraindications).size());
        counts.put("series", series.size());
        counts.put("indications", all(series, Series::indications).size());
        counts.put("doses", doses.size());
        counts.put("ages", all(doses, SeriesDose::ages).size());
        counts.put("intervals", all(doses, SeriesDose::intervals).size());
        counts.put(
                "allowable intervals",
                all(doses, SeriesDose::allowableIntervals).size());
        counts.put(
                "preferable vaccines",
                all(doses, SeriesDose::preferableVaccines).size());
        counts.put(
                "allowable vaccines", all(doses, SeriesDose::allowableVaccines).size());
        counts.put(
                "inadvertent vaccines",
                all(doses, SeriesDose::inadvertentVaccines).size());
        counts.put("skips", skips.size());
        counts.put(
                "skip conditions",
                all(all(skips, ConditionalSkip::sets), ConditionalSkip.SkipSet::conditions)
                        .size());
        return counts;
    }

    private static <P, C> List<C> all(List<P> parents, Function<P, ? extends Collection<C>> children) {
        return parents.stream()
                .flatMap(parent -> children.apply(parent).stream())
                .toList();
    }
}

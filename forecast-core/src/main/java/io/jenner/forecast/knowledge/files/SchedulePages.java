package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Immunity;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineContraindication;
import io.jenner.forecast.knowledge.files.Page.Titles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the files that hold for all antigens, and the file of an antigen. */
final class SchedulePages {

    private final Knowledge knowledge;
    private final Titles titles;

    SchedulePages(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.titles = Titles.of(knowledge);
    }

    Titles titles() {
        return titles;
    }

    String schedule(List<String> antigenFolders) {
        Release release = knowledge.release();
        return new Page(titles)
                .pair(0, "schedule", Row.text(release.schedule()))
                .pair(0, "release", Row.quoted(release.version()))
                .pair(0, "published", release.published().toString())
                .pair(0, "imported-from", Row.text(release.importedFrom()))
                .pair(0, "checked", release.checked().toString())
                .rows(0, "antigens", antigenFolders, Row::text)
                .toString();
    }

    String vaccines() {
        return new Page(titles)
                .sources()
                .rows(0, "vaccines", knowledge.vaccines(), SchedulePages::vaccine)
                .toString();
    }

    private static Row vaccine(Vaccine vaccine) {
        String antigens = vaccine.associations().stream()
                .map(SchedulePages::association)
                .collect(Collectors.joining(", ", "[", "]"));
        return new Row().code("cvx", vaccine.cvx()).text("name", vaccine.name()).raw("antigens", antigens);
    }

    private static String association(Association association) {
        if (association.begin() == null && association.end() == null) {
            return Row.text(association.antigen());
        }
        return new Row()
                .text("antigen", association.antigen())
                .offset("begin", association.begin())
                .offset("end", association.end())
                .toString();
    }

    String vaccineGroups() {
        return new Page(titles)
                .sources()
                .rows(
                        0,
                        "vaccine-groups",
                        knowledge.vaccineGroups(),
                        group -> new Row()
                                .text("name", group.name())
                                .raw("antigens", Row.texts(group.antigens()))
                                .flag("administer-full-group", group.administerFullGroup()))
                .toString();
    }

    String conflicts() {
        return new Page(titles)
                .sources()
                .rows(
                        0,
                        "vaccine-conflicts",
                        knowledge.conflicts(),
                        conflict -> new Row()
                                .code("previous", conflict.previous())
                                .code("current", conflict.current())
                                .offset("begin", conflict.begin())
                                .offset("minimum-end", conflict.minimumEnd())
                                .offset("end", conflict.end()),
                        conflict ->
                                titles.vaccine(conflict.previous()) + ", then " + titles.vaccine(conflict.current()))
                .toString();
    }

    String observations() {
        Page page = new Page(titles).sources().line(0, "observations:");
        for (ObservationDefinition observation : knowledge.observations()) {
            page.line(1, "- code: " + Row.quoted(observation.code()))
                    .pair(2, "title", Row.text(observation.title()))
                    .rows(
                            2,
                            "coded-values",
                            observation.codedValues(),
                            value -> new Row().text("system", value.system()).code("code", value.code()));
        }
        return page.toString();
    }

    /** Writes the decisions with the sources they cite. */
    String decisions() {
        Page page = new Page(titles);
        Map<String, Source> cited = new LinkedHashMap<>();
        for (SharedDecision decision : knowledge.sharedDecisions()) {
            decision.sources().forEach(source -> cited.put(source.key(), source));
        }
        if (cited.isEmpty()) {
            return page.sources().pair(0, "decisions", "[]").toString();
        }
        return page.sources(List.copyOf(cited.values()))
                .rows(
                        0,
                        "decisions",
                        knowledge.sharedDecisions(),
                        decision -> new Row()
                                .text("series", decision.series())
                                .offset("begin", decision.begin())
                                .offset("end", decision.end())
                                .raw(
                                        "sources",
                                        Row.texts(decision.sources().stream()
                                                .map(Source::key)
                                                .toList())))
                .toString();
    }

    String antigen(Antigen antigen, List<String> seriesFiles) {
        Page page =
                new Page(titles).pair(0, "antigen", Row.text(antigen.name())).sources();
        immunity(page, antigen.immunity());
        page.rows(
                0,
                "contraindications",
                antigen.contraindications(),
                row -> new Row()
                        .code("observation", row.observation())
                        .offset("begin", row.begin())
                        .offset("end", row.end())
                        .text("text", row.text())
                        .text("guidance", row.guidance()),
                row -> titles.observation(row.observation()));
        if (!antigen.vaccineContraindications().isEmpty()) {
            page.line(0, "vaccine-contraindications:");
            antigen.vaccineContraindications().forEach(row -> contraindication(page, row));
        }
        return page.rows(0, "series", seriesFiles, Row::text).toString();
    }

    private void immunity(Page page, Immunity immunity) {
        if (immunity.equals(Immunity.NONE)) {
            return;
        }
        page.line(0, "immunity:")
                .rows(1, "clinical-history", immunity.clinicalHistory(), Row::quoted, titles::observation)
                .rows(
                        1,
                        "birth-dates",
                        immunity.birthDates(),
                        birth -> new Row()
                                .date("born-before", birth.bornBefore())
                                .text("country", birth.country())
                                .codes("exclusions", birth.exclusions()));
    }

    private void contraindication(Page page, VaccineContraindication row) {
        page.item(1, "observation: " + Row.quoted(row.observation()), titles.observation(row.observation()));
        if (row.text() != null) {
            page.pair(2, "text", Row.text(row.text()));
        }
        if (row.guidance() != null) {
            page.pair(2, "guidance", Row.text(row.guidance()));
        }
        page.rows(
                2,
                "vaccines",
                row.vaccines(),
                vaccine -> new Row()
                        .code("cvx", vaccine.cvx())
                        .offset("begin", vaccine.begin())
                        .offset("end", vaccine.end()),
                vaccine -> titles.vaccine(vaccine.cvx()));
    }
}

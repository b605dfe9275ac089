package io.jenner.cli.schedule;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import io.jenner.cases.html.Tables;
import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.words.Ages;
import io.jenner.forecast.knowledge.words.Phrase;
import io.jenner.forecast.knowledge.words.Phrase.Kind;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The pages of a site that list things: the index, vaccines, observations, spacing and sources. */
final class Lists {

    private final Knowledge knowledge;
    private final ScheduleWords words;
    private final HtmlBlocks html;
    private final List<GroupPage> groups;
    private final Map<String, String> seriesAddresses;

    Lists(Knowledge knowledge, HtmlBlocks html, List<GroupPage> groups, Map<String, String> seriesAddresses) {
        this.knowledge = knowledge;
        this.words = new ScheduleWords(knowledge);
        this.html = html;
        this.groups = groups;
        this.seriesAddresses = seriesAddresses;
    }

    DomContent[] index() {
        return new DomContent[] {
            h1("Immunization schedule"),
            p("Release " + knowledge.release().version() + " of the schedule \u201c"
                    + knowledge.release().schedule() + "\u201d, published "
                    + knowledge.release().published() + ": "
                    + knowledge.vaccineGroups().size() + " vaccine groups, "
                    + knowledge.antigens().size() + " antigens, " + seriesAddresses.size() + " series."),
            search(),
            section("Vaccine groups", true, groups.stream().map(this::group).toList()),
            section("Series", false, series()),
            section(
                    "Vaccines",
                    false,
                    knowledge.vaccines().stream().map(this::vaccine).toList()),
            section(
                    "Observations",
                    false,
                    knowledge.observations().stream().map(this::observation).toList())
        };
    }

    private static DomContent search() {
        return div().attr("class", "search")
                .attr("role", "search")
                .with(
                        label("Search groups, antigens, series, vaccines by name or CVX, observations")
                                .attr("for", "q"),
                        input().attr("id", "q")
                                .attr("type", "search")
                                .attr("autocomplete", "off")
                                .attr("placeholder", "measles, 94, pregnant \u2026"),
                        p().attr("id", "found").attr("role", "status").attr("class", "quiet"));
    }

    private static DomContent section(String title, boolean open, List<DomContent> items) {
        DomContent list = ul().attr("class", open ? "groups" : "things").with(each(items, item -> item));
        if (open) {
            return div().attr("class", "section").with(h2(title), list);
        }
        return details().attr("class", "section").with(summary(title + " (" + items.size() + ")"), list);
    }

    private DomContent group(GroupPage page) {
        String name = page.group().name();
        String antigens = String.join(", ", page.group().antigens());
        return li(
                a(name).attr("href", Anchors.groupFile(name)),
                span((antigens.equals(name) ? "" : antigens + ", ")
                                + page.series().size() + " series")
                        .attr("class", "quiet"));
    }

    private List<DomContent> series() {
        List<DomContent> items = new ArrayList<>();
        for (GroupPage page : groups) {
            for (SameSeries same : page.series()) {
                for (Series one : same.members()) {
                    items.add(li(
                            a(one.name()).attr("href", seriesAddresses.get(one.name())),
                            span(page.group().name() + ", " + ScheduleWords.type(one.type()))
                                    .attr("class", "quiet")));
                }
            }
        }
        return items;
    }

    private DomContent vaccine(Vaccine vaccine) {
        return li(
                a(vaccine.name()).attr("href", Site.VACCINES + "#" + Anchors.vaccine(vaccine.cvx())),
                span("CVX " + vaccine.cvx()
                                + vaccine.associations().stream()
                                        .map(Association::antigen)
                                        .collect(Collectors.joining(
                                                ", ", vaccine.associations().isEmpty() ? "" : ", ", "")))
                        .attr("class", "quiet"));
    }

    private DomContent observation(ObservationDefinition observation) {
        return li(
                a(observation.title()).attr("href", Site.OBSERVATIONS + "#" + Anchors.observation(observation.code())),
                span(observation.code()).attr("class", "quiet"));
    }

    DomContent[] vaccines() {
        Map<String, List<String>> usedBy = new LinkedHashMap<>();
        groups.forEach(page -> page.vaccines()
                .forEach(cvx -> usedBy.computeIfAbsent(cvx, key -> new ArrayList<>())
                        .add(page.group().name())));
        return new DomContent[] {
            h1("Vaccines"),
            Tables.table(
                    "All vaccines that the schedule knows, by CVX code",
                    List.of("CVX", "Vaccine", "Antigens it counts for", "Vaccine groups"),
                    knowledge.vaccines().stream()
                            .map(vaccine -> List.of(
                                    span(vaccine.cvx()).attr("id", Anchors.vaccine(vaccine.cvx())),
                                    text(vaccine.name()),
                                    text(vaccine.associations().stream()
                                            .map(Lists::association)
                                            .collect(Collectors.joining("; "))),
                                    links(usedBy.getOrDefault(vaccine.cvx(), List.of()))))
                            .toList())
        };
    }

    private static String association(Association association) {
        String ages = Ages.range(association.begin(), association.end());
        return association.antigen() + (ages.isEmpty() ? "" : " " + ages);
    }

    private DomContent links(List<String> groupNames) {
        return html.phrase(Phrase.joined(
                groupNames.stream()
                        .map(name -> Phrase.naming(Kind.GROUP, name, name))
                        .toList(),
                ", "));
    }

    DomContent[] observations() {
        Map<String, Map<String, Set<Phrase>>> uses = uses();
        return new DomContent[] {
            h1("Observations"),
            Tables.table(
                    "All facts about a patient that the schedule can ask for",
                    List.of("Code", "Observation", "Used by", "Codes of other systems"),
                    knowledge.observations().stream()
                            .map(observation -> List.of(
                                    span(observation.code()).attr("id", Anchors.observation(observation.code())),
                                    text(observation.title()),
                                    html.phrase(said(uses.getOrDefault(observation.code(), Map.of()))),
                                    text(observation.codedValues().stream()
                                            .map(value -> value.system() + " " + value.code())
                                            .collect(Collectors.joining(", ")))))
                            .toList())
        };
    }

    /** What each observation is for, by its code: a verb, and the groups or series it is about. */
    private Map<String, Map<String, Set<Phrase>>> uses() {
        Map<String, Map<String, Set<Phrase>>> uses = new HashMap<>();
        for (GroupPage page : groups) {
            Phrase name =
                    Phrase.naming(Kind.GROUP, page.group().name(), page.group().name());
            for (Antigen antigen : page.antigens()) {
                antigen.contraindications().forEach(row -> use(uses, row.observation(), "contraindicates", name));
                antigen.vaccineContraindications()
                        .forEach(row -> use(uses, row.observation(), "contraindicates some vaccines of", name));
                antigen.immunity().clinicalHistory().forEach(code -> use(uses, code, "proves immunity for", name));
            }
            for (SameSeries same : page.series()) {
                String series = same.first().name();
                same.first()
                        .indications()
                        .forEach(indication -> use(
                                uses,
                                indication.observation(),
                                "indicates",
                                Phrase.naming(Kind.SERIES, series, series)));
            }
        }
        return uses;
    }

    private static void use(Map<String, Map<String, Set<Phrase>>> uses, String code, String verb, Phrase thing) {
        uses.computeIfAbsent(code, key -> new TreeMap<>())
                .computeIfAbsent(verb, key -> new LinkedHashSet<>())
                .add(thing);
    }

    private static Phrase said(Map<String, Set<Phrase>> uses) {
        return Phrase.joined(
                uses.entrySet().stream()
                        .map(use -> Phrase.of(use.getKey() + " ").and(Phrase.joined(List.copyOf(use.getValue()), ", ")))
                        .toList(),
                "; ");
    }

    DomContent[] conflicts() {
        Blocks blocks = new Blocks()
                .heading(1, "top", "Spacing of vaccines")
                .paragraph(
                        "A dose given too soon after a dose of another vaccine does not count. Those given on the same"
                                + " day do. Days are counted from the earlier dose.")
                .addAll(new ConflictTables(knowledge, words).all());
        return html.of(blocks.list());
    }

    DomContent[] sources() {
        Map<Source, List<String>> files = new LinkedHashMap<>();
        for (FileSources entry : knowledge.sources()) {
            entry.sources()
                    .forEach(source -> files.computeIfAbsent(source, key -> new ArrayList<>())
                            .add(entry.place().file()));
        }
        List<DomContent> parts = new ArrayList<>();
        parts.add(h1("Sources"));
        parts.add(p("Imported from " + knowledge.release().importedFrom() + "; checked "
                + knowledge.release().checked() + "."));
        Blocks decisions = new Blocks()
                .section(
                        2,
                        "shared-decisions",
                        "Shared decisions",
                        new Blocks()
                                .points(knowledge.sharedDecisions().stream()
                                        .map(words::sharedDecision)
                                        .toList()));
        files.forEach((source, cited) -> {
            parts.add(h2(source.title()));
            parts.add(p(source.place() + ", published " + source.published() + ", checked " + source.checked() + "."));
            parts.add(details(summary(cited.size() + " files that cite it"), ul(each(cited, file -> li(file)))));
        });
        parts.addAll(List.of(html.of(decisions.list())));
        return parts.toArray(DomContent[]::new);
    }
}

package io.jenner.cli.schedule;

import static j2html.TagCreator.a;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;

import io.jenner.cases.html.HtmlPage;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Series;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.knowledge.words.Phrase.Mention;
import io.jenner.forecast.knowledge.words.ScheduleWords;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A whole schedule as static pages: an index with a search field, a page for each vaccine group, and pages of vaccines,
 * observations, spacing and sources.
 *
 * <p>The pages work from a disk, ask nothing of any network, and can be read without scripts. The same schedule gives the
 * same bytes. Not safe for use by several threads.
 */
public final class Site {

    static final String INDEX = "index.html";
    static final String VACCINES = "vaccines.html";
    static final String OBSERVATIONS = "observations.html";
    static final String CONFLICTS = "conflicts.html";
    static final String SOURCES = "sources.html";

    private static final String STYLE = "style.css";
    private static final String SCRIPT = "search.js";

    private final Knowledge knowledge;
    private final ScheduleStamp stamp;
    private final Map<String, GroupPage> pages = new LinkedHashMap<>();
    private final Map<String, String> seriesAddresses = new HashMap<>();
    private final Set<String> vaccines;
    private final Set<String> observations;
    private final HtmlBlocks html;

    /** Makes the pages of a schedule. */
    public Site(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.stamp = ScheduleStamp.of(knowledge);
        this.html = new HtmlBlocks(this::address);
        this.vaccines =
                knowledge.vaccines().stream().map(vaccine -> vaccine.cvx()).collect(Collectors.toSet());
        this.observations = knowledge.observations().stream()
                .map(observation -> observation.code())
                .collect(Collectors.toCollection(HashSet::new));
        ScheduleWords words = new ScheduleWords(knowledge);
        for (VaccineGroup group : knowledge.vaccineGroups()) {
            GroupPage page = new GroupPage(knowledge, words, group);
            pages.put(group.name(), page);
            for (SameSeries same : page.series()) {
                String address = Anchors.groupFile(group.name()) + "#"
                        + Anchors.slug(same.first().name());
                same.members().stream().map(Series::name).forEach(name -> seriesAddresses.put(name, address));
            }
        }
    }

    /** Returns the content of each file, by its name. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        Lists lists = new Lists(knowledge, html, List.copyOf(pages.values()), seriesAddresses);
        files.put(
                INDEX,
                page("Immunization schedule " + knowledge.release().id(), lists.index())
                        .scriptFrom(SCRIPT)
                        .render());
        pages.forEach((name, page) -> files.put(
                Anchors.groupFile(name),
                page(name + " - " + knowledge.release().id(), html.of(page.blocks()))
                        .render()));
        files.put(VACCINES, page("Vaccines", lists.vaccines()).render());
        files.put(OBSERVATIONS, page("Observations", lists.observations()).render());
        files.put(CONFLICTS, page("Spacing of vaccines", lists.conflicts()).render());
        files.put(SOURCES, page("Sources", lists.sources()).render());
        files.put(STYLE, HtmlPage.style() + resource("site.css"));
        files.put(SCRIPT, resource(SCRIPT));
        return files;
    }

    private HtmlPage page(String title, DomContent... content) {
        return HtmlPage.titled(title)
                .styleFrom(STYLE)
                .header(nav(
                                link(INDEX, "Schedule"),
                                link(VACCINES, "Vaccines"),
                                link(OBSERVATIONS, "Observations"),
                                link(CONFLICTS, "Spacing"),
                                link(SOURCES, "Sources"))
                        .attr("aria-label", "Pages"))
                .add(content)
                .footer(p(stamp.words()).attr("title", stamp.digest()), p(ScheduleStamp.NOTICE));
    }

    private static DomContent link(String address, String text) {
        return a(text).attr("href", address);
    }

    private Optional<String> address(Mention mention) {
        return switch (mention.kind()) {
            case VACCINE ->
                vaccines.contains(mention.key())
                        ? Optional.of(VACCINES + "#" + Anchors.vaccine(mention.key()))
                        : Optional.empty();
            case OBSERVATION ->
                observations.contains(mention.key())
                        ? Optional.of(OBSERVATIONS + "#" + Anchors.observation(mention.key()))
                        : Optional.empty();
            case SERIES -> Optional.ofNullable(seriesAddresses.get(mention.key()));
            case GROUP ->
                pages.containsKey(mention.key()) ? Optional.of(Anchors.groupFile(mention.key())) : Optional.empty();
        };
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

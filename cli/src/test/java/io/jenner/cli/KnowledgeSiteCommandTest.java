package io.jenner.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cli.schedule.Site;
import io.jenner.rules.UsScheduleProvider;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class KnowledgeSiteCommandTest {

    private static Map<String, String> files = Map.of();
    private static final Map<String, Document> PAGES = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void makeTheSite() throws Exception {
        files = new Site(UsScheduleProvider.embeddedKnowledge()).files();
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                PAGES.put(file.getKey(), parser.parse(new InputSource(new StringReader(file.getValue()))));
            }
        }
    }

    @Test
    void everyGroupHasAPageThatIsWellFormed() {
        assertThat(PAGES)
                .hasSize(26 + 5)
                .containsKeys("index.html", "group-mmr.html", "group-dtap-tdap-td.html", "vaccines.html");
    }

    @Test
    void everySeriesHasAPicture() {
        assertThat(PAGES.get("group-hpv.html").getElementsByTagName("svg").getLength())
                .isEqualTo(8);
    }

    @Test
    void everyLinkLeadsToAPlaceOnAPage() {
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Map.Entry<String, Document> page : PAGES.entrySet()) {
            for (Element link : elements(page.getValue(), "a")) {
                links++;
                if (!leadsSomewhere(link.getAttribute("href"))) {
                    broken.add(page.getKey() + ": " + link.getAttribute("href"));
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(5000);
    }

    private static boolean leadsSomewhere(String address) {
        String[] parts = address.split("#", 2);
        Document page = PAGES.get(parts[0]);
        return page != null
                && (parts.length == 1
                        || elements(page, "*").stream()
                                .anyMatch(element -> element.getAttribute("id").equals(parts[1])));
    }

    @Test
    void anchorsAreThereOnce() {
        PAGES.forEach((name, page) -> {
            Set<String> seen = new HashSet<>();
            List<String> twice = elements(page, "*").stream()
                    .map(element -> element.getAttribute("id"))
                    .filter(id -> !id.isEmpty() && !seen.add(id))
                    .toList();
            assertThat(twice).as(name).isEmpty();
        });
    }

    @Test
    void pagesAskNothingOfANetwork() {
        files.forEach((name, text) -> assertThat(text).as(name).doesNotContain("http:", "https:", "url(", "@import"));
        PAGES.forEach((name, page) -> {
            elements(page, "link").forEach(link -> assertThat(files).containsKey(link.getAttribute("href")));
            elements(page, "script").forEach(script -> assertThat(files).containsKey(script.getAttribute("src")));
            assertThat(elements(page, "img")).isEmpty();
        });
    }

    @Test
    void everyPageIsStamped() {
        PAGES.forEach((name, page) -> assertThat(
                        page.getElementsByTagName("footer").item(0).getTextContent())
                .as(name)
                .contains("Schedule us-4.64, published 2025-11-10, digest ", "A clinician decides"));
    }

    @Test
    void indexCanBeReadWithoutItsScript() {
        assertThat(elements(PAGES.get("index.html"), "a"))
                .extracting(Element::getTextContent)
                .contains("MMR", "Measles 2-dose series", "MMRV", "Pregnant");
    }

    @Test
    void sameKnowledgeGivesTheSameBytes() {
        assertThat(new Site(UsScheduleProvider.embeddedKnowledge()).files()).isEqualTo(files);
    }

    @Test
    void siteReplacesASiteAndLeavesNoOldPage() throws Exception {
        Path site = folder.resolve("site");
        Command first = Command.run("knowledge", "site", site.toString());
        Files.writeString(
                site.resolve("site-files.txt"), "group-of-old.html\n../escape.txt\n..\n", StandardOpenOption.APPEND);
        Files.writeString(site.resolve("group-of-old.html"), "old");
        Files.writeString(folder.resolve("escape.txt"), "mine");

        Command second = Command.run("knowledge", "site", site.toString());

        assertThat(first.out())
                .isEqualTo("Wrote " + files.size() + " files to " + site + "; open " + site.resolve("index.html")
                        + System.lineSeparator());
        assertThat(second.exitCode()).isZero();
        assertThat(names(site))
                .hasSize(files.size() + 1)
                .doesNotContain("group-of-old.html")
                .containsAll(files.keySet());
        assertThat(folder.resolve("escape.txt")).exists();
        assertThat(site.resolve("group-mmr.html"))
                .hasContent(files.get("group-mmr.html").stripTrailing());
    }

    @Test
    void refusesAFolderThatHoldsAnythingElse() throws Exception {
        Files.writeString(folder.resolve("index.html"), "mine");

        Command run = Command.run("knowledge", "site", folder.toString());

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith(
                        "OUT: found index.html in " + folder + ", which is no part of a site written before, expected"
                                + " an empty folder or such a site. Remedy: choose another folder, or empty it.");
        assertThat(folder.resolve("index.html")).hasContent("mine");
    }

    @Test
    void refusesAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("site"), "mine");

        assertThat(Command.run("knowledge", "site", file.toString()).err())
                .startsWith("OUT: found the file " + file + ", expected a folder. Remedy: choose another.");
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).toList();
        }
    }

    private static List<Element> elements(Document page, String tag) {
        NodeList found = page.getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }
}

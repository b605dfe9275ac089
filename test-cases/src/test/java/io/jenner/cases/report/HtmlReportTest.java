package io.jenner.cases.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.Suite;
import io.jenner.cases.read.SuiteReader;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseRunner;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.Forecaster;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final Forecaster FORECASTER = Forecaster.usSchedule();
    private static final String CASE = """
              - id: ID
                title: A child with <two> doses & "one" that counts
                source: {spec: "7.5", schedule: measles/measles-2-dose-series.yaml}
                group: MMR
                born: 2020-06-15
                as-of: 2021-07-20
                doses:
                  - {date: 2021-06-10, cvx: "03", verdict: VERDICT}
                  - {date: 2021-07-10, cvx: "03", verdict: valid}
                  - {date: 2021-07-10, cvx: "110"}
                forecast: {status: not complete, dose: 2, earliest: 2021-08-07}
            """;

    @TempDir
    private static Path folder;

    private static String page;

    @BeforeAll
    static void makePage() throws Exception {
        page = page(testCase("passes", "not valid") + testCase("fails", "valid") + testCase("is-ruled", "valid"));
    }

    @Test
    void pageIsWellFormedAndNeedsNoNetwork() throws Exception {
        assertThat(document().getDocumentElement().getTagName()).isEqualTo("html");
        assertThat(page.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http://", "https://", "src=", "@import", "url(");
    }

    @Test
    void tablesSayHowTheCasesCameOut() throws Exception {
        assertThat(page).contains("<p>1 of 3 cases passed (33.3 %), 1 ruled, 1 failed.</p>");
        assertThat(elements(document(), "tr").stream().map(row -> row.getTextContent()))
                .contains("MMR3111-", "All3111-", "own3111-");
    }

    @Test
    void everyCaseStandsThereWithItsOutcome() throws Exception {
        assertThat(elements(document(), "*").stream()
                        .filter(element -> element.hasAttribute("data-outcome"))
                        .map(element -> element.getAttribute("data-outcome") + " "
                                + elements(element, "code").get(0).getTextContent()))
                .containsExactly("failed fails", "ruled is-ruled", "passed passes");
    }

    @Test
    void failureHasExpectedAgainstFoundAndTheExplanation() throws Exception {
        String card = card("fails").getTextContent();

        assertThat(card)
                .contains("A child with <two> doses & \"one\" that counts")
                .contains("Dose 1ValidNot Validdiffers")
                .contains("Earliest date2021-08-072021-08-07")
                .contains("WHY: MMR (measles, mumps, rubella), AS OF 2021-07-20");
    }

    @Test
    void ruledCaseHasItsDecision() throws Exception {
        assertThat(card("is-ruled").getTextContent()).contains("Ruled (decision 0011): The case is <old>.");
    }

    @Test
    void timeLineShowsVerdictsByShape() throws Exception {
        Element drawing = elements(card("fails"), "svg").get(0);

        assertThat(drawing.getAttribute("aria-label"))
                .isEqualTo("Time line of the case fails. Expected: Not Complete, dose 2, earliest 2021-08-07,"
                        + " dose 1 Valid, dose 2 Valid. Found: Not Complete, dose 2, earliest 2021-08-07,"
                        + " recommended 2024-06-15, past due 2027-07-12, dose 1 Not Valid, dose 2 Valid.");
        assertThat(styled(drawing, "mark-good")).isEqualTo(3);
        assertThat(styled(drawing, "cross")).isEqualTo(1);
        assertThat(styled(drawing, "mark-quiet"))
                .as("a dose of another group, in both lanes")
                .isEqualTo(2);
    }

    @Test
    void sameRunGivesTheSamePage() throws Exception {
        assertThat(page(testCase("a", "valid"))).isEqualTo(page(testCase("a", "valid")));
    }

    @Test
    void onlyTheFirstCardsAreExplained() throws Exception {
        String cases = IntStream.rangeClosed(1, 201)
                .mapToObj(number -> testCase("n" + number, "valid"))
                .collect(Collectors.joining());
        String long201 = page(cases);

        assertThat(long201.split("How the answer came about", -1)).hasSize(201);
        assertThat(long201).contains("The first 200 of the 201 cases below have a time line and an explanation.");
        assertThat(page).doesNotContain("The first 200");
    }

    private static int styled(Element drawing, String style) {
        return (int) elements(drawing, "*").stream()
                .filter(element -> element.getAttribute("class").equals(style))
                .count();
    }

    private static Element card(String id) throws Exception {
        return elements(document(), "article").stream()
                .filter(card -> card.getAttribute("data-find").startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    /** The script is no XML; without it the page is. */
    private static Document document() throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>", "").replaceAll("(?s)<script>.*</script>", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> elements(Element parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(Document parent, String name) {
        return elements(parent.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList found) {
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static String page(String cases) throws Exception {
        Path file = Files.writeString(folder.resolve("own.yaml"), "suite: Our own\ncases:\n" + cases);
        Suite suite = SuiteReader.read(file);
        SuiteResult result = new CaseRunner(FORECASTER)
                .run(suite, done -> {})
                .ruledBy(List.of(new Ruling(
                        "is-ruled",
                        "The case is <old>.",
                        Map.of("evaluationStatus1", Optional.of("Not Valid")),
                        Optional.empty(),
                        "0011")));
        return HtmlReport.of(List.of(result), FORECASTER);
    }

    private static String testCase(String id, String verdict) {
        return CASE.replace("ID", id).replace("VERDICT", verdict);
    }
}

package io.jenner.cases.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.cases.ExpectedRow;
import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.FieldResult;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.KnowledgeStamp;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesStatus;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class JunitReportTest {

    private static final KnowledgeStamp STAMP =
            new KnowledgeStamp("0.1.0", "us-4.64", "abc", LocalDate.of(2025, 11, 10));
    private static final FieldResult GOOD = new FieldResult("seriesStatus", "Complete", Optional.of("Complete"), true);
    private static final FieldResult BAD = new FieldResult("earliestDate", "2025-01-01", Optional.empty(), false);

    private static final SuiteResult MIXED = new SuiteResult(
                    "healthy-4.45",
                    List.of(
                            result("passes", "title", GOOD),
                            result("fails", "a < b & \"c\" ]]> \u0001", GOOD, BAD),
                            result("is-ruled", "title", BAD),
                            result("passes-though-ruled", "title", GOOD)))
            .ruledBy(List.of(
                    new Ruling("is-ruled", "The <row> is \"old\".", noDate(), Optional.empty(), "0011"),
                    new Ruling("passes-though-ruled", "x", noDate(), Optional.empty(), "0011")));
    private static final SuiteResult GOOD_ONES =
            new SuiteResult("own", List.of(result("a", "title", GOOD), result("b", "title", GOOD)));

    @Test
    void documentFollowsTheSchemaThatServersShare() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JunitReportTest.class.getResource("junit.xsd"));

        schema.newValidator().validate(new StreamSource(new StringReader(xml(MIXED, GOOD_ONES))));
    }

    @Test
    void countsAddUpInEverySuiteAndInAll() throws Exception {
        Element all = document(MIXED, GOOD_ONES).getDocumentElement();

        List<Element> suites = elements(all, "testsuite");
        assertThat(suites).allSatisfy(suite -> {
            assertThat(count(suite, "tests"))
                    .isEqualTo(elements(suite, "testcase").size());
            assertThat(count(suite, "failures"))
                    .isEqualTo(elements(suite, "failure").size());
            assertThat(count(suite, "skipped"))
                    .isEqualTo(elements(suite, "skipped").size());
        });
        for (String count : List.of("tests", "failures", "errors", "skipped")) {
            assertThat(count(all, count))
                    .isEqualTo(suites.stream()
                            .mapToInt(suite -> count(suite, count))
                            .sum());
        }
        assertThat(List.of(count(all, "tests"), count(all, "failures"), count(all, "skipped")))
                .containsExactly(6, 2, 1);
        assertThat(all.getAttribute("time")).isEqualTo("0.009000");
    }

    @Test
    void ruledCaseIsSkippedWithItsDecision() throws Exception {
        Element ruled = testCase("is-ruled");

        assertThat(elements(ruled, "skipped").get(0).getAttribute("message"))
                .isEqualTo("ruled: The <row> is \"old\". (decision 0011)");
        assertThat(elements(ruled, "failure")).isEmpty();
    }

    @Test
    void failureSaysExpectedAgainstActualAndSurvivesAnyLetter() throws Exception {
        Element failure = elements(testCase("fails"), "failure").get(0);

        assertThat(failure.getAttribute("message")).isEqualTo("earliestDate expected 2025-01-01, found nothing");
        assertThat(failure.getTextContent().lines())
                .containsExactly(
                        "a < b & \"c\" ]]> \uFFFD",
                        "Field                    Expected                   Found",
                        "seriesStatus             Complete                   Complete",
                        "earliestDate             2025-01-01                 nothing                    differs");
    }

    @Test
    void unexpectedPassIsAFailure() throws Exception {
        assertThat(elements(testCase("passes-though-ruled"), "failure").get(0).getAttribute("message"))
                .isEqualTo("passed unexpectedly: take it off the list of ruled cases");
    }

    @Test
    void everySuiteHasTheStampAndAClassNameWithoutDots() throws Exception {
        Element suite =
                elements(document(MIXED).getDocumentElement(), "testsuite").get(0);

        assertThat(elements(suite, "property"))
                .extracting(property -> property.getAttribute("name") + "=" + property.getAttribute("value"))
                .containsExactly(
                        "jenner.engine=0.1.0",
                        "jenner.knowledge=us-4.64",
                        "jenner.knowledge.digest=abc",
                        "jenner.knowledge.published=2025-11-10");
        assertThat(elements(suite, "testcase"))
                .extracting(testCase -> testCase.getAttribute("classname"))
                .containsOnly("healthy-4_45");
    }

    private static Element testCase(String id) throws Exception {
        return elements(document(MIXED).getDocumentElement(), "testcase").stream()
                .filter(found -> found.getAttribute("name").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int count(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    private static Document document(SuiteResult... suites) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml(suites))));
    }

    private static String xml(SuiteResult... suites) throws Exception {
        StringWriter writer = new StringWriter();
        JunitReport.write(List.of(suites), STAMP, writer);
        return writer.toString();
    }

    private static Map<String, Optional<String>> noDate() {
        return Map.of("earliestDate", Optional.empty());
    }

    private static CaseResult result(String id, String title, FieldResult... fields) {
        ExpectedRow expected = new ExpectedRow(
                Optional.of(SeriesStatus.COMPLETE),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        TestCase testCase = new TestCase(
                id,
                "s",
                title,
                "HPV",
                Patient.born("2010-01-01").build(),
                LocalDate.of(2025, 11, 22),
                expected,
                Optional.empty());
        return new CaseResult(
                testCase, List.of(fields), Optional.empty(), Set.of(), Optional.empty(), Duration.ofNanos(1_500_000));
    }
}

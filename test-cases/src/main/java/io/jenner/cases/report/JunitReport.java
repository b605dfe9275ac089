package io.jenner.cases.report;

import io.jenner.cases.TestCase;
import io.jenner.cases.ruled.Ruling;
import io.jenner.cases.run.CaseResult;
import io.jenner.cases.run.Outcome;
import io.jenner.cases.run.SuiteResult;
import io.jenner.forecast.KnowledgeStamp;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the outcome of a run as the XML of JUnit that build servers read: {@code testsuites}, {@code testsuite},
 * {@code testcase}.
 *
 * <p>A ruled case is skipped with the ruling as its message; a case that failed, and one that passed unexpectedly, is a
 * failure with expected and actual. Every suite has the stamp of the knowledge as properties. Times are in seconds;
 * there is no time of day, so that two runs differ in nothing else.
 */
public final class JunitReport {

    private final XMLStreamWriter xml;
    private int depth;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * Writes the document; leaves the writer open.
     *
     * @throws XMLStreamException if the writer fails
     */
    public static void write(List<SuiteResult> suites, KnowledgeStamp stamp, Writer writer) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        xml.writeStartDocument("UTF-8", "1.0");
        new JunitReport(xml).suites(suites, stamp);
        xml.writeEndDocument();
        xml.writeCharacters("\n");
        xml.flush();
    }

    private void suites(List<SuiteResult> suites, KnowledgeStamp stamp) throws XMLStreamException {
        List<CaseResult> all =
                suites.stream().flatMap(suite -> suite.cases().stream()).toList();
        start("testsuites", "jenner", all);
        for (SuiteResult suite : suites) {
            start("testsuite", suite.suite(), suite.cases());
            properties(stamp);
            for (CaseResult result : suite.cases()) {
                testCase(suite, result);
            }
            end();
        }
        end();
    }

    /** Writes the start of what holds cases, with their counts. */
    private void start(String element, String name, List<CaseResult> cases) throws XMLStreamException {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("name", name);
        counts.put("tests", String.valueOf(cases.size()));
        counts.put(
                "failures",
                String.valueOf(cases.stream().filter(c -> !c.outcome().isGood()).count()));
        counts.put("errors", "0");
        counts.put(
                "skipped",
                String.valueOf(
                        cases.stream().filter(c -> c.outcome() == Outcome.RULED).count()));
        counts.put("time", seconds(cases.stream().map(CaseResult::took).reduce(Duration.ZERO, Duration::plus)));
        start(element, counts);
    }

    private void properties(KnowledgeStamp stamp) throws XMLStreamException {
        start("properties", Map.of());
        property("jenner.engine", stamp.engineVersion());
        property("jenner.knowledge", stamp.knowledgeId());
        property("jenner.knowledge.digest", stamp.digest());
        property("jenner.knowledge.published", stamp.published().toString());
        end();
    }

    private void property(String name, String value) throws XMLStreamException {
        empty("property", ordered("name", name, "value", value));
    }

    private void testCase(SuiteResult suite, CaseResult result) throws XMLStreamException {
        TestCase testCase = result.testCase();
        Map<String, String> attributes = ordered("name", testCase.id(), "classname", className(suite));
        attributes.put("time", seconds(result.took()));
        if (result.outcome() == Outcome.PASSED) {
            empty("testcase", attributes);
            return;
        }
        start("testcase", attributes);
        switch (result.outcome()) {
            case RULED ->
                empty("skipped", Map.of("message", clean(told(result.ruling().orElseThrow()))));
            case UNEXPECTED_PASS ->
                failure("passed unexpectedly: take it off the list of ruled cases", "UnexpectedPass", result);
            default -> failure(CaseText.differences(result), "Failed", result);
        }
        end();
    }

    /** Servers take what stands before the last dot for a package. */
    private static String className(SuiteResult suite) {
        return suite.suite().replace('.', '_');
    }

    private void failure(String message, String type, CaseResult result) throws XMLStreamException {
        line();
        xml.writeStartElement("failure");
        xml.writeAttribute("message", clean(message));
        xml.writeAttribute("type", type);
        xml.writeCharacters(clean(CaseText.of(result)));
        xml.writeEndElement();
    }

    private static String told(Ruling ruling) {
        return "ruled: " + ruling.why() + " (decision " + ruling.decision() + ")";
    }

    private static Map<String, String> ordered(String name, String value, String nextName, String nextValue) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put(name, value);
        attributes.put(nextName, nextValue);
        return attributes;
    }

    private void start(String element, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(element);
        attributes(attributes);
        depth++;
    }

    private void empty(String element, Map<String, String> attributes) throws XMLStreamException {
        line();
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            xml.writeAttribute(attribute.getKey(), clean(attribute.getValue()));
        }
    }

    private void end() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** Replaces what no XML may hold, not even escaped. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(letter -> isXml(letter) ? letter : '\uFFFD').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int letter) {
        return letter == '\t'
                || letter == '\n'
                || letter == '\r'
                || letter >= 0x20 && letter <= 0xD7FF
                || letter >= 0xE000 && letter <= 0xFFFD
                || letter >= 0x10000;
    }

    private static String seconds(Duration time) {
        return BigDecimal.valueOf(time.toNanos(), 9)
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

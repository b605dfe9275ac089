package io.jenner.rules.knowledge;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The CDC's own files, read as plainly as can be: they check the schedule files and share no code with the import. */
final class CdcFiles {

    private final Path folder;

    private CdcFiles(Path folder) {
        this.folder = folder;
    }

    /** Finds the release below the folder that the property {@code jenner.cdc.dir} names, or skips the test. */
    static CdcFiles orSkip() {
        String property = System.getProperty("jenner.cdc.dir", "");
        Path folder = Path.of(property, "cdsi", "4.64-508");
        assumeTrue(!property.isBlank() && Files.isDirectory(folder), "the CDC's files are not at hand");
        return new CdcFiles(folder);
    }

    Path folder() {
        return folder;
    }

    /** Returns the roots of the antigen files, by file name. */
    List<Element> antigens() {
        List<Element> roots = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().matches("Antigen.*\\.xml"))
                    .sorted()
                    .forEach(file -> roots.add(root(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return roots;
    }

    Element schedule() {
        return root(folder.resolve("ScheduleSupportingData.xml"));
    }

    private static Element root(Path file) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Returns the elements along a path that hold any text. */
    static List<Element> all(Element parent, String... path) {
        List<Element> found = List.of(parent);
        for (String name : path) {
            found = found.stream()
                    .flatMap(CdcFiles::children)
                    .filter(child -> child.getTagName().equals(name))
                    .toList();
        }
        return found.stream()
                .filter(element -> !element.getTextContent().isBlank())
                .toList();
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    /** Returns the trimmed text at the end of a path, or an empty one. */
    static String text(Element parent, String... path) {
        return all(parent, path).stream()
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** Returns an age or interval as the schedule files write it. */
    static String offset(Element parent, String child) {
        return text(parent, child).replaceAll("\\b1 years\\b", "1 year");
    }

    /** Returns a date as the schedule files write it. */
    static String date(Element parent, String child) {
        String text = text(parent, child);
        if (text.contains("/")) {
            return text.substring(6) + "-" + text.substring(0, 2) + "-" + text.substring(3, 5);
        }
        return text.isEmpty() ? "" : text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
    }

    /** Returns the day after a last day: the first on which a row no longer holds. */
    static String until(Element parent) {
        String last = date(parent, "cessationDate");
        return last.isEmpty() ? "" : LocalDate.parse(last).plusDays(1).toString();
    }

    /** Returns a list of codes without blanks. */
    static String codes(Element parent, String child) {
        return text(parent, child).replace(" ", "").replaceAll(";$", "").replace(';', ',');
    }
}

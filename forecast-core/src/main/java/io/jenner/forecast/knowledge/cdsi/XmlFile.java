package io.jenner.forecast.knowledge.cdsi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an XML file into elements with lines; document types and outside entities are refused. */
final class XmlFile {

    private final String file;
    private final Faults faults;

    private XmlFile(String file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** Returns the root element, or null after reporting why there is none. */
    @Nullable
    static Element read(Path path, String root, Faults faults) {
        String file = String.valueOf(path.getFileName());
        try (InputStream in = Files.newInputStream(path)) {
            Element element = new XmlFile(file, faults).parse(in);
            if (element != null && !element.name().equals(root)) {
                element.error(
                        "the root element <" + element.name() + ">",
                        "<" + root + ">",
                        "put the right file in its place");
                return null;
            }
            return element;
        } catch (IOException failure) {
            faults.error(file, 0, "a file that cannot be read (" + failure + ")", "XML", "check the file");
            return null;
        }
    }

    @Nullable
    private Element parse(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            try {
                return walk(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException failure) {
            int line = failure.getLocation() == null
                    ? 0
                    : Math.max(0, failure.getLocation().getLineNumber());
            faults.error(file, line, "text that is not well-formed XML", "XML", "fetch the file again");
            return null;
        }
    }

    @Nullable
    private Element walk(XMLStreamReader reader) throws XMLStreamException {
        Deque<Element> open = new ArrayDeque<>();
        Deque<StringBuilder> texts = new ArrayDeque<>();
        Element root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Element element = start(reader);
                    if (open.isEmpty()) {
                        root = element;
                    } else {
                        open.peek().add(element);
                    }
                    open.push(element);
                    texts.push(new StringBuilder());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (!texts.isEmpty()) {
                        texts.peek().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT ->
                    open.pop().setText(texts.pop().toString());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    faults.error(file, line(reader), "a document type or entity", "plain elements", "remove it");
                    return null;
                }
                default -> {
                    // comments and the like say nothing about the schedule
                }
            }
        }
        return root;
    }

    private Element start(XMLStreamReader reader) {
        Element element = new Element(reader.getLocalName(), file, line(reader), faults);
        if (reader.getAttributeCount() > 0 && reader.getAttributeNamespace(0) == null) {
            element.error(
                    "the attribute '" + reader.getAttributeLocalName(0) + "' on <" + reader.getLocalName() + ">",
                    "no attributes",
                    "check that the file is of a known CDSi schema");
        }
        return element;
    }

    private static int line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }
}

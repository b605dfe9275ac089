package io.jenner.packaging;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the build file of this module says of the comparison of the API with its baseline. */
final class ComparedApi {

    private static final int SHORTEST_REASON = 20;

    private ComparedApi() {}

    /** The packages that an execution of the comparison looks at. */
    static Set<String> packages(String execution) {
        Set<String> names = new TreeSet<>();
        for (Node include : nodes(buildFile(), "//execution[id='" + execution + "']//include")) {
            names.add(include.getTextContent().strip());
        }
        return names;
    }

    /** Accepted differences without a comment of some length directly above them. */
    static List<String> acceptedWithoutReason(Document pom) {
        List<String> found = new ArrayList<>();
        for (Node exclude : nodes(pom, "//excludes/exclude")) {
            Node above = exclude.getPreviousSibling();
            while (above != null && above.getNodeType() == Node.TEXT_NODE) {
                above = above.getPreviousSibling();
            }
            if (above == null
                    || above.getNodeType() != Node.COMMENT_NODE
                    || above.getTextContent().strip().length() < SHORTEST_REASON) {
                found.add(exclude.getTextContent().strip());
            }
        }
        return found;
    }

    static Document buildFile() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("pom.xml").toFile());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Node> nodes(Document pom, String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, pom, XPathConstants.NODESET);
            List<Node> nodes = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                nodes.add(found.item(i));
            }
            return nodes;
        } catch (XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }
}

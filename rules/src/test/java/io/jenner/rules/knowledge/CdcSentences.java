package io.jenner.rules.knowledge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The sentences of the CDC's files: texts of nine words or more that are no name, title or list of codes. */
final class CdcSentences {

    private static final int FEWEST_WORDS = 9;
    private static final Set<String> NAMES = Set.of(
            "observationTitle",
            "guidelineTitle",
            "exclusionTitle",
            "vaccineType",
            "shortDescription",
            "seriesName",
            "tradeName");

    private final Set<String> sentences = new LinkedHashSet<>();
    private final Set<String> names = new LinkedHashSet<>();

    void collect(Element element) {
        NodeList children = element.getChildNodes();
        boolean leaf = true;
        for (int index = 0; index < children.getLength(); index++) {
            if (children.item(index) instanceof Element child) {
                leaf = false;
                collect(child);
            }
        }
        String words = words(element.getTextContent());
        if (leaf && isName(element)) {
            names.add(words);
        } else if (leaf && words.matches(".*[a-z]{2}.*") && words.strip().split(" ").length >= FEWEST_WORDS) {
            sentences.add(words);
        }
    }

    /** The text beside the code of an observation is its title again. */
    private static boolean isName(Element element) {
        String tag = element.getTagName();
        String parent = ((Element) element.getParentNode()).getTagName();
        return NAMES.contains(tag) || (tag.equals("text") && !parent.equals("codedValue"));
    }

    /** Returns each sentence once; some coded values are described by the name of a vaccine, which is none. */
    List<String> found() {
        return sentences.stream().filter(sentence -> !names.contains(sentence)).toList();
    }

    /** Returns the words in small letters with single blanks between and around them. */
    static String words(String text) {
        return ' ' + text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip() + ' ';
    }
}

package io.jenner.forecast.knowledge.cdsi;

import io.jenner.forecast.knowledge.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An XML element with its line, read by naming each child that is known.
 *
 * <p>Text is trimmed, and an element without text or children is the same as none: the CDC writes both for
 * "not applicable".
 */
final class Element {

    private final String name;
    private final String file;
    private final int line;
    private final Faults faults;
    private final List<Element> children = new ArrayList<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private String text = "";

    Element(String name, String file, int line, Faults faults) {
        this.name = name;
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    void add(Element child) {
        children.add(child);
    }

    void setText(String raw) {
        text = raw.strip().replaceAll("\\s+", " ");
        if (!children.isEmpty() && !text.isEmpty()) {
            error("the text '" + text + "' between the elements of <" + name + ">", "elements only", "remove the text");
        }
    }

    String name() {
        return name;
    }

    String text() {
        return text;
    }

    Place place() {
        return new Place(file, line);
    }

    /** Whether nothing but blanks stands in it, at any depth. */
    boolean isEmpty() {
        return text.isEmpty() && children.stream().allMatch(Element::isEmpty);
    }

    /** Returns the children of this name that are not empty. */
    List<Element> all(String child) {
        asked.add(child);
        return children.stream()
                .filter(element -> element.name.equals(child) && !element.isEmpty())
                .toList();
    }

    /** Returns the only child of this name that is not empty, or null; more than one is a fault. */
    @Nullable
    Element one(String child) {
        List<Element> found = all(child);
        if (found.size() > 1) {
            Element second = found.get(1);
            second.error("<" + child + "> for the second time in <" + name + ">", "it once", "leave one of them out");
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the only child of this name; where it is missing, reports that and returns an empty one. */
    Element need(String child) {
        Element found = one(child);
        if (found == null) {
            error("no <" + child + "> in <" + name + ">", "one with content", "add it");
            return new Element(child, file, line, faults);
        }
        return found;
    }

    /** Returns the text of a child, or an empty string. */
    String optionalText(String child) {
        Element found = one(child);
        return found == null ? "" : found.leafText();
    }

    /** Passes over a child that is known and carries nothing for the schedule. */
    void skip(String child) {
        asked.add(child);
    }

    /** Returns its text; it must have no elements. */
    String leafText() {
        if (!children.isEmpty()) {
            error("elements in <" + name + ">", "text only", "check that the file is of a known CDSi schema");
        }
        return text;
    }

    /** Reports the children that nobody asked for. */
    void end() {
        for (Element child : children) {
            if (!asked.contains(child.name)) {
                child.error(
                        "the unknown element <" + child.name + "> in <" + name + ">",
                        "one of " + asked.stream().sorted().collect(Collectors.joining(", ")),
                        "check that the file is of a known CDSi schema");
            }
        }
    }

    void error(String found, String expected, String remedy) {
        faults.error(file, line, found, expected, remedy);
    }

    void note(String found, String expected, String remedy) {
        faults.note(file, line, found, expected, remedy);
    }
}

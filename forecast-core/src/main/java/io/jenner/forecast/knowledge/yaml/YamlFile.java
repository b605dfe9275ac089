package io.jenner.forecast.knowledge.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.jenner.forecast.knowledge.yaml.Node.Entry;
import io.jenner.forecast.knowledge.yaml.Node.Kind;
import io.jenner.forecast.knowledge.yaml.Node.Listing;
import io.jenner.forecast.knowledge.yaml.Node.Mapping;
import io.jenner.forecast.knowledge.yaml.Node.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a YAML file into nodes with places.
 *
 * <p>One document, and of YAML only what a reader sees at a glance: repeated keys, anchors, aliases, merge keys and
 * tags are errors.
 */
public final class YamlFile {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String file;
    private final List<String> lines;
    private final String what;
    private final Problems problems;

    private YamlFile(String file, String text, String what, Problems problems) {
        this.file = file;
        this.lines = text.lines().toList();
        this.what = what;
        this.problems = problems;
    }

    /**
     * Returns the root of the file, or null after reporting why there is none.
     *
     * @param file the file's name, for messages
     * @param text its content
     * @param what what it should be, for messages, such as {@code a schedule file}
     * @param problems takes what is wrong with it
     */
    @Nullable
    public static Node parse(String file, String text, String what, Problems problems) {
        return new YamlFile(file, text, what, problems).parse(text);
    }

    @Nullable
    private Node parse(String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.error(Spot.of(file), "an empty file", what, "fill it, or remove it");
                return null;
            }
            Node root = node(parser);
            if (parser.nextToken() != null) {
                problems.error(spot(parser), "a second document", "one document in a file", "remove the line '---'");
            }
            return root;
        } catch (JsonProcessingException failure) {
            unreadable(failure.getLocation(), failure.getOriginalMessage());
        } catch (IOException | RuntimeException failure) {
            unreadable(null, String.valueOf(failure.getMessage()));
        }
        return null;
    }

    private void unreadable(@Nullable JsonLocation at, String message) {
        Spot spot = at == null ? Spot.of(file) : new Spot(file, at.getLineNr(), at.getColumnNr());
        String reason = message.lines().filter(line -> !line.startsWith(" ")).collect(Collectors.joining(", "));
        problems.error(
                spot,
                "text that is not YAML (" + reason + ")",
                "YAML",
                "check indentation, quotes and brackets here and above" + oddQuotes(spot));
    }

    /** A quotation mark that is missing is noticed only where the next one stands, maybe many lines below. */
    private String oddQuotes(Spot spot) {
        int end = spot.line() == 0 ? lines.size() : Math.min(spot.line(), lines.size());
        return IntStream.range(0, end)
                .filter(at -> lines.get(at)
                                        .replace("\\\"", "")
                                        .chars()
                                        .filter(sign -> sign == '"')
                                        .count()
                                % 2
                        == 1)
                .mapToObj(at -> "; line " + (at + 1) + " has an odd number of quotation marks")
                .findFirst()
                .orElse("");
    }

    private Node node(YAMLParser parser) throws IOException {
        refuseIndirection(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser);
            case START_ARRAY -> listing(parser);
            default -> scalar(parser);
        };
    }

    private Mapping mapping(YAMLParser parser) throws IOException {
        Spot spot = spot(parser);
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            refuseIndirection(parser);
            String key = parser.currentName();
            Spot at = spot(parser);
            if (key.equals("<<")) {
                problems.error(at, "the merge key '<<'", "every value in its own place", "write the values out");
            }
            parser.nextToken();
            Entry entry = new Entry(at, node(parser));
            Entry earlier = entries.putIfAbsent(key, entry);
            if (earlier != null) {
                problems.error(
                        at,
                        "the key '" + key + "' again",
                        "it once; it stands at line " + earlier.key().line() + " already",
                        "remove one of the two");
            }
        }
        return new Mapping(spot, entries);
    }

    private Listing listing(YAMLParser parser) throws IOException {
        Spot spot = spot(parser);
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser));
        }
        return new Listing(spot, items);
    }

    private Scalar scalar(YAMLParser parser) throws IOException {
        Spot spot = spot(parser);
        JsonToken token = parser.currentToken();
        String text = parser.getText();
        if (isQuoted(spot)) {
            return new Scalar(spot, text, Kind.QUOTED);
        }
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Scalar(spot, text, Kind.NUMBER);
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(spot, text, Kind.FLAG);
            case VALUE_NULL -> new Scalar(spot, "", Kind.NOTHING);
            default -> new Scalar(spot, text, text.isEmpty() ? Kind.NOTHING : Kind.PLAIN);
        };
    }

    /** The tokens do not say how a text is written, so the file is looked at: {@code 08} arrives as text. */
    private boolean isQuoted(Spot spot) {
        return "\"'|>".indexOf(letterAt(spot)) >= 0;
    }

    /** Returns the letter at which a value begins, or 0 where it cannot be told. */
    private char letterAt(Spot spot) {
        if (spot.line() < 1 || spot.line() > lines.size()) {
            return 0;
        }
        String line = lines.get(spot.line() - 1);
        return spot.column() >= 1 && spot.column() <= line.length() ? line.charAt(spot.column() - 1) : 0;
    }

    private void refuseIndirection(YAMLParser parser) {
        Spot spot = spot(parser);
        switch (letterAt(spot)) {
            case '*' -> problems.error(spot, "an alias", "the value itself", "write the value out");
            case '&' -> problems.error(spot, "an anchor", "a plain value", "remove the anchor");
            case '!' -> problems.error(spot, "a tag", "a plain value", "remove the tag");
            default -> {
                // a value in its own place
            }
        }
    }

    private Spot spot(YAMLParser parser) {
        JsonLocation at = parser.currentTokenLocation();
        return new Spot(file, at.getLineNr(), at.getColumnNr());
    }
}

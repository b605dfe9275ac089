package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses a text as one JSON value; not for use by several threads. */
final class JsonText {

    private static final String RFC = "JSON (RFC 8259)";

    /** Without bounds of its own: ours are told with place and path, and the bytes are counted before. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Faults faults;
    private final TextKind kind;
    private final Limits limits;
    private Optional<String> id = Optional.empty();
    private Place reached = new Place(1, 1);

    JsonText(Faults faults, Limits limits) {
        this.faults = faults;
        this.kind = faults.kind();
        this.limits = limits;
    }

    /** Returns the text of the field {@code id} of the whole, once it was passed; also if the text broke off later. */
    Optional<String> id() {
        return id;
    }

    /** Returns the value; empty if the text is no JSON. */
    Optional<Json> parse(String text) {
        if (text.isBlank()) {
            String found = "an empty " + kind.noun();
            faults.add(FaultCode.EMPTY, reached, Path.WHOLE, found, kind.content(), kind.chooseAnother());
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Json value = value(parser, Path.WHOLE, 1);
            if (parser.nextToken() != null) {
                addMoreText(parser);
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            addSyntaxFault(e);
            return Optional.empty();
        } catch (TooDeep e) {
            String found = "values nested more than " + limits.depth() + " deep";
            faults.add(FaultCode.TOO_DEEP, reached, Path.WHOLE, found, kind.content(), kind.chooseAnother());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json value(JsonParser parser, Path path, int depth) throws IOException {
        Place place = place(parser);
        reached = place;
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, place, path, entered(depth));
            case START_ARRAY -> items(parser, place, path, entered(depth));
            case VALUE_STRING -> new Json.Text(place, checked(parser.getText(), place, path));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> numeric(parser.getText(), place, path);
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(place, parser.getBooleanValue());
            case VALUE_NULL -> new Json.Null(place);
            default -> throw new IllegalStateException("unexpected token " + parser.currentToken());
        };
    }

    private int entered(int depth) {
        if (depth > limits.depth()) {
            throw new TooDeep();
        }
        return depth + 1;
    }

    private Json members(JsonParser parser, Place place, Path path, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Path memberPath = path.member(faults.name(key));
            Place keyPlace = place(parser);
            checked(key, keyPlace, memberPath);
            parser.nextToken();
            Json value = value(parser, memberPath, depth);
            Place first = keys.putIfAbsent(key, keyPlace);
            if (first == null) {
                members.put(key, value);
                noteId(path, key, value);
            } else {
                String found = "the field a second time, first at " + kind.place(first);
                String remedy = "delete one of the two";
                faults.add(FaultCode.REPEATED_FIELD, keyPlace, memberPath, found, "each field once", remedy);
            }
        }
        return new Json.Members(place, members, keys);
    }

    private void noteId(Path path, String key, Json value) {
        if (path == Path.WHOLE
                && key.equals("id")
                && value instanceof Json.Text text
                && !HalfCharacters.in(text.text())) {
            id = Optional.of(text.text());
        }
    }

    private Json items(JsonParser parser, Place place, Path path, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path.item(items.size()), depth));
        }
        return new Json.Items(place, items);
    }

    /** Returns the text, and notes what is wrong with it. */
    private String checked(String text, Place place, Path path) {
        if (kind != TextKind.ANSWER && isLongerThan(limits.textLength(), text)) {
            String found = "a text of more than " + limits.textLength() + " characters";
            faults.add(FaultCode.TOO_LONG, place, path, found, "a shorter one", "shorten it, or leave the field out");
        }
        if (HalfCharacters.in(text)) {
            String remedy = "write the character as a whole, or leave it out";
            String found = "half a character (a surrogate without the other one)";
            faults.add(FaultCode.HALF_CHARACTER, place, path, found, "whole characters", remedy);
        }
        return text;
    }

    private static boolean isLongerThan(int most, String text) {
        return text.length() > most && text.codePointCount(0, text.length()) > most;
    }

    private Json numeric(String text, Place place, Path path) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits <= limits.digits()) {
            try {
                return new Json.Numeric(place, new BigDecimal(text), text);
            } catch (NumberFormatException e) {
                String found = "a number out of all bounds";
                faults.add(FaultCode.TOO_LONG, place, path, found, "a number of few digits", "correct the number");
            }
        } else {
            String found = "a number of more than " + limits.digits() + " digits";
            faults.add(FaultCode.TOO_LONG, place, path, found, "a number of few digits", "correct the number");
        }
        return new Json.Numeric(place, BigDecimal.ONE, "1");
    }

    private void addMoreText(JsonParser parser) {
        String found = "more text after the " + kind.subject();
        String expected = "the end of the " + kind.noun();
        String remedy = "give one " + kind.subject() + " in " + kind.aNoun() + ", and nothing else";
        faults.add(FaultCode.MORE_TEXT, place(parser), Path.WHOLE, found, expected, remedy);
    }

    private void addSyntaxFault(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        Place place = location == null ? reached : new Place(location.getLineNr(), location.getColumnNr());
        String cause = e.getOriginalMessage().lines().findFirst().orElse("");
        if (e instanceof JsonEOFException) {
            String found = "the end of the " + kind.noun();
            String expected = "the rest of the JSON text";
            faults.add(FaultCode.CUT_OFF, place, Path.WHOLE, found, expected, kind.makeWhole());
        } else if (cause.contains("Leading zero")) {
            String remedy = "put codes in quotes, such as \"03\"";
            faults.add(FaultCode.NOT_JSON, place, Path.WHOLE, "a number with a leading zero", RFC, remedy);
        } else {
            String remedy = "correct the text there, or write the " + kind.noun() + " with a JSON library";
            String found = "text that is not JSON" + (kind.quotes() ? " (" + cause + ")" : "");
            faults.add(FaultCode.NOT_JSON, place, Path.WHOLE, found, RFC, remedy);
        }
    }

    private static Place place(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /** Ends the parsing of a text that is nested too deep. */
    private static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("nested too deep", null, false, false);
        }
    }
}

package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses a text as one JSON value; not for use by several threads. */
final class JsonText {

    private static final int DEEPEST = 20;
    private static final String PATIENT = "a patient as a JSON object";
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final Faults faults;
    private final TextKind kind;
    private Optional<String> id = Optional.empty();
    private Place reached = new Place(1, 1);

    JsonText(Faults faults) {
        this.faults = faults;
        this.kind = faults.kind();
    }

    /** Returns the text of the field {@code id} of the whole, once it was passed; also if the text broke off later. */
    Optional<String> id() {
        return id;
    }

    /** Returns the value; empty if the text is no JSON. */
    Optional<Json> parse(String text) {
        if (text.isBlank()) {
            faults.add(new Place(1, 1), "", "an empty " + kind.noun(), PATIENT, kind.chooseAnother());
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Json value = value(parser, "");
            if (parser.nextToken() != null) {
                String remedy = "give one patient in a " + kind.noun() + ", and nothing else";
                faults.add(place(parser), "", "more text after the patient", "the end of the " + kind.noun(), remedy);
            }
            return Optional.of(value);
        } catch (JsonProcessingException e) {
            addSyntaxFault(e);
            return Optional.empty();
        } catch (NumberFormatException e) {
            faults.add(reached, "", "a number out of all bounds", "a number of few digits", "correct the number");
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json value(JsonParser parser, String path) throws IOException {
        Place place = place(parser);
        reached = place;
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, place, path);
            case START_ARRAY -> items(parser, place, path);
            case VALUE_STRING -> new Json.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeric(place, parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new Json.Truth(place, parser.getBooleanValue());
            case VALUE_NULL -> new Json.Null(place);
            default -> throw new IllegalStateException("unexpected token " + parser.currentToken());
        };
    }

    private Json members(JsonParser parser, Place place, String path) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String memberPath = pathOf(path, faults.name(key));
            Place keyPlace = place(parser);
            parser.nextToken();
            Json value = value(parser, memberPath);
            Place first = keys.putIfAbsent(key, keyPlace);
            if (first == null) {
                members.put(key, value);
                noteId(path, key, value);
            } else {
                String found = "the field a second time, first at " + kind.place(first);
                faults.add(keyPlace, memberPath, found, "each field once", "delete one of the two");
            }
        }
        return new Json.Members(place, members, keys);
    }

    private void noteId(String path, String key, Json value) {
        if (path.isEmpty() && key.equals("id") && value instanceof Json.Text text) {
            id = Optional.of(text.text());
        }
    }

    private static String pathOf(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Items are counted from 1, as the doses are in the answer. */
    private Json items(JsonParser parser, Place place, String path) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser, path + "[" + (items.size() + 1) + "]"));
        }
        return new Json.Items(place, items);
    }

    private void addSyntaxFault(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        Place place = location == null ? reached : new Place(location.getLineNr(), location.getColumnNr());
        String cause = e.getOriginalMessage().lines().findFirst().orElse("");
        if (e instanceof StreamConstraintsException) {
            String found = "values nested more than " + DEEPEST + " deep, or a value of excessive length";
            faults.add(place, "", found, PATIENT, kind.chooseAnother());
        } else if (e instanceof JsonEOFException) {
            faults.add(place, "", "the end of the " + kind.noun(), "the rest of the JSON text", kind.makeWhole());
        } else if (cause.contains("Leading zero")) {
            String remedy = "put codes in quotes, such as \"03\"";
            faults.add(place, "", "a number with a leading zero", "JSON (RFC 8259)", remedy);
        } else {
            String remedy = "correct the text there, or write the file with a JSON library";
            String found = "text that is not JSON" + (kind.quotes() ? " (" + cause + ")" : "");
            faults.add(place, "", found, "JSON (RFC 8259)", remedy);
        }
    }

    private static Place place(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}

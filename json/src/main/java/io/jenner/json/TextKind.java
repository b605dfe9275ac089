package io.jenner.json;

/** What a text is a part of: decides how messages speak of it and whether they may quote it. */
enum TextKind {

    /** A request in a program; messages may go to logs and hold nothing that it says. */
    REQUEST("request", "a patient as a JSON object", "send the patient", "check that the request is whole", false),

    /** A file of one patient, whose owner reads the messages. */
    FILE("file", "a patient as a JSON object", "choose the file of the patient", "check that the file is whole", true),

    /** A line among those of many patients; messages go to records and hold nothing that a patient's record says. */
    LINE(
            "line",
            "a patient as a JSON object",
            "write one patient in the line",
            "write the whole patient in one line",
            false),

    /** An answer. */
    ANSWER("answer", "an answer as a JSON object", "give a whole answer", "check that the answer is whole", false);

    private final String noun;
    private final String content;
    private final String chooseAnother;
    private final String makeWhole;
    private final boolean quotes;

    TextKind(String noun, String content, String chooseAnother, String makeWhole, boolean quotes) {
        this.noun = noun;
        this.content = content;
        this.chooseAnother = chooseAnother;
        this.makeWhole = makeWhole;
        this.quotes = quotes;
    }

    /** Returns the word for the text. */
    String noun() {
        return noun;
    }

    /** Returns the word for the text with its article. */
    String aNoun() {
        return (noun.startsWith("a") ? "an " : "a ") + noun;
    }

    /** Returns what should stand in it. */
    String content() {
        return content;
    }

    /** Returns who or what a text is about. */
    String subject() {
        return this == ANSWER ? "answer" : "patient";
    }

    /** Returns the remedy for a text that is something else. */
    String chooseAnother() {
        return chooseAnother;
    }

    /** Returns the remedy for a text that ends too soon. */
    String makeWhole() {
        return makeWhole;
    }

    /** Returns the remedy for bytes that are no text. */
    String encodeAnew() {
        return this == FILE || this == LINE ? "save the file as UTF-8" : "write the " + noun + " in UTF-8";
    }

    /** Returns a place in the text, for messages. */
    String place(Place place) {
        return this == LINE ? "column " + place.column() : place.toString();
    }

    /** Returns whether messages may quote values. */
    boolean quotes() {
        return quotes;
    }
}

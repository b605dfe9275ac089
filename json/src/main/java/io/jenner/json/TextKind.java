package io.jenner.json;

/** What a patient's text is a part of: decides how messages speak of it and whether they may quote it. */
enum TextKind {

    /** A file of one patient, whose owner reads the messages. */
    FILE("file", "choose the file of the patient", "check that the file is whole", true),

    /** A line among those of many patients; messages go to records and hold nothing that a patient's record says. */
    LINE("line", "write one patient in the line", "write the whole patient in one line", false);

    private final String noun;
    private final String chooseAnother;
    private final String makeWhole;
    private final boolean quotes;

    TextKind(String noun, String chooseAnother, String makeWhole, boolean quotes) {
        this.noun = noun;
        this.chooseAnother = chooseAnother;
        this.makeWhole = makeWhole;
        this.quotes = quotes;
    }

    /** Returns the word for the text. */
    String noun() {
        return noun;
    }

    /** Returns the remedy for a text that is no patient. */
    String chooseAnother() {
        return chooseAnother;
    }

    /** Returns the remedy for a text that ends too soon. */
    String makeWhole() {
        return makeWhole;
    }

    /** Returns a place in the text, for messages. */
    String place(Place place) {
        return this == FILE ? place.toString() : "column " + place.column();
    }

    /** Returns whether messages may quote values. */
    boolean quotes() {
        return quotes;
    }
}

package io.jenner.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads requests and writes answers as JSON, by version {@value #VERSION} of the contract.
 *
 * <p>Start at {@link #DEFAULT}, or at {@link #of(Forecaster)} where trade names are to be looked up, and change what you
 * need; every method that changes something returns a new codec:
 *
 * <pre>{@code
 * Forecaster forecaster = Forecaster.usSchedule();
 * JennerJson json = JennerJson.of(forecaster);
 * Request request = json.readRequest(body);
 * Forecast forecast = forecaster.forecast(request.patient(), request.asOf().orElse(today), request.options());
 * String answer = json.writeAnswer(forecast);
 * }</pre>
 *
 * <p>What cannot be read is an {@link InvalidJsonException} that tells every fault; nothing else is thrown for what a
 * document says. Streams, readers and writers are left open. Immutable and safe for use by many threads.
 */
public final class JennerJson {

    /** The version of the contract. */
    public static final int VERSION = 1;

    /**
     * Refuses unknown fields, looks up no trade names, keeps the {@linkplain Limits#DEFAULT usual limits}, writes texts
     * beside the codes of whole answers, and writes in one line.
     */
    public static final JennerJson DEFAULT = new JennerJson(Settings.DEFAULT);

    private final Settings settings;
    private final DocumentReader reading;
    private final DocumentWriter writing;

    private JennerJson(Settings settings) {
        this.settings = settings;
        this.reading = new DocumentReader(settings);
        this.writing = new DocumentWriter(settings);
    }

    /**
     * {@return a codec that knows the vaccines and vaccine groups of a forecaster, and is otherwise the default}
     *
     * <p>It looks up trade names, unless the forecaster has no schedule of its own, and refuses vaccine groups that the
     * schedule does not have. The forecaster is asked when a request needs it, so it may be one that is exchanged.
     *
     * @param forecaster the forecaster
     */
    public static JennerJson of(Forecaster forecaster) {
        ScheduleOf schedule = new ScheduleOf(Objects.requireNonNull(forecaster, "forecaster"));
        return new JennerJson(
                Settings.DEFAULT.withVaccines(schedule::vaccines).withVaccineGroups(schedule::vaccineGroups));
    }

    /**
     * {@return a constant as documents write it: {@code MAY_BE_GIVEN} is {@code mayBeGiven}}
     *
     * @param value the constant
     */
    public static String code(Enum<?> value) {
        return Members.code(Objects.requireNonNull(value, "value"));
    }

    /**
     * {@return the same codec, with other limits}
     *
     * @param limits the limits
     */
    public JennerJson withLimits(Limits limits) {
        return new JennerJson(settings.withLimits(Objects.requireNonNull(limits, "limits")));
    }

    /**
     * {@return the same codec, looking up trade names among these vaccines, such as {@link Forecaster#vaccines()}}
     *
     * @param vaccines the vaccines
     */
    public JennerJson withVaccines(VaccineCatalog vaccines) {
        Objects.requireNonNull(vaccines, "vaccines");
        return new JennerJson(settings.withVaccines(() -> Optional.of(vaccines)));
    }

    /**
     * {@return the same codec, refusing vaccine groups other than these in the options of a request; none means any}
     *
     * @param vaccineGroups names of vaccine groups
     */
    public JennerJson withVaccineGroups(Collection<String> vaccineGroups) {
        Objects.requireNonNull(vaccineGroups, "vaccineGroups");
        Set<String> groups = Collections.unmodifiableSet(new LinkedHashSet<>(vaccineGroups));
        return new JennerJson(settings.withVaccineGroups(() -> groups));
    }

    /** {@return the same codec, keeping fields that the contract does not have: {@link Request#unknownFields()}} */
    public JennerJson keepingUnknownFields() {
        return new JennerJson(settings.withUnknownFieldsKept());
    }

    /** {@return the same codec, writing whole answers without texts: codes only, in less space} */
    public JennerJson withoutTexts() {
        return new JennerJson(settings.withoutTexts());
    }

    /** {@return the same codec, writing documents over several lines, indented} */
    public JennerJson indented() {
        return new JennerJson(settings.withLines());
    }

    /**
     * {@return the same codec for a file of one patient, whose owner reads the messages: they name the file and quote what
     * stands in it}
     *
     * @param name name of the file, for messages
     */
    public JennerJson ofFile(String name) {
        return new JennerJson(settings.withFile(Objects.requireNonNull(name, "name")));
    }

    /**
     * Reads a request.
     *
     * @param text the document
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     */
    public Request readRequest(String text) {
        Objects.requireNonNull(text, "text");
        return reading.request(decoding -> decoding.text(text));
    }

    /**
     * Reads a request in UTF-8.
     *
     * @param bytes the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     */
    public Request readRequest(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return reading.request(decoding -> decoding.text(bytes));
    }

    /**
     * Reads a request in UTF-8, to the end of the stream or one byte beyond the limit.
     *
     * @param stream the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     * @throws IOException if the stream cannot be read
     */
    public Request readRequest(InputStream stream) throws IOException {
        return readRequest(reading.requestBytes(Objects.requireNonNull(stream, "stream")));
    }

    /**
     * Reads a request, to the end of the reader or beyond the limit.
     *
     * @param reader the document
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     * @throws IOException if the reader cannot be read
     */
    public Request readRequest(Reader reader) throws IOException {
        return readRequest(reading.requestText(Objects.requireNonNull(reader, "reader")));
    }

    /**
     * Reads one request among many, such as a line of NDJSON; its faults speak of a line.
     *
     * @param line the line
     * @return what the document says
     */
    public PatientRecord readRecord(String line) {
        Objects.requireNonNull(line, "line");
        return reading.line(decoding -> decoding.text(line));
    }

    /**
     * Reads one request among many in UTF-8, such as a line of NDJSON; its faults speak of a line.
     *
     * @param line the line
     * @return what the document says
     */
    public PatientRecord readRecord(byte[] line) {
        Objects.requireNonNull(line, "line");
        return reading.line(decoding -> decoding.text(line));
    }

    /**
     * Reads a whole answer as {@link #writeAnswer(Forecast)} writes it, with its explanations if it has any.
     *
     * <p>Texts and fields that this version does not know are passed over: a later release may write more. A short answer
     * cannot be read back, as it leaves out too much.
     *
     * @param text the document
     * @return what the document says
     * @throws InvalidJsonException if it is none; the first fault is told
     */
    public Forecast readAnswer(String text) {
        Objects.requireNonNull(text, "text");
        return reading.answer(decoding -> decoding.text(text));
    }

    /**
     * Reads a whole answer in UTF-8, as {@link #readAnswer(String)} does.
     *
     * @param bytes the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; the first fault is told
     */
    public Forecast readAnswer(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        return reading.answer(decoding -> decoding.text(bytes));
    }

    /**
     * Reads a whole answer in UTF-8, as {@link #readAnswer(String)} does, to the end of the stream or one byte beyond the
     * limit.
     *
     * @param stream the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; the first fault is told
     * @throws IOException if the stream cannot be read
     */
    public Forecast readAnswer(InputStream stream) throws IOException {
        return readAnswer(reading.answerBytes(Objects.requireNonNull(stream, "stream")));
    }

    /**
     * Reads a whole answer, as {@link #readAnswer(String)} does, to the end of the reader or beyond the limit.
     *
     * @param reader the document
     * @return what the document says
     * @throws InvalidJsonException if it is none; the first fault is told
     * @throws IOException if the reader cannot be read
     */
    public Forecast readAnswer(Reader reader) throws IOException {
        return readAnswer(reading.answerText(Objects.requireNonNull(reader, "reader")));
    }

    /**
     * {@return a request as a document, with the fields that were kept of it}
     *
     * @param request the request
     */
    public String writeRequest(Request request) {
        Objects.requireNonNull(request, "request");
        return writing.text(json -> requestDocument(json, request));
    }

    /**
     * Writes a request in UTF-8.
     *
     * @param request the request
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeRequest(Request request, OutputStream stream) throws IOException {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(stream, "stream");
        writing.write(stream, json -> requestDocument(json, request));
    }

    /**
     * {@return a whole answer as a document, with the explanations that it holds}
     *
     * @param forecast the answer
     */
    public String writeAnswer(Forecast forecast) {
        Objects.requireNonNull(forecast, "forecast");
        return writing.text(json -> writeAnswerMembers(forecast, json));
    }

    /**
     * Writes a whole answer in UTF-8, with the explanations that it holds.
     *
     * @param forecast the answer
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeAnswer(Forecast forecast, OutputStream stream) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(stream, "stream");
        writing.write(stream, json -> writeAnswerMembers(forecast, json));
    }

    /**
     * {@return the part of an answer that says what to do: verdicts, statuses, dates, reasons and the vaccines to use; about
     * a twelfth of the whole}
     *
     * @param forecast the answer
     */
    public String writeShortAnswer(Forecast forecast) {
        Objects.requireNonNull(forecast, "forecast");
        return writing.text(json -> writeShortAnswerMembers(forecast, json));
    }

    /**
     * Writes the part of an answer that says what to do in UTF-8.
     *
     * @param forecast the answer
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeShortAnswer(Forecast forecast, OutputStream stream) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(stream, "stream");
        writing.write(stream, json -> writeShortAnswerMembers(forecast, json));
    }

    /**
     * {@return whether vaccines may be given, as a document}
     *
     * @param check the check
     * @param language language of texts: English or Spanish, of any country
     * @throws IllegalArgumentException if it is another language
     */
    public String writeCheck(VisitCheck check, Locale language) {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(language, "language");
        return writing.text(json -> new CheckJson(Texts.in(language)).write(new Members(json), check));
    }

    /**
     * {@return a catch-up plan as a document, in the language of its options}
     *
     * @param plan the plan
     */
    public String writePlan(CatchUpPlan plan) {
        Objects.requireNonNull(plan, "plan");
        return writing.text(json -> new PlanJson(plan.forecast().texts()).write(new Members(json), plan));
    }

    /**
     * {@return what is wrong with a document as a document of its own; of more than 100 faults the rest is counted}
     *
     * @param faults what is wrong
     */
    public String writeErrors(List<Fault> faults) {
        Objects.requireNonNull(faults, "faults");
        return writing.text(json -> ErrorsJson.write(new Members(json), faults));
    }

    /**
     * Writes the fields of a request, apart from its version, into an object that was begun, for hosts that write documents
     * of their own with Jackson.
     *
     * @param request the request
     * @param json writes into the object that was begun
     * @throws IOException if it cannot be written
     */
    public void writeRequestMembers(Request request, JsonGenerator json) throws IOException {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(json, "json");
        RequestJson.write(json, request);
    }

    /**
     * Writes the fields of a whole answer into an object that was begun, for hosts that write documents of their own with
     * Jackson.
     *
     * @param forecast the answer
     * @param json writes into the object that was begun
     * @throws IOException if it cannot be written
     */
    public void writeAnswerMembers(Forecast forecast, JsonGenerator json) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(json, "json");
        Optional<Texts> texts = settings.texts() ? Optional.of(forecast.texts()) : Optional.empty();
        new AnswerJson(texts).write(new Members(json), forecast);
    }

    /**
     * Writes the fields of a short answer into an object that was begun, for hosts that write documents of their own with
     * Jackson.
     *
     * @param forecast the answer
     * @param json writes into the object that was begun
     * @throws IOException if it cannot be written
     */
    public void writeShortAnswerMembers(Forecast forecast, JsonGenerator json) throws IOException {
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(json, "json");
        ShortAnswerJson.write(new Members(json), forecast);
    }

    private void requestDocument(JsonGenerator json, Request request) throws IOException {
        json.writeNumberField("version", VERSION);
        RequestJson.write(json, request);
    }
}

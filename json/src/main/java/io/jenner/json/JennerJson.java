package io.jenner.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineGroupForecasts;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final JsonFactory JSON = new JsonFactory();

    private final Settings settings;

    private JennerJson(Settings settings) {
        this.settings = settings;
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
        Objects.requireNonNull(forecaster, "forecaster");
        return new JennerJson(Settings.DEFAULT
                .withVaccines(() -> vaccines(forecaster))
                .withVaccineGroups(() -> vaccineGroups(forecaster)));
    }

    private static Optional<VaccineCatalog> vaccines(Forecaster forecaster) {
        try {
            return Optional.of(forecaster.vaccines());
        } catch (UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Every answer names all groups. */
    private static Set<String> vaccineGroups(Forecaster forecaster) {
        Patient anybody = Patient.born(LocalDate.EPOCH).build();
        return forecaster.forecast(anybody, LocalDate.EPOCH).groups().stream()
                .map(VaccineGroupForecasts::vaccineGroup)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * {@return a constant as documents write it: {@code MAY_BE_GIVEN} is {@code mayBeGiven}}
     *
     * @param value the constant
     */
    public static String code(Enum<?> value) {
        return Members.code(value);
    }

    /**
     * {@return the same codec, with other limits}
     *
     * @param limits the limits
     */
    public JennerJson withLimits(Limits limits) {
        return new JennerJson(settings.withLimits(limits));
    }

    /**
     * {@return the same codec, looking up trade names among these vaccines, such as {@link Forecaster#vaccines()}}
     *
     * @param vaccines the vaccines
     */
    public JennerJson withVaccines(VaccineCatalog vaccines) {
        return new JennerJson(settings.withVaccines(() -> Optional.of(vaccines)));
    }

    /**
     * {@return the same codec, refusing vaccine groups other than these in the options of a request; none means any}
     *
     * @param vaccineGroups names of vaccine groups
     */
    public JennerJson withVaccineGroups(Collection<String> vaccineGroups) {
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
        return new JennerJson(settings.withFile(name));
    }

    /**
     * Reads a request.
     *
     * @param text the document
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     */
    public Request readRequest(String text) {
        return request(decoding -> decoding.text(text));
    }

    /**
     * Reads a request in UTF-8.
     *
     * @param bytes the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; every fault is told
     */
    public Request readRequest(byte[] bytes) {
        return request(decoding -> decoding.text(bytes));
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
        return readRequest(stream.readNBytes(oneMore(settings.limits().bytes())));
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
        return readRequest(Decoding.read(reader, settings.limits().bytes()));
    }

    /**
     * Reads one request among many, such as a line of NDJSON; its faults speak of a line.
     *
     * @param line the line
     * @return what the document says
     */
    public PatientRecord readRecord(String line) {
        return record(decoding -> decoding.text(line));
    }

    /**
     * Reads one request among many in UTF-8, such as a line of NDJSON; its faults speak of a line.
     *
     * @param line the line
     * @return what the document says
     */
    public PatientRecord readRecord(byte[] line) {
        return record(decoding -> decoding.text(line));
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
        return answer(decoding -> decoding.text(text));
    }

    /**
     * Reads a whole answer in UTF-8, as {@link #readAnswer(String)} does.
     *
     * @param bytes the document in UTF-8
     * @return what the document says
     * @throws InvalidJsonException if it is none; the first fault is told
     */
    public Forecast readAnswer(byte[] bytes) {
        return answer(decoding -> decoding.text(bytes));
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
        return readAnswer(stream.readNBytes(oneMore(settings.limits().answerBytes())));
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
        return readAnswer(Decoding.read(reader, settings.limits().answerBytes()));
    }

    /**
     * {@return a request as a document, with the fields that were kept of it}
     *
     * @param request the request
     */
    public String writeRequest(Request request) {
        return text(json -> requestDocument(json, request));
    }

    /**
     * Writes a request in UTF-8.
     *
     * @param request the request
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeRequest(Request request, OutputStream stream) throws IOException {
        write(stream, json -> requestDocument(json, request));
    }

    /**
     * {@return a whole answer as a document, with the explanations that it holds}
     *
     * @param forecast the answer
     */
    public String writeAnswer(Forecast forecast) {
        return text(json -> writeAnswerMembers(forecast, json));
    }

    /**
     * Writes a whole answer in UTF-8, with the explanations that it holds.
     *
     * @param forecast the answer
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeAnswer(Forecast forecast, OutputStream stream) throws IOException {
        write(stream, json -> writeAnswerMembers(forecast, json));
    }

    /**
     * {@return the part of an answer that says what to do: verdicts, statuses, dates, reasons and the vaccines to use; about
     * a twelfth of the whole}
     *
     * @param forecast the answer
     */
    public String writeShortAnswer(Forecast forecast) {
        return text(json -> writeShortAnswerMembers(forecast, json));
    }

    /**
     * Writes the part of an answer that says what to do in UTF-8.
     *
     * @param forecast the answer
     * @param stream where the document goes
     * @throws IOException if it cannot be written
     */
    public void writeShortAnswer(Forecast forecast, OutputStream stream) throws IOException {
        write(stream, json -> writeShortAnswerMembers(forecast, json));
    }

    /**
     * {@return whether vaccines may be given, as a document}
     *
     * @param check the check
     * @param language language of texts; English where there are none in it
     */
    public String writeCheck(VisitCheck check, Locale language) {
        return text(json -> new CheckJson(Texts.in(language)).write(new Members(json), check));
    }

    /**
     * {@return a catch-up plan as a document, in the language of its options}
     *
     * @param plan the plan
     */
    public String writePlan(CatchUpPlan plan) {
        return text(json -> new PlanJson(plan.forecast().texts()).write(new Members(json), plan));
    }

    /**
     * {@return what is wrong with a document as a document of its own; of more than 100 faults the rest is counted}
     *
     * @param faults what is wrong
     */
    public String writeErrors(List<Fault> faults) {
        return text(json -> ErrorsJson.write(new Members(json), faults));
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
        ShortAnswerJson.write(new Members(json), forecast);
    }

    private Request request(Function<Decoding, String> source) {
        TextKind kind = settings.file().isPresent() ? TextKind.FILE : TextKind.REQUEST;
        RequestReader reader = new RequestReader(kind, settings);
        String name = settings.file().orElse("request");
        String text =
                source.apply(new Decoding(reader.faults(), settings.limits().bytes()));
        reader.faults().throwIfAny(name);
        Optional<Request> request = reader.read(text);
        reader.faults().throwIfAny(name);
        return request.orElseThrow();
    }

    private PatientRecord record(Function<Decoding, String> source) {
        RequestReader reader = new RequestReader(TextKind.LINE, settings);
        Faults faults = reader.faults();
        String text = source.apply(new Decoding(faults, settings.limits().bytes()));
        Optional<Request> request = faults.isEmpty() ? reader.read(text) : Optional.empty();
        return faults.isEmpty()
                ? new PatientRecord(reader.id(), request, List.of())
                : new PatientRecord(reader.id(), Optional.empty(), faults.inOrder());
    }

    private Forecast answer(Function<Decoding, String> source) {
        Faults faults = new Faults(TextKind.ANSWER);
        String name = settings.file().orElse("answer");
        String text = source.apply(new Decoding(faults, settings.limits().answerBytes()));
        faults.throwIfAny(name);
        Optional<Json> value = new JsonText(faults, settings.limits()).parse(text);
        faults.throwIfAny(name);
        try {
            return AnswerReader.forecast(Values.of(value.orElseThrow(), Path.WHOLE));
        } catch (Values.Misfit misfit) {
            throw new InvalidJsonException(name, List.of(misfit.fault()));
        }
    }

    private static int oneMore(int most) {
        return most == Integer.MAX_VALUE ? most : most + 1;
    }

    private void requestDocument(JsonGenerator json, Request request) throws IOException {
        json.writeNumberField("version", VERSION);
        writeRequestMembers(request, json);
    }

    private String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            write(json, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HalfCharacters.escaped(text.toString());
    }

    private void write(OutputStream stream, Content content) throws IOException {
        stream.write(text(content).getBytes(StandardCharsets.UTF_8));
        stream.flush();
    }

    private void write(JsonGenerator json, Content content) throws IOException {
        if (settings.indented()) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
        }
        json.writeStartObject();
        content.write(json);
        json.writeEndObject();
    }

    /** Writes the fields of a document. */
    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}

package io.jenner.json;

import io.jenner.forecast.Forecast;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads whole documents; a document is given as what decodes it.
 *
 * @param settings how they are read
 */
record DocumentReader(Settings settings) {

    /** Returns the bytes of a request, to the end of the stream or one byte beyond the limit. */
    byte[] requestBytes(InputStream stream) throws IOException {
        return bytes(stream, settings.limits().bytes());
    }

    /** Returns the text of a request, to the end of the reader or beyond the limit. */
    String requestText(Reader reader) throws IOException {
        return Decoding.read(reader, settings.limits().bytes());
    }

    /** Returns the bytes of an answer, to the end of the stream or one byte beyond the limit. */
    byte[] answerBytes(InputStream stream) throws IOException {
        return bytes(stream, settings.limits().answerBytes());
    }

    /** Returns the text of an answer, to the end of the reader or beyond the limit. */
    String answerText(Reader reader) throws IOException {
        return Decoding.read(reader, settings.limits().answerBytes());
    }

    private static byte[] bytes(InputStream stream, int most) throws IOException {
        return stream.readNBytes(most == Integer.MAX_VALUE ? most : most + 1);
    }

    /** Returns the request that a document is; its faults are thrown. */
    Request request(Function<Decoding, String> source) {
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

    /** Returns the request that a line is, or its faults. */
    PatientRecord line(Function<Decoding, String> source) {
        RequestReader reader = new RequestReader(TextKind.LINE, settings);
        Faults faults = reader.faults();
        String text = source.apply(new Decoding(faults, settings.limits().bytes()));
        Optional<Request> request = faults.isEmpty() ? reader.read(text) : Optional.empty();
        return faults.isEmpty()
                ? new PatientRecord(reader.id(), request, List.of())
                : new PatientRecord(reader.id(), Optional.empty(), faults.inOrder());
    }

    /** Returns the answer that a document is; its first fault is thrown. */
    Forecast answer(Function<Decoding, String> source) {
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
}

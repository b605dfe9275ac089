package io.jenner.cli.answer;
import io.jenner.forecast.*;
public final class AnswerPage {
    private AnswerPage() {}
    public static String of(Patient patient, Forecast forecast) { return forecast.toString(); }
}

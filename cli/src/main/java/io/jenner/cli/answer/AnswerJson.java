package io.jenner.cli.answer;
import io.jenner.forecast.*;
public final class AnswerJson {
    private AnswerJson() {}
    public static String of(Forecast forecast) { return forecast.toString(); }
}

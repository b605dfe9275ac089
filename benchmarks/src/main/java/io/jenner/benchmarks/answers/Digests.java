package io.jenner.benchmarks.answers;

import io.jenner.benchmarks.patients.Asked;
import io.jenner.forecast.Forecast;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.Patient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is stored of the patients of a source and their answers. All are SHA-256 in hexadecimal; nothing can be read back.
 *
 * @param knowledge digest of the schedule
 * @param patients digest of the questions
 * @param answers digest of the answers
 */
public record Digests(String knowledge, String patients, String answers) {

    /** Asks the forecaster and returns the digests. */
    public static Digests of(List<Asked> patients, Forecaster forecaster) {
        return new Digests(
                forecaster.stamp().digest(),
                ofPatients(patients),
                ofAnswers(patients.stream().map(asked -> asked.answeredBy(forecaster))));
    }

    static String ofPatients(List<Asked> patients) {
        return of(patients.stream().map(Digests::text));
    }

    static String ofAnswers(Stream<Forecast> answers) {
        return of(answers.map(AnswerText::of));
    }

    private static String text(Asked asked) {
        Patient patient = asked.patient();
        return patient.birthDate() + "|" + patient.sex() + "|" + patient.countryOfBirth() + "|" + asked.asOf() + "|"
                + asked.options().countDosesAfterAssessmentDate() + "|" + patient.doses() + "|"
                + patient.observations();
    }

    private static String of(Stream<String> texts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.sequential().forEach(text -> {
                digest.update(text.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("found a Java without SHA-256, expected one that has it", e);
        }
    }
}

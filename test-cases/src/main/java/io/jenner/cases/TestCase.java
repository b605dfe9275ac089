package io.jenner.cases;

import io.jenner.forecast.Patient;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One case: what a forecaster is expected to say of one vaccine group of a patient on a day.
 *
 * @param id name of the case, unique within its suite; that of a further group of the same case ends in its name
 * @param suite name of the suite it belongs to
 * @param title what the case shows, in a few words; may be empty
 * @param vaccineGroup name of the vaccine group under test, as the schedule writes it
 * @param patient the patient
 * @param asOf the assessment date
 * @param expected what is expected; asserts at least one field
 * @param source where the expectation comes from; empty for the CDC's cases, which do not say
 * @param tags words by which cases are chosen: its own and those of its suite; the CDC's cases have none
 */
public record TestCase(
        String id,
        String suite,
        String title,
        String vaccineGroup,
        Patient patient,
        LocalDate asOf,
        Expected expected,
        Optional<CaseSource> source,
        Set<String> tags) {

    public TestCase {
        requireText(id, "id");
        requireText(vaccineGroup, "vaccineGroup");
        Objects.requireNonNull(patient, "patient");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
        tags = Set.copyOf(tags);
        if (!expected.assertsAnything()) {
            throw new IllegalArgumentException("case " + id + ": found no expectation, expected at least one."
                    + " Remedy: state a status, a date, a number or an evaluation.");
        }
    }

    /** Makes a case without tags. */
    public TestCase(
            String id,
            String suite,
            String title,
            String vaccineGroup,
            Patient patient,
            LocalDate asOf,
            Expected expected,
            Optional<CaseSource> source) {
        this(id, suite, title, vaccineGroup, patient, asOf, expected, source, Set.of());
    }

    private static void requireText(String text, String name) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    "found a case with a blank " + name + ", expected a text. Remedy: fill it in.");
        }
    }
}

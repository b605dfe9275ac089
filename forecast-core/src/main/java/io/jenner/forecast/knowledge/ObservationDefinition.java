package io.jenner.forecast.knowledge;

import java.util.List;

/**
 * A fact about a patient that the schedule can ask for.
 *
 * @param code CDSi observation code of three digits
 * @param title short title
 * @param codedValues codes of other systems that may stand for it
 * @param place where it stands
 */
public record ObservationDefinition(String code, String title, List<CodedValue> codedValues, Place place) {

    public ObservationDefinition {
        codedValues = List.copyOf(codedValues);
    }

    /**
     * A code of another system.
     *
     * @param system name of the code system: {@code SNOMED}, {@code CVX} or {@code CDCPHINVS}
     * @param code the code
     */
    public record CodedValue(String system, String code) {}
}

package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Vaccine;
import java.util.HashMap;
import java.util.Map;

/** Codes with what they stand for: as the second schedule calls it, else as the first does. */
final class Titles {

    private final Map<String, String> vaccines = new HashMap<>();
    private final Map<String, String> observations = new HashMap<>();

    Titles(Knowledge was, Knowledge now) {
        add(was);
        add(now);
    }

    private void add(Knowledge knowledge) {
        for (Vaccine vaccine : knowledge.vaccines()) {
            vaccines.put(vaccine.cvx(), vaccine.name());
        }
        for (ObservationDefinition observation : knowledge.observations()) {
            observations.put(observation.code(), observation.title());
        }
    }

    /** Returns a vaccine such as {@code 165 (HPV9)}. */
    String vaccine(String cvx) {
        return titled(cvx, vaccines);
    }

    /** Returns an observation such as {@code 186 (HIV Infection)}. */
    String observation(String code) {
        return titled(code, observations);
    }

    private static String titled(String code, Map<String, String> titles) {
        return titles.containsKey(code) ? code + " (" + titles.get(code) + ")" : code;
    }
}

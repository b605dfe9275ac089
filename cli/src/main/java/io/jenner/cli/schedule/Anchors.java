package io.jenner.cli.schedule;

import io.jenner.forecast.knowledge.yaml.Names;
import java.util.HashSet;

/** Names of pages and of places on them; they follow from the names in the schedule alone. */
final class Anchors {

    private Anchors() {}

    /** Returns a name for an address: {@code DTaP/Tdap/Td} is {@code dtap-tdap-td}. */
    static String slug(String name) {
        return Names.slug(name, new HashSet<>());
    }

    static String groupFile(String group) {
        return "group-" + slug(group) + ".html";
    }

    static String vaccine(String cvx) {
        return "cvx-" + cvx;
    }

    static String observation(String code) {
        return "observation-" + code;
    }
}

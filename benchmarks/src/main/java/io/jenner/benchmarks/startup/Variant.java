package io.jenner.benchmarks.startup;

import java.util.List;

/**
 * A way to start the JVM.
 *
 * @param name its name in the report
 * @param options JVM options
 * @param archived whether classes come from an archive made for the program (AppCDS)
 */
public record Variant(String name, List<String> options, boolean archived) {

    /** The ways that are compared. */
    static final List<Variant> ALL = List.of(
            new Variant("JVM defaults", List.of(), false),
            new Variant("C1, serial", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), false),
            new Variant("JVM defaults, archive", List.of(), true),
            new Variant("C1, serial, archive", List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), true));
}

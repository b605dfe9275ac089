package io.jenner.forecast.knowledge.files;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.Release;
import io.jenner.forecast.knowledge.Source;
import io.jenner.forecast.knowledge.Vaccine;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** The text of one schedule file as it grows, line by line. */
final class Page {

    private static final int LONGEST_COMMENT = 40;

    private final StringBuilder text = new StringBuilder();
    private final Titles titles;

    Page(Titles titles) {
        this.titles = titles;
    }

    /** What codes stand for, to be told in comments. */
    record Titles(Release release, Map<String, String> vaccines, Map<String, String> observations) {

        static Titles of(Knowledge knowledge) {
            return new Titles(
                    knowledge.release(),
                    knowledge.vaccines().stream().collect(byFirst(Vaccine::cvx, Vaccine::name)),
                    knowledge.observations().stream()
                            .collect(byFirst(ObservationDefinition::code, ObservationDefinition::title)));
        }

        private static <T> Collector<T, ?, Map<String, String>> byFirst(
                Function<T, String> key, Function<T, String> value) {
            return Collectors.toMap(key, value, (first, second) -> first);
        }

        String vaccine(String cvx) {
            return vaccines.getOrDefault(cvx, "");
        }

        String observation(String code) {
            return observations.getOrDefault(code, "");
        }
    }

    Titles titles() {
        return titles;
    }

    /** Adds {@code key: value} at so many levels of indentation. */
    Page pair(int level, String key, String value) {
        return line(level, key + ": " + value);
    }

    Page line(int level, String content) {
        text.append("  ".repeat(level)).append(content).append('\n');
        return this;
    }

    /** Adds an item of a list, with a comment unless that is empty; a long one is cut. */
    Page item(int level, Object content, String comment) {
        return line(level, "- " + content + (comment.isEmpty() ? "" : "  # " + cut(comment)));
    }

    private static String cut(String comment) {
        String line = comment.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_COMMENT
                ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST_COMMENT)) + " ...";
    }

    /** Adds a key with a list of rows, unless there are none. */
    <T> Page rows(int level, String key, List<T> values, Function<T, Object> row, Function<T, String> comment) {
        if (!values.isEmpty()) {
            line(level, key + ":");
            values.forEach(value -> item(level + 1, row.apply(value), comment.apply(value)));
        }
        return this;
    }

    <T> Page rows(int level, String key, List<T> values, Function<T, Object> row) {
        return rows(level, key, values, row, value -> "");
    }

    /** Adds the source that an import has: the release itself. */
    Page sources() {
        Release release = titles.release();
        return sources(List.of(new Source(
                "cdsi",
                release.importedFrom(),
                "Centers for Disease Control and Prevention",
                release.published(),
                release.checked())));
    }

    Page sources(List<Source> sources) {
        line(0, "sources:");
        for (Source source : sources) {
            pair(
                    1,
                    Row.text(source.key()),
                    new Row()
                            .text("title", source.title())
                            .text("place", source.place())
                            .date("published", source.published())
                            .date("checked", source.checked())
                            .toString());
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package io.jenner.forecast.knowledge.pack;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.Series;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the facts of a schedule by a digest: the same facts have the same digest wherever they stand.
 *
 * <p>Every component of every record counts but the places, the sources of the files and the examples of the series,
 * so comments, blank lines, moves of lines, sources of files and examples change nothing.
 * The order of lists counts, because ties between series are broken by it.
 */
public final class KnowledgeDigest {

    private final MessageDigest sha256;
    private final Map<Class<?>, RecordComponent[]> components = new HashMap<>();

    private KnowledgeDigest(MessageDigest sha256) {
        this.sha256 = sha256;
    }

    /** Returns the SHA-256 of the facts as 64 hexadecimal digits in small letters. */
    public static String of(Knowledge knowledge) {
        return digest(knowledge);
    }

    private static String digest(Object value) {
        try {
            KnowledgeDigest digest = new KnowledgeDigest(MessageDigest.getInstance("SHA-256"));
            digest.add(value);
            return HexFormat.of().formatHex(digest.sha256.digest());
        } catch (NoSuchAlgorithmException failure) {
            throw new IllegalStateException("every Java runtime has SHA-256", failure);
        }
    }

    /**
     * Returns the SHA-256 of the facts and of what was added to the rules.
     *
     * @param additions names and texts; without any, the digest is that of the facts alone
     */
    public static String of(Knowledge knowledge, List<String> additions) {
        return additions.isEmpty() ? of(knowledge) : digest(List.of(of(knowledge), additions));
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            text("absent");
        } else if (value instanceof Set<?> set) {
            list(set.stream().map(String::valueOf).sorted().toList());
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value instanceof Enum<?> word) {
            text(word.name());
        } else if (value instanceof Record row) {
            row(row);
        } else {
            text(value.toString());
        }
    }

    private void list(Collection<?> values) {
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(values.size()).flip());
        values.forEach(this::add);
    }

    private void row(Record row) {
        text(row.getClass().getSimpleName());
        for (RecordComponent component : components.computeIfAbsent(row.getClass(), Class::getRecordComponents)) {
            if (isFact(component)) {
                Object value = value(component, row);
                if (!saysNothing(component, value)) {
                    add(value);
                }
            }
        }
    }

    @Nullable
    private static Object value(RecordComponent component, Record row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("a public record can be read: " + component, failure);
        }
    }

    /** Where every product is offered, the schedule is that of its release. */
    private static boolean saysNothing(RecordComponent component, @Nullable Object value) {
        return component.getDeclaringRecord() == Knowledge.class
                && component.getName().equals("notOffered")
                && List.of().equals(value);
    }

    private static boolean isFact(RecordComponent component) {
        boolean isExamples = component.getDeclaringRecord() == Series.class
                && component.getName().equals("examples");
        boolean isSources = component.getDeclaringRecord() == Knowledge.class
                && component.getName().equals("sources");
        return component.getType() != Place.class && !isExamples && !isSources;
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        sha256.update(bytes);
    }
}

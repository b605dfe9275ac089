package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.date.Offset;
import io.jenner.forecast.knowledge.FileSources;
import io.jenner.forecast.knowledge.IntervalReference;
import io.jenner.forecast.knowledge.IntervalReference.FromPrevious;
import io.jenner.forecast.knowledge.IntervalReference.FromTargetDose;
import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.Season;
import io.jenner.forecast.knowledge.SeriesExample;
import io.jenner.forecast.knowledge.SkipCondition;
import io.jenner.forecast.knowledge.Source;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Copies of a record in each of which one component, at any depth, has another value. Found by reflection. */
final class Mutants {

    /** Components of these types are no facts of a schedule. */
    static final Set<Class<?>> NO_FACTS = Set.of(Place.class, Source.class, FileSources.class, SeriesExample.class);

    private final Set<String> seen = new HashSet<>();

    /** Hands over every copy with the path of what differs. */
    <T extends Record> void of(T record, BiConsumer<String, T> consumer) {
        vary("", record, record.getClass(), (path, copy) -> consumer.accept(path, cast(record, copy)));
    }

    /** Returns the components that were changed in some copy, by record and name. */
    Set<String> seen() {
        return seen;
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(T like, @Nullable Object copy) {
        return (T) like.getClass().cast(copy);
    }

    private void vary(String path, @Nullable Object value, Type type, BiConsumer<String, @Nullable Object> consumer) {
        if (isNoFact(type)) {
            return;
        }
        if (value == null) {
            consumer.accept(path + " set", some(raw(type)));
        } else if (value instanceof Record record) {
            record(path, record, consumer);
        } else if (value instanceof List<?> list) {
            list(path, list, type, consumer);
        } else if (value instanceof Set<?> set) {
            consumer.accept(path + " changed", others(set, type));
        } else {
            consumer.accept(path + " changed", other(value));
        }
    }

    private static boolean isNoFact(Type type) {
        return type instanceof ParameterizedType list
                ? isNoFact(list.getActualTypeArguments()[0])
                : NO_FACTS.contains(type);
    }

    private void record(String path, Record record, BiConsumer<String, @Nullable Object> consumer) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components)
                .map(component -> read(record, component))
                .toArray();
        for (int i = 0; i < components.length; i++) {
            int at = i;
            RecordComponent component = components[i];
            BiConsumer<String, @Nullable Object> collect = (where, other) -> {
                seen.add(name(component));
                consumer.accept(where, make(record, values, at, other));
            };
            vary(path + "." + component.getName(), values[i], component.getGenericType(), collect);
            if (values[i] != null && isNullable(component)) {
                collect.accept(path + "." + component.getName() + " taken away", null);
            }
        }
        if (record instanceof IntervalReference) {
            consumer.accept(
                    path + " replaced", record instanceof FromPrevious ? new FromTargetDose(1) : new FromPrevious());
        }
        if (record instanceof SkipCondition condition) {
            Offset day = Offset.ofDays(1);
            consumer.accept(
                    path + " replaced",
                    condition instanceof SkipCondition.Elapsed
                            ? new SkipCondition.Age(day, null, Place.NOWHERE)
                            : new SkipCondition.Elapsed(day, Place.NOWHERE));
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void list(String path, List<?> list, Type type, BiConsumer<String, @Nullable Object> consumer) {
        Type element = ((ParameterizedType) type).getActualTypeArguments()[0];
        for (int i = 0; i < list.size(); i++) {
            int at = i;
            vary(path + "[" + i + "]", list.get(i), element, (where, other) -> {
                List<Object> copy = new ArrayList<>(list);
                copy.set(at, other);
                consumer.accept(where, copy);
            });
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(i);
            consumer.accept(path + "[" + i + "] taken away", shorter);
            if (i > 0 && !list.get(i).equals(list.get(i - 1))) {
                List<Object> swapped = new ArrayList<>(list);
                Collections.swap(swapped, i, i - 1);
                consumer.accept(path + "[" + i + "] moved up", swapped);
            }
        }
        if (list.isEmpty() && element == String.class) {
            consumer.accept(path + " begun", List.of("new"));
        }
    }

    private static Set<Object> others(Set<?> set, Type type) {
        Class<?> element = raw(((ParameterizedType) type).getActualTypeArguments()[0]);
        Set<Object> others = new HashSet<>(set);
        Object first = Objects.requireNonNull(element.getEnumConstants())[0];
        if (!others.remove(first)) {
            others.add(first);
        }
        return others;
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Boolean flag) {
            return !flag;
        }
        if (value instanceof Integer number) {
            return number + 7;
        }
        if (value instanceof BigDecimal number) {
            return number.add(BigDecimal.ONE);
        }
        if (value instanceof LocalDate date) {
            return date.plusDays(1);
        }
        if (value instanceof Offset offset) {
            return Offset.parse(offset + " + 3 days");
        }
        if (value instanceof Enum<?> word) {
            Enum<?>[] words = word.getDeclaringClass().getEnumConstants();
            return words[(word.ordinal() + 1) % words.length];
        }
        throw new IllegalStateException("the test does not know how to change a " + value.getClass());
    }

    private static Object some(Class<?> type) {
        if (type == Offset.class) {
            return Offset.ofDays(5);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2024, 2, 29);
        }
        if (type == Season.class) {
            return new Season(null, null);
        }
        Object[] samples = {"some", true, 5, BigDecimal.TEN};
        return Arrays.stream(samples)
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the test does not know any " + type));
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType several ? several.getRawType() : type);
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Object make(Record record, Object[] values, int at, @Nullable Object other) {
        Object[] changed = values.clone();
        changed[at] = other;
        try {
            Class<?>[] types = Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
            return canonical.newInstance(changed);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

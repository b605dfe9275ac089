package io.jenner.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.InvalidPatientException;
import io.jenner.forecast.LiveForecaster;
import io.jenner.forecast.Overlay;
import io.jenner.forecast.Patient;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineGroupNames;
import io.jenner.forecast.date.Offset;
import io.jenner.forecast.spi.ForecasterProvider;
import io.jenner.forecast.text.Coded;
import io.jenner.forecast.text.Texts;
import io.jenner.rules.UsScheduleProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every public method and constructor of the stable packages says which argument is null. */
class NullArgumentsTest {

    private static final List<String> CORE =
            List.of("forecast", "forecast/date", "forecast/explain", "forecast/plan", "forecast/spi", "forecast/text");
    private static final Set<String> OF_THE_LANGUAGE = Set.of("equals", "valueOf");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 22);

    /** Values of the types that cannot be made of others. */
    private static final Map<Class<?>, Object> VALUES = new LinkedHashMap<>();

    static {
        VALUES.put(String.class, "03");
        VALUES.put(int.class, 1);
        VALUES.put(long.class, 1L);
        VALUES.put(boolean.class, true);
        VALUES.put(LocalDate.class, DAY);
        VALUES.put(YearMonth.class, YearMonth.from(DAY));
        VALUES.put(BigDecimal.class, BigDecimal.ONE);
        VALUES.put(Locale.class, Locale.ENGLISH);
        VALUES.put(Path.class, Path.of("nowhere"));
        VALUES.put(Optional.class, Optional.empty());
        VALUES.put(OptionalInt.class, OptionalInt.empty());
        VALUES.put(List.class, List.of());
        VALUES.put(Collection.class, List.of());
        VALUES.put(Map.class, Map.of());
        VALUES.put(InputStream.class, new ByteArrayInputStream(new byte[0]));
        VALUES.put(OutputStream.class, new ByteArrayOutputStream());
        VALUES.put(Reader.class, new StringReader(""));
        VALUES.put(JsonGenerator.class, generator());
        VALUES.put(Enum.class, FaultCode.EMPTY);
        VALUES.put(Forecaster.class, Answers.FORECASTER);
        VALUES.put(LiveForecaster.class, new LiveForecaster(Answers.FORECASTER));
        VALUES.put(ForecasterProvider.class, new UsScheduleProvider());
        VALUES.put(Overlay.class, Overlay.of("here", Map.of(Overlay.MANIFEST, "")));
        VALUES.put(Texts.class, Texts.in(Locale.ENGLISH));
        VALUES.put(Coded.class, DueStatus.OVERDUE);
        VALUES.put(Offset.class, Offset.ofDays(1));
        VALUES.put(VaccineCatalog.class, Answers.FORECASTER.vaccines());
        VALUES.put(VaccineGroupNames.class, VaccineGroupNames.of(List.of()));
        VALUES.put(Patient.class, Patient.born(DAY).build());
        VALUES.put(Patient.Builder.class, Patient.born(DAY));
        VALUES.put(DoseAdministered.Builder.class, DoseAdministered.builder(DAY, "03"));
    }

    @TestFactory
    Stream<DynamicTest> nullIsToldByTheNameOfTheArgument() {
        return executables()
                .flatMap(executable -> IntStream.range(0, executable.getParameterCount())
                        .filter(index -> takesNoNull(executable.getParameters()[index]))
                        .mapToObj(index -> DynamicTest.dynamicTest(
                                executable.toGenericString() + " " + index, () -> tells(executable, index))));
    }

    @Test
    void methodsOfEveryStablePackageAreTried() {
        assertThat(executables()
                        .map(executable -> executable.getDeclaringClass().getPackageName()))
                .contains(
                        "io.jenner.forecast",
                        "io.jenner.forecast.date",
                        "io.jenner.forecast.explain",
                        "io.jenner.forecast.plan",
                        "io.jenner.forecast.spi",
                        "io.jenner.forecast.text",
                        "io.jenner.json");
    }

    private static void tells(Executable executable, int index) throws ReflectiveOperationException {
        Parameter parameter = executable.getParameters()[index];
        Object[] arguments = Arrays.stream(executable.getParameters())
                .map(other -> value(other.getType(), other.getName()))
                .toArray();
        arguments[index] = null;
        Throwable thrown = thrown(executable, arguments);
        if (thrown instanceof InvalidPatientException invalid) {
            assertThat(invalid.field()).endsWith(parameter.getName());
        } else {
            assertThat(thrown).as(executable.toString()).isInstanceOf(NullPointerException.class);
            // A method that sets one thing calls its parameter "value", and names the thing.
            assertThat(thrown.getMessage())
                    .isIn(parameter.getName(), parameter.getName().equals("value") ? setBy(executable) : "");
        }
    }

    private static String setBy(Executable executable) {
        return switch (executable.getName()) {
            case "withId" -> "id";
            case "withOptions" -> "options";
            case "at" -> "pace";
            default -> executable.getName();
        };
    }

    private static @Nullable Throwable thrown(Executable executable, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            if (executable instanceof Constructor<?> constructor) {
                constructor.newInstance(arguments);
            } else {
                boolean isStatic = Modifier.isStatic(executable.getModifiers());
                ((Method) executable).invoke(isStatic ? null : value(executable.getDeclaringClass(), ""), arguments);
            }
            return null;
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    private static boolean takesNoNull(Parameter parameter) {
        return !parameter.getType().isPrimitive()
                && !parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Stream<Executable> executables() {
        return Stream.concat(
                        CORE.stream()
                                .flatMap(
                                        folder -> classes(Path.of("..", "forecast-core", "target", "classes"), folder)),
                        classes(Path.of("target", "classes"), "json"))
                .flatMap(type -> Stream.<Executable>concat(
                        Arrays.stream(type.getConstructors()), Arrays.stream(type.getDeclaredMethods())))
                .filter(executable -> Modifier.isPublic(executable.getModifiers())
                        && !executable.isSynthetic()
                        && !OF_THE_LANGUAGE.contains(executable.getName()));
    }

    private static Stream<Class<?>> classes(Path root, String folder) {
        try (Stream<Path> files = Files.list(root.resolve("io/jenner").resolve(folder))) {
            List<Class<?>> types = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                if (name.endsWith(".class") && !name.contains("-info")) {
                    types.add(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
            return types.stream().filter(NullArgumentsTest::isPublic);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    /** Returns a value of a type, made of its first constant or of values of the components of a record. */
    private static Object value(Class<?> type, String name) {
        Object known = VALUES.get(type);
        if (known != null) {
            return type == String.class && name.toLowerCase(Locale.ROOT).endsWith("date") ? DAY.toString() : known;
        }
        try {
            if (type.isArray()) {
                return Array.newInstance(type.getComponentType(), 0);
            }
            if (type.isEnum()) {
                return type.getEnumConstants()[0];
            }
            if (type.isRecord()) {
                Constructor<?> constructor = Arrays.stream(type.getConstructors())
                        .max((one, other) -> Integer.compare(one.getParameterCount(), other.getParameterCount()))
                        .orElseThrow();
                return constructor.newInstance(Arrays.stream(constructor.getParameters())
                        .map(parameter -> value(parameter.getType(), parameter.getName()))
                        .toArray());
            }
            Field usual = Arrays.stream(type.getFields())
                    .filter(field -> field.getName().equals("DEFAULT"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no value of " + type + " is given here"));
            return usual.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static JsonGenerator generator() {
        try {
            return new JsonFactory().createGenerator(new StringWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

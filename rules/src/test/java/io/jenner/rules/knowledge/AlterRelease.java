package io.jenner.rules.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The script {@code examples/releases/alter-release}, compiled once instead of for every change. */
final class AlterRelease {

    private final Method alter;

    AlterRelease(Path classes) throws ReflectiveOperationException, IOException {
        String script = Files.readString(Path.of("../examples/releases/alter-release"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        boolean compiled = compiler.getTask(
                        null,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        List.of(source(script.replaceFirst("#!.*", ""))))
                .call();
        assertThat(compiled).as("the script compiles").isTrue();
        URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, null);
        alter = loader.loadClass("AlterRelease").getDeclaredMethod("alter", Path.class, Path.class, List.class);
        alter.setAccessible(true);
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///AlterRelease.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    /** Writes an altered copy of a release, and returns a line for each change: its kind, then what it was. */
    List<String> alter(Path release, Path out, List<String> kinds) {
        try {
            return ((List<?>) alter.invoke(null, release, out, kinds))
                    .stream().map(String::valueOf).toList();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

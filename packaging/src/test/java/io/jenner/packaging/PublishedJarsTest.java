package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedJarsTest {

    static List<Build.Module> published() {
        return Build.published();
    }

    @ParameterizedTest
    @MethodSource("published")
    void jarNamesItsModuleAndItsVersion(Build.Module module) throws IOException {
        try (JarFile jar = new JarFile(module.jar("").toFile())) {
            var manifest = jar.getManifest().getMainAttributes();

            assertThat(manifest.getValue("Automatic-Module-Name")).isEqualTo(module.name());
            assertThat(manifest.getValue("Implementation-Version")).isEqualTo(Build.VERSION);
        }
    }

    @ParameterizedTest
    @MethodSource("published")
    void everySourceFileIsInTheJarOfSources(Build.Module module) throws IOException {
        Path sources = module.sources();
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> written = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> sources.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toSet());

            assertThat(written).isNotEmpty();
            assertThat(names(module.jar("-sources"))).containsAll(written);
        }
    }

    static List<Build.Module> documented() {
        return Build.documented();
    }

    @ParameterizedTest
    @MethodSource("documented")
    void jarOfJavadocHasAPageForThePackageOfTheModule(Build.Module module) throws IOException {
        assertThat(names(module.jar("-javadoc")))
                .contains("index.html", module.name().replace('.', '/') + "/package-summary.html");
    }

    @ParameterizedTest
    @MethodSource("published")
    void jarsDoNotRepeatWhatOthersHold(Build.Module module) throws IOException {
        Set<String> packages = packagesWithClasses(module);
        for (Build.Module other : Build.published()) {
            if (!other.equals(module)) {
                assertThat(packages).doesNotContainAnyElementsOf(packagesWithClasses(other));
            }
        }
    }

    private static Set<String> packagesWithClasses(Build.Module module) throws IOException {
        return names(module.jar("")).stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toSet());
    }

    static List<String> names(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        }
    }
}

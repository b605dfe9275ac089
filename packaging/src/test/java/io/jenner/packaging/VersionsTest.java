package io.jenner.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class VersionsTest {

    private static final Path BOM = Path.of("..", "bom", "target", "jenner-bom-" + Build.VERSION + ".pom");

    @Test
    void importedVersionsAreThoseOfThePublishedArtifactsAlone() throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(BOM.toFile());

        assertThat(pom.getElementsByTagName("parent").getLength()).isZero();
        assertThat(texts(pom, "artifactId")).containsExactlyInAnyOrderElementsOf(artifacts("jenner-bom"));
        assertThat(texts(pom, "groupId")).containsOnly("io.jenner");
        assertThat(texts(pom, "version")).containsOnly(Build.VERSION, "${project.version}");
    }

    private static List<String> artifacts(String own) {
        List<String> names = new ArrayList<>(List.of(own));
        Build.published().forEach(module -> names.add(module.artifact()));
        return names;
    }

    private static List<String> texts(Document pom, String element) {
        NodeList found = pom.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}

package io.jenner.rules.us;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.VaccineGroup;
import io.jenner.forecast.text.Texts;
import io.jenner.rules.UsScheduleProvider;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every vaccine group and antigen of the embedded schedule has a name for families. */
class GroupNamesTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String BUNDLE = "io.jenner.forecast.text.names";

    private final Knowledge knowledge = UsScheduleProvider.embeddedKnowledge();
    private final List<String> groups =
            knowledge.vaccineGroups().stream().map(VaccineGroup::name).toList();

    @Test
    void everyGroupHasANameInBothLanguages() {
        for (Locale language : List.of(Locale.ROOT, SPANISH)) {
            assertThat(names(language, "vaccineGroup.")).isEqualTo(new TreeSet<>(groups));
        }
    }

    @Test
    void everyGroupAndAntigenHasASpanishNameWithinASentence() {
        Set<String> all = new TreeSet<>(groups);
        knowledge.vaccineGroups().forEach(group -> all.addAll(group.antigens()));

        assertThat(names(SPANISH, "inText.")).isEqualTo(all);
    }

    @Test
    void spanishPagesCallGroupsInSpanish() {
        assertThat(Texts.in(SPANISH).vaccineGroup("DTaP/Tdap/Td"))
                .isEqualTo("Difteria, t\u00e9tanos y tos ferina (DTaP/Tdap/Td)");
        assertThat(Texts.in(Locale.ENGLISH).vaccineGroup("HepA")).isEqualTo("Hepatitis A");
    }

    private static Set<String> names(Locale language, String kind) {
        Set<String> names = new TreeSet<>();
        for (String key : ResourceBundle.getBundle(BUNDLE, language, Texts.class.getClassLoader())
                .keySet()) {
            if (key.startsWith(kind)) {
                names.add(key.substring(kind.length()));
            }
        }
        return names;
    }
}

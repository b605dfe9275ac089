package io.jenner.forecast.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final int MOST_LETTERS = 180;

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_es.properties"})
    void everyCodeHasATextAndEveryTextHasACode(String file) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
            texts.load(bytes);
        }

        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        codes().stream().map(Coded::code).toList())
                .hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void textsAreShortAndTellNoTechnicalTerms(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(codes())
                .map(texts::of)
                .allSatisfy(text -> assertThat(text)
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(MOST_LETTERS)
                        .doesNotContainIgnoringCase("CVX")
                        .doesNotContainIgnoringCase("antigen")
                        .doesNotContain("null"));
    }

    @Test
    void textsAreThoseOfTheLanguage() {
        assertThat(Texts.in(Locale.US).of(DueStatus.OVERDUE)).isEqualTo("Overdue");
        assertThat(Texts.in(new Locale("es", "MX")).of(DueStatus.OVERDUE)).isEqualTo("Atrasada");
        assertThat(Texts.in(SPANISH).of(DueStatus.IMMUNE)).isEqualTo("Ya tiene protecci\u00f3n");
        assertThat(Texts.in(SPANISH).language()).isEqualTo(SPANISH);
    }

    @Test
    void languageWithoutTextsGetsTheEnglishOnesWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(SPANISH);
            assertThat(Texts.in(Locale.UK).of(DueStatus.COMPLETE)).isEqualTo("Complete");
            assertThat(Texts.in(Locale.UK).language()).isEqualTo(Locale.ENGLISH);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findingNamesWhatItConcerns() {
        Finding finding = new Finding(
                Finding.Code.UNDETERMINED_CONTRAINDICATION,
                "observations[1]",
                "a message",
                List.of("Measles", "Mumps"));

        assertThat(Texts.in(Locale.ENGLISH).of(finding)).contains("(Measles, Mumps)");
        assertThat(Texts.in(SPANISH).of(finding))
                .contains("(sarampi\u00f3n, paperas)")
                .startsWith("No sabemos");
    }

    @Test
    void codesNameTypeAndConstant() {
        assertThat(DueStatus.MAY_BE_GIVEN.code()).isEqualTo("dueStatus.mayBeGiven");
        assertThat(Finding.Code.DOSE_BEFORE_BIRTH.code()).isEqualTo("findingCode.doseBeforeBirth");
        assertThat(NotEvaluatedReason.REPEATED.code()).isEqualTo("evaluatedDoseNotEvaluatedReason.repeated");
    }

    @Test
    void countryDoesNotMatterAndAnotherLanguageIsRefused() {
        assertThat(Texts.languageOf(Locale.forLanguageTag("es-MX"))).isEqualTo(SPANISH);
        assertThat(Texts.languageOf(Locale.US)).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.languages()).containsExactly(Locale.ENGLISH, SPANISH);
        for (Locale other : List.of(Locale.FRENCH, Locale.CANADA_FRENCH)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Texts.in(other))
                    .withMessage("language: found fr, expected en (English) or es (Spanish), of any country."
                            + " Remedy: ask for one of these, and translate by the codes where another is needed");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.languageOf(Locale.ROOT))
                .withMessageStartingWith("language: found a locale without a language, expected en");
    }

    @Test
    void groupAndAntigenWithoutANameOfTheirOwnAreCalledAsTheScheduleDoes() {
        Finding finding =
                new Finding(Finding.Code.NO_PRODUCT_AVAILABLE, "products", "a message", List.of("Bluepox", "HepA"));

        assertThat(Texts.in(SPANISH).vaccineGroup("Bluepox")).isEqualTo("Bluepox");
        assertThat(Texts.in(SPANISH).of(finding)).contains("(Bluepox, hepatitis A)");
    }

    @Test
    void noticeIsInTheLanguage() {
        assertThat(Texts.in(Locale.ENGLISH).notice()).startsWith("A clinician decides");
        assertThat(Texts.in(SPANISH).notice()).startsWith("Decide un profesional de la salud");
    }

    /** Found among the classes, so that a new enum cannot be forgotten. */
    private static List<Coded> codes() {
        List<Coded> codes = new ArrayList<>();
        for (JavaClass type :
                new ClassFileImporter().importPath(Path.of("target", "classes", "io", "jenner", "forecast"))) {
            if (type.isEnum() && type.isAssignableTo(Coded.class)) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    codes.add((Coded) constant);
                }
            }
        }
        return codes;
    }
}

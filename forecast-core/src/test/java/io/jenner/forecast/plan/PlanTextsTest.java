package io.jenner.forecast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.text.Coded;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyCodeHasATextInEachLanguage(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(Stream.<Coded[]>of(
                                CheckVerdict.values(), CheckFinding.Code.values(), OpenReason.values(), Pace.values())
                        .flatMap(Arrays::stream)
                        .map(texts::of))
                .allSatisfy(text -> assertThat(text).isNotBlank())
                .hasSize(37);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void namesAndDayStandInTheTextOfAFinding(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        CheckFinding day = CheckFinding.on(LocalDate.of(2025, 1, 31), CheckFinding.Code.FIRST_GOOD_DAY, List.of());
        CheckFinding part = CheckFinding.of(CheckFinding.Code.UNNEEDED_PART, List.of("MMR", "Varicella"));

        assertThat(texts.of(day)).contains("2025-01-31").doesNotContain("{");
        assertThat(texts.of(part))
                .contains(language.equals("es") ? "(sarampión, paperas y rubéola, varicela)" : "(MMR, Varicella)");
        assertThat(Arrays.stream(CheckFinding.Code.values())
                        .map(code -> new CheckFinding(code, Optional.empty(), List.of("MMR"), Optional.empty()))
                        .map(texts::of))
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "''").endsWith("."));
    }
}

package io.jenner.json;

import io.jenner.forecast.DateAssumption;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.Sex;
import io.jenner.forecast.VaccineProduct;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/** Requests with every field, of any values that the contract allows; found by jqwik as a service. */
public final class Requests implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return targetType.isOfType(Request.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        return Set.of(requests());
    }

    static Arbitrary<Request> requests() {
        return Combinators.combine(ids().optional(), patients(), days().optional(), options())
                .as((id, patient, asOf, options) -> new Request(id, patient, asOf, options, Map.of()));
    }

    private static Arbitrary<Patient> patients() {
        return Combinators.combine(
                        days(),
                        Arbitraries.of(Sex.class),
                        words().optional(),
                        doses().list().ofMaxSize(6),
                        observations().list().ofMaxSize(4),
                        Arbitraries.of(DateAssumption.class).optional())
                .as(Patient::new);
    }

    private static Arbitrary<DoseAdministered> doses() {
        Arbitrary<List<Optional<String>>> names = words().optional().list().ofSize(3);
        return Combinators.combine(
                        ids().optional(),
                        days(),
                        codes(),
                        names,
                        days().optional(),
                        volumes().optional(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(DateAssumption.class).optional())
                .as((id, date, cvx, texts, expires, volume, poor, assumption) -> new DoseAdministered(
                        id, date, cvx, texts.get(0), texts.get(1), texts.get(2), expires, volume, poor, assumption));
    }

    private static Arbitrary<Observation> observations() {
        Arbitrary<Optional<LocalDate>> ends = Arbitraries.integers()
                .between(0, 9000)
                .map(LocalDate.of(2400, 1, 1)::plusDays)
                .optional();
        Arbitrary<Optional<LocalDate>> begins = Arbitraries.integers()
                .between(0, 9000)
                .map(LocalDate.of(1950, 1, 1)::plusDays)
                .optional();
        return Combinators.combine(codes(), begins, ends, Arbitraries.of(Observation.Presence.class))
                .as(Observation::new);
    }

    private static Arbitrary<ForecastOptions> options() {
        Arbitrary<List<Boolean>> truths = Arbitraries.of(true, false).list().ofSize(4);
        return Combinators.combine(
                        words().set().ofMaxSize(3),
                        products().list().uniqueElements().ofMaxSize(3).optional(),
                        Arbitraries.of("en", "es"),
                        truths)
                .as((groups, products, language, truth) -> {
                    ForecastOptions options =
                            ForecastOptions.DEFAULT.forGroups(groups).inLanguage(Locale.forLanguageTag(language));
                    options = products.isPresent() ? options.withProducts(products.get()) : options;
                    options = truth.get(0) ? options.withoutSharedDecisions() : options;
                    options = truth.get(1) ? options.withExplanations() : options;
                    options = truth.get(2) ? options.withReEvaluation() : options;
                    return truth.get(3) ? options.countingDosesAfterAssessmentDate() : options;
                });
    }

    private static Arbitrary<VaccineProduct> products() {
        Arbitrary<String> cvx = Arbitraries.of("03", "08", "110", "X1");
        return Combinators.combine(cvx, words(), words().optional(), words().optional())
                .as(VaccineProduct::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1800, 1, 1).toEpochDay(),
                        LocalDate.of(2999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars('.', '-')
                .ofMinLength(1)
                .ofMaxLength(20);
    }

    /** Texts without blanks at their ends and without half characters, of all planes of Unicode. */
    private static Arbitrary<String> words() {
        return ids().map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(character -> character < 0xD800 || character > 0xDFFF)
                .edgeCases(edges -> edges.add((int) '"', (int) '\\', (int) '/', 0, 0x2028, 0x1F489, 0xFEFF))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(characters -> {
                    StringBuilder text = new StringBuilder();
                    characters.forEach(text::appendCodePoint);
                    return text.toString();
                })
                .filter(text -> !text.isBlank());
    }

    private static Arbitrary<BigDecimal> volumes() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, false, BigDecimal.valueOf(1000), true)
                .ofScale(4);
    }
}

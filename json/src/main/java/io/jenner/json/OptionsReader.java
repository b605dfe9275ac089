package io.jenner.json;

import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineGroupNames;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the options of a request. */
final class OptionsReader {

    /** The fields of the options. */
    static final List<String> NAMES = List.of(
            "vaccineGroups",
            "products",
            "language",
            "sharedDecisions",
            "explain",
            "reEvaluate",
            "countDosesAfterAssessmentDate");

    /** The fields of a product. */
    static final List<String> PRODUCT_NAMES = List.of("cvx", "mvx", "tradeName", "name");

    /** What a language should be. */
    static final String LANGUAGE = "en or es, with or without a country, such as es-MX";

    private final Reading reading;

    OptionsReader(Reading reading) {
        this.reading = reading;
    }

    ForecastOptions read(Json value, Path path) {
        return Fields.of(value, path, NAMES, reading).map(this::options).orElse(ForecastOptions.DEFAULT);
    }

    private ForecastOptions options(Fields fields) {
        int most = reading.limits().optionEntries();
        ForecastOptions options = ForecastOptions.DEFAULT;
        Optional<List<String>> groups = groups(fields, most);
        if (groups.isPresent()) {
            options = options.forGroups(groups.get());
            requireSome(fields);
        }
        Optional<List<VaccineProduct>> products = fields.list("products", most, "a list of objects", this::product);
        if (products.isPresent()) {
            options = options.withProducts(products.get());
        }
        Optional<Locale> language = language(fields);
        if (language.isPresent()) {
            options = options.inLanguage(language.get());
        }
        if (!fields.truth("sharedDecisions").orElse(true)) {
            options = options.withoutSharedDecisions();
        }
        return truths(fields, options);
    }

    private static ForecastOptions truths(Fields fields, ForecastOptions given) {
        ForecastOptions options = given;
        if (fields.truth("explain").orElse(false)) {
            options = options.withExplanations();
        }
        if (fields.truth("reEvaluate").orElse(false)) {
            options = options.withReEvaluation();
        }
        if (fields.truth("countDosesAfterAssessmentDate").orElse(false)) {
            options = options.countingDosesAfterAssessmentDate();
        }
        return options;
    }

    private static void requireSome(Fields fields) {
        String name = "vaccineGroups";
        if (fields.value(name).orElseThrow() instanceof Json.Items list
                && list.items().isEmpty()) {
            String remedy = "leave the field out to ask for all groups";
            fields.fault(name, FaultCode.INVALID_VALUE, "one name or more", remedy);
        }
    }

    private Optional<List<String>> groups(Fields fields, int most) {
        VaccineGroupNames known =
                VaccineGroupNames.of(fields.has("vaccineGroups") ? reading.vaccineGroups() : Set.of());
        return fields.list("vaccineGroups", most, "a list of names", (item, path) -> group(item, path, known));
    }

    private Optional<String> group(Json item, Path path, VaccineGroupNames known) {
        Faults faults = reading.faults();
        boolean any = known.all().isEmpty();
        String expected = any
                ? "the name of a vaccine group in quotes, such as \"MMR\""
                : "one of " + String.join(", ", known.all());
        if (!(item instanceof Json.Text text)) {
            faults.add(FaultCode.WRONG_TYPE, item.place(), path, faults.found(item), expected, Fields.QUOTE);
            return Optional.empty();
        }
        String name = text.text().strip();
        Optional<String> found = any ? Optional.of(name) : known.find(name);
        if (name.isEmpty() || found.isEmpty()) {
            FaultCode code = name.isEmpty() ? FaultCode.INVALID_VALUE : FaultCode.NOT_IN_SCHEDULE;
            String remedy = "write the name as the schedule does";
            faults.add(code, item.place(), path, faults.found(item), expected, remedy);
            return Optional.empty();
        }
        return found;
    }

    private Optional<VaccineProduct> product(Json item, Path path) {
        return Fields.of(item, path, PRODUCT_NAMES, reading).flatMap(fields -> {
            Optional<String> name = fields.text("name", Fields.TEXT, Fields.QUOTE);
            return new ProductReader(fields).read().map(named -> product(named, name));
        });
    }

    private VaccineProduct product(ProductReader.Named named, Optional<String> name) {
        Optional<VaccineCatalog> vaccines = reading.vaccines();
        Optional<VaccineProduct> type = vaccines.flatMap(catalog -> catalog.findCvx(named.cvx()));
        String words = name.or(() -> type.map(VaccineProduct::name)).orElse("");
        // A dose knows how a code is written in full.
        String cvx = DoseAdministered.of(LocalDate.EPOCH, named.cvx()).cvx();
        return new VaccineProduct(cvx, words, named.tradeName(), named.mvx());
    }

    private static Optional<Locale> language(Fields fields) {
        String name = "language";
        Optional<String> tag = fields.text(name, LANGUAGE, Fields.QUOTE);
        Optional<Locale> language = tag.flatMap(OptionsReader::language);
        if (tag.isPresent() && language.isEmpty()) {
            fields.fault(name, FaultCode.INVALID_VALUE, LANGUAGE, "write one of these, or leave the field out");
        }
        return language;
    }

    /** Returns the language of the texts for a language tag; empty if there are none. */
    static Optional<Locale> language(String tag) {
        try {
            return Optional.of(Texts.languageOf(Locale.forLanguageTag(tag)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

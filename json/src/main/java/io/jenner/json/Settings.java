package io.jenner.json;

import io.jenner.forecast.VaccineCatalog;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is set of a {@link JennerJson}.
 *
 * @param limits how much may stand in a document
 * @param keepsUnknownFields whether unknown fields are kept, else refused
 * @param texts whether whole answers hold texts beside codes
 * @param indented whether documents are written over several lines
 * @param vaccines gives the vaccines that trade names are looked up in
 * @param vaccineGroups gives the vaccine groups that may be asked for; empty if any may
 * @param file name of the file that is read
 */
record Settings(
        Limits limits,
        boolean keepsUnknownFields,
        boolean texts,
        boolean indented,
        Supplier<Optional<VaccineCatalog>> vaccines,
        Supplier<Set<String>> vaccineGroups,
        Optional<String> file) {

    static final Settings DEFAULT =
            new Settings(Limits.DEFAULT, false, true, false, Optional::empty, Set::of, Optional.empty());

    Settings withLimits(Limits value) {
        return new Settings(value, keepsUnknownFields, texts, indented, vaccines, vaccineGroups, file);
    }

    Settings withUnknownFieldsKept() {
        return new Settings(limits, true, texts, indented, vaccines, vaccineGroups, file);
    }

    Settings withoutTexts() {
        return new Settings(limits, keepsUnknownFields, false, indented, vaccines, vaccineGroups, file);
    }

    Settings withLines() {
        return new Settings(limits, keepsUnknownFields, texts, true, vaccines, vaccineGroups, file);
    }

    Settings withVaccines(Supplier<Optional<VaccineCatalog>> value) {
        return new Settings(limits, keepsUnknownFields, texts, indented, value, vaccineGroups, file);
    }

    Settings withVaccineGroups(Supplier<Set<String>> value) {
        return new Settings(limits, keepsUnknownFields, texts, indented, vaccines, value, file);
    }

    Settings withFile(String value) {
        return new Settings(limits, keepsUnknownFields, texts, indented, vaccines, vaccineGroups, Optional.of(value));
    }
}

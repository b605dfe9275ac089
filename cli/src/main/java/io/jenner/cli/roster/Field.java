package io.jenner.cli.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of a roster can say, with the headings that are recognised in English and Spanish. */
public enum Field {
    ID(
            Scope.PATIENT,
            "id",
            "student id",
            "pupil id",
            "patient id",
            "person id",
            "student number",
            "student no",
            "local id",
            "mrn",
            "matricula",
            "id estudiante",
            "id del estudiante",
            "id alumno",
            "id del alumno",
            "numero de estudiante",
            "numero de alumno",
            "numero de matricula",
            "numero de identificacion"),
    BIRTH_DATE(
            Scope.PATIENT,
            "birth date",
            "birthdate",
            "date of birth",
            "dob",
            "birthday",
            "fecha de nacimiento",
            "nacimiento"),
    SEX(Scope.PATIENT, "sex", "gender", "sexo", "genero"),
    COUNTRY_OF_BIRTH(Scope.PATIENT, "country of birth", "birth country", "pais de nacimiento"),
    AS_OF(Scope.PATIENT, "as of", "assessment date", "fecha de evaluacion"),
    DATE_GIVEN(
            Scope.DOSE,
            "date given",
            "date",
            "date administered",
            "administered",
            "administered on",
            "given on",
            "administration date",
            "vaccination date",
            "immunization date",
            "vaccine date",
            "shot date",
            "dose date",
            "fecha",
            "fecha de aplicacion",
            "fecha de administracion",
            "fecha de vacunacion",
            "fecha de la dosis",
            "fecha de la vacuna"),
    VACCINE(
            Scope.DOSE,
            "vaccine",
            "vaccine name",
            "immunization",
            "immunization name",
            "vacuna",
            "nombre de la vacuna"),
    CVX(Scope.DOSE, "cvx", "cvx code", "vaccine code", "vaccine cvx", "codigo cvx"),
    MVX(Scope.DOSE, "mvx", "mvx code", "manufacturer code", "codigo mvx"),
    TRADE_NAME(
            Scope.DOSE,
            "trade name",
            "tradename",
            "brand",
            "brand name",
            "product",
            "product name",
            "nombre comercial",
            "marca"),
    LOT(Scope.DOSE, "lot", "lot number", "lot no", "lote", "numero de lote"),
    LOT_EXPIRES(
            Scope.DOSE,
            "lot expires",
            "lot expiration",
            "lot expiration date",
            "expiration date",
            "fecha de caducidad"),
    VOLUME_ML(Scope.DOSE, "volume ml", "dose volume ml", "volumen ml"),
    DOSE_CONDITION(Scope.DOSE, "dose condition"),
    DOSE_ID(Scope.DOSE, "dose id", "vaccination id", "immunization id"),
    OBSERVATION(
            Scope.OBSERVATION,
            "observation",
            "observations",
            "observation code",
            "observation codes",
            "codigo de observacion"),
    OBSERVATION_DATE(Scope.OBSERVATION, "observation date", "fecha de observacion"),
    OBSERVATION_UNTIL(Scope.OBSERVATION, "observation until"),
    OBSERVATION_PRESENCE(Scope.OBSERVATION, "observation presence");

    private final Scope scope;
    private final List<String> headings;

    Field(Scope scope, String... headings) {
        this.scope = scope;
        this.headings = List.of(headings);
    }

    /** Returns what it is a part of. */
    public Scope scope() {
        return scope;
    }

    /** Returns how a map names it, such as {@code birth date}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns the headings that mean it, as {@link Headings#plain} writes them. */
    public List<String> headings() {
        return headings;
    }

    /** Returns the field that a heading means, if any. */
    static Optional<Field> of(String plainHeading) {
        return Arrays.stream(values())
                .filter(field -> field.headings.contains(plainHeading))
                .findFirst();
    }

    /** Returns the field of a word; empty if there is none. */
    static Optional<Field> ofWord(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word))
                .findFirst();
    }

    /** What a field is a part of. */
    public enum Scope {
        PATIENT,
        DOSE,
        OBSERVATION
    }
}

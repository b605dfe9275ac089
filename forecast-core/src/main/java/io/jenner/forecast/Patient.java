package io.jenner.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A person with the doses administered and the observations that a forecast needs.
 *
 * @param birthDate date of birth
 * @param sex sex or gender as the schedule asks for it
 * @param countryOfBirth country of birth by name, such as {@code U.S.}; the usual spellings of the United States count
 *     as one
 * @param doses doses administered, in any order; the order within a day is kept
 * @param observations observations, in any order
 * @param birthDateAssumption what was assumed where the record holds no whole date of birth; empty where it does
 */
public record Patient(
        LocalDate birthDate,
        Sex sex,
        Optional<String> countryOfBirth,
        List<DoseAdministered> doses,
        List<Observation> observations,
        Optional<DateAssumption> birthDateAssumption) {

    /**
     * Checks that there is a date of birth, and keeps copies of the lists.
     *
     * @param birthDate see {@link #birthDate()}
     * @param sex see {@link #sex()}
     * @param countryOfBirth see {@link #countryOfBirth()}
     * @param doses see {@link #doses()}
     * @param observations see {@link #observations()}
     * @param birthDateAssumption see {@link #birthDateAssumption()}
     * @throws InvalidPatientException if there is no date of birth
     */
    public Patient {
        InvalidPatientException.required("birthDate", birthDate, "the date of birth");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(countryOfBirth, "countryOfBirth");
        doses = List.copyOf(Objects.requireNonNull(doses, "doses"));
        observations = List.copyOf(Objects.requireNonNull(observations, "observations"));
        Objects.requireNonNull(birthDateAssumption, "birthDateAssumption");
    }

    /**
     * Creates a patient whose date of birth is known.
     *
     * @param birthDate see {@link #birthDate()}
     * @param sex see {@link #sex()}
     * @param countryOfBirth see {@link #countryOfBirth()}
     * @param doses see {@link #doses()}
     * @param observations see {@link #observations()}
     */
    public Patient(
            LocalDate birthDate,
            Sex sex,
            Optional<String> countryOfBirth,
            List<DoseAdministered> doses,
            List<Observation> observations) {
        this(birthDate, sex, countryOfBirth, doses, observations, Optional.empty());
    }

    /**
     * {@return a builder for a person born on that day, written as {@code 2021-03-10}}
     *
     * @param birthDate date of birth
     * @throws InvalidPatientException if the text is not a whole date
     */
    public static Builder born(String birthDate) {
        return born(Dates.day("birthDate", birthDate));
    }

    /**
     * {@return a builder for a person whose date of birth is recorded as {@code 2021} or {@code 2021-03}}
     *
     * @param birthDate date of birth
     * @param assumption which day to take where the record holds only a year or a month
     * @throws InvalidPatientException if the text is neither a date nor a part of one
     */
    public static Builder born(String birthDate, DateAssumption assumption) {
        Objects.requireNonNull(assumption, "assumption");
        Builder builder = new Builder(assumption.of("birthDate", birthDate));
        builder.birthDateAssumption = Dates.assumed(birthDate, assumption);
        return builder;
    }

    /**
     * {@return a builder for a person born on that day}
     *
     * @param birthDate date of birth
     */
    public static Builder born(LocalDate birthDate) {
        return new Builder(birthDate);
    }

    /**
     * {@return the same patient with one more dose, behind the others}
     *
     * @param dose the dose
     */
    public Patient plus(DoseAdministered dose) {
        List<DoseAdministered> all = new ArrayList<>(doses);
        all.add(Objects.requireNonNull(dose, "dose"));
        return new Patient(birthDate, sex, countryOfBirth, all, observations, birthDateAssumption);
    }

    /** Returns the record without personal data. */
    @Override
    public String toString() {
        return "Patient[" + doses.size() + " doses, " + observations.size() + " observations]";
    }

    /** Collects what is known of a person; not for use by several threads. */
    public static final class Builder {

        private static final String DOSE_DATE = "doses.date";

        private final LocalDate birthDate;
        private final List<DoseAdministered> doses = new ArrayList<>();
        private final List<Observation> observations = new ArrayList<>();
        private Sex sex = Sex.UNKNOWN;
        private @Nullable String countryOfBirth;
        private Optional<DateAssumption> birthDateAssumption = Optional.empty();

        private Builder(LocalDate birthDate) {
            this.birthDate = InvalidPatientException.required("birthDate", birthDate, "the date of birth");
        }

        /**
         * Sets the sex or gender; unknown when not set.
         *
         * @param value sex or gender as the schedule asks for it
         * @return this builder
         */
        public Builder sex(Sex value) {
            sex = Objects.requireNonNull(value, "sex");
            return this;
        }

        /**
         * Sets the country of birth by name, such as {@code U.S.}.
         *
         * @param value name of the country; a blank one says nothing
         * @return this builder
         */
        public Builder countryOfBirth(String value) {
            Objects.requireNonNull(value, "countryOfBirth");
            countryOfBirth = value.isBlank() ? null : value.strip();
            return this;
        }

        /**
         * Adds a dose given on that day, written as {@code 2021-05-12}, of the vaccine with that CVX code.
         *
         * @param date day of administration
         * @param cvx CVX code of the vaccine type
         * @return this builder
         * @throws InvalidPatientException if the date or the code is missing or none; the field names the dose, such as {@code doses[2].cvx}
         */
        public Builder dose(String date, String cvx) {
            return placed(() -> DoseAdministered.of(Dates.day(DOSE_DATE, date), cvx));
        }

        /**
         * Adds a dose whose day is recorded as {@code 2021} or {@code 2021-05}, of the vaccine with that CVX code.
         *
         * @param date day of administration
         * @param assumption which day to take where the record holds only a year or a month
         * @param cvx CVX code of the vaccine type
         * @return this builder
         * @throws InvalidPatientException if the text is neither a date nor a part of one
         */
        public Builder dose(String date, DateAssumption assumption, String cvx) {
            Objects.requireNonNull(assumption, "assumption");
            return placed(() -> DoseAdministered.builder(assumption.of(DOSE_DATE, date), cvx)
                    .dateAssumption(Dates.assumed(date, assumption))
                    .build());
        }

        /** Adds a dose; what is wrong with it is told with its place. */
        private Builder placed(Supplier<DoseAdministered> dose) {
            try {
                return dose(dose.get());
            } catch (InvalidPatientException e) {
                throw e.at(doses.size() + 1);
            }
        }

        /**
         * Adds a dose of a product given on that day, written as {@code 2021-05-12}.
         *
         * @param date day of administration
         * @param product the product
         * @return this builder
         * @throws InvalidPatientException if the date is missing or none; the field names the dose, such as {@code doses[2].date}
         */
        public Builder dose(String date, VaccineProduct product) {
            return placed(() -> DoseAdministered.of(Dates.day(DOSE_DATE, date), product));
        }

        /**
         * Adds a dose of a product given on that day.
         *
         * @param date day of administration
         * @param product the product
         * @return this builder
         * @throws InvalidPatientException if the day is missing; the field names the dose
         */
        public Builder dose(LocalDate date, VaccineProduct product) {
            return placed(() -> DoseAdministered.of(date, product));
        }

        /**
         * Adds a dose given on that day of the vaccine with that CVX code.
         *
         * @param date day of administration
         * @param cvx CVX code of the vaccine type
         * @return this builder
         * @throws InvalidPatientException if the day is missing, or the code is missing or none; the field names the dose
         */
        public Builder dose(LocalDate date, String cvx) {
            return placed(() -> DoseAdministered.of(date, cvx));
        }

        /**
         * Adds a dose.
         *
         * @param dose the dose
         * @return this builder
         */
        public Builder dose(DoseAdministered dose) {
            doses.add(Objects.requireNonNull(dose, "dose"));
            return this;
        }

        /**
         * Adds an observation that is present and has no date.
         *
         * @param code CDSi observation code, with or without leading zeros
         * @return this builder
         * @throws InvalidPatientException if the code is missing or none; the field names the observation
         */
        public Builder observation(String code) {
            try {
                return observation(Observation.of(code));
            } catch (InvalidPatientException e) {
                throw e.at(observations.size() + 1);
            }
        }

        /**
         * Adds an observation.
         *
         * @param observation the observation
         * @return this builder
         */
        public Builder observation(Observation observation) {
            observations.add(Objects.requireNonNull(observation, "observation"));
            return this;
        }

        /** {@return the patient} */
        public Patient build() {
            return new Patient(
                    birthDate, sex, Optional.ofNullable(countryOfBirth), doses, observations, birthDateAssumption);
        }
    }
}

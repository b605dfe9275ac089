package io.jenner.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One recorded administration of a vaccine.
 *
 * <p>Doses that were not given, refused or entered in error are not doses administered and are to be left out.
 *
 * @param id the caller's name for the dose; comes back in the answer and decides nothing
 * @param date day of administration
 * @param cvx CVX code; a number is padded with zeros to two digits
 * @param mvx manufacturer code
 * @param tradeName trade name of the product
 * @param lot lot number; tells a repeated entry from a second dose
 * @param lotExpires last day on which the lot may be used
 * @param volumeMl volume given, in millilitres: more than 0 and at most 1000
 * @param poorCondition whether the dose condition flag is set: the dose must be repeated whatever the schedule says
 * @param dateAssumption what was assumed where the record holds no whole date; empty where it does
 */
public record DoseAdministered(
        Optional<String> id,
        LocalDate date,
        String cvx,
        Optional<String> mvx,
        Optional<String> tradeName,
        Optional<String> lot,
        Optional<LocalDate> lotExpires,
        Optional<BigDecimal> volumeMl,
        boolean poorCondition,
        Optional<DateAssumption> dateAssumption) {

    private static final int CVX_LENGTH = 2;
    private static final BigDecimal LARGEST_VOLUME = BigDecimal.valueOf(1000);

    /**
     * Checks the components and pads the CVX code.
     *
     * @param id see {@link #id()}
     * @param date see {@link #date()}
     * @param cvx see {@link #cvx()}
     * @param mvx see {@link #mvx()}
     * @param tradeName see {@link #tradeName()}
     * @param lot see {@link #lot()}
     * @param lotExpires see {@link #lotExpires()}
     * @param volumeMl see {@link #volumeMl()}
     * @param poorCondition see {@link #poorCondition()}
     * @param dateAssumption see {@link #dateAssumption()}
     * @throws InvalidPatientException if day or CVX code is missing, the code is none, or the volume is out of bounds
     */
    public DoseAdministered {
        Objects.requireNonNull(id, "id");
        InvalidPatientException.required("doses.date", date, "the day of administration");
        InvalidPatientException.required("doses.cvx", cvx, "the CVX code");
        Objects.requireNonNull(mvx, "mvx");
        Objects.requireNonNull(tradeName, "tradeName");
        Objects.requireNonNull(lot, "lot");
        Objects.requireNonNull(lotExpires, "lotExpires");
        Objects.requireNonNull(volumeMl, "volumeMl");
        Objects.requireNonNull(dateAssumption, "dateAssumption");
        cvx = Codes.padded("doses.cvx", cvx, CVX_LENGTH);
        if (volumeMl.filter(volume -> volume.signum() <= 0 || volume.compareTo(LARGEST_VOLUME) > 0)
                .isPresent()) {
            throw new InvalidPatientException(
                    "doses.volumeMl",
                    "a volume that no dose has",
                    "more than 0 and at most " + LARGEST_VOLUME + " millilitres",
                    "correct the volume, or leave it out");
        }
    }

    /**
     * Creates a dose whose day is known.
     *
     * @param id see {@link #id()}
     * @param date see {@link #date()}
     * @param cvx see {@link #cvx()}
     * @param mvx see {@link #mvx()}
     * @param tradeName see {@link #tradeName()}
     * @param lot see {@link #lot()}
     * @param lotExpires see {@link #lotExpires()}
     * @param volumeMl see {@link #volumeMl()}
     * @param poorCondition see {@link #poorCondition()}
     */
    public DoseAdministered(
            Optional<String> id,
            LocalDate date,
            String cvx,
            Optional<String> mvx,
            Optional<String> tradeName,
            Optional<String> lot,
            Optional<LocalDate> lotExpires,
            Optional<BigDecimal> volumeMl,
            boolean poorCondition) {
        this(id, date, cvx, mvx, tradeName, lot, lotExpires, volumeMl, poorCondition, Optional.empty());
    }

    /**
     * {@return a dose of a product given on that day}
     *
     * @param date day of administration
     * @param product the product
     */
    public static DoseAdministered of(LocalDate date, VaccineProduct product) {
        Objects.requireNonNull(product, "product");
        Builder builder = builder(date, product.cvx());
        product.mvx().ifPresent(builder::mvx);
        product.tradeName().ifPresent(builder::tradeName);
        return builder.build();
    }

    /**
     * {@return a dose of which only the day and the vaccine type are known}
     *
     * @param date day of administration
     * @param cvx CVX code of the vaccine type
     */
    public static DoseAdministered of(LocalDate date, String cvx) {
        return builder(date, cvx).build();
    }

    /**
     * {@return a builder for a dose given on that day}
     *
     * @param date day of administration
     * @param cvx CVX code of the vaccine type
     */
    public static Builder builder(LocalDate date, String cvx) {
        return new Builder(date, cvx);
    }

    /** Collects what is known of a dose; not for use by several threads. */
    public static final class Builder {
        private final LocalDate date;
        private final String cvx;
        private @Nullable String id;
        private @Nullable String mvx;
        private @Nullable String tradeName;
        private @Nullable String lot;
        private @Nullable LocalDate lotExpires;
        private @Nullable BigDecimal volumeMl;
        private boolean poorCondition;
        private Optional<DateAssumption> dateAssumption = Optional.empty();

        private Builder(LocalDate date, String cvx) {
            this.date = InvalidPatientException.required("doses.date", date, "the day of administration");
            this.cvx = InvalidPatientException.required("doses.cvx", cvx, "the CVX code");
        }

        /**
         * Sets the caller's name for the dose.
         *
         * @param value the caller's name for the dose; returned with the answer
         * @return this builder
         */
        public Builder id(String value) {
            id = Objects.requireNonNull(value, "id");
            return this;
        }

        /**
         * Sets the manufacturer code.
         *
         * @param value MVX code of the manufacturer
         * @return this builder
         */
        public Builder mvx(String value) {
            mvx = Objects.requireNonNull(value, "mvx");
            return this;
        }

        /**
         * Sets the trade name.
         *
         * @param value trade name of the product
         * @return this builder
         */
        public Builder tradeName(String value) {
            tradeName = Objects.requireNonNull(value, "tradeName");
            return this;
        }

        /**
         * Sets the lot number.
         *
         * @param value lot number
         * @return this builder
         */
        public Builder lot(String value) {
            lot = Objects.requireNonNull(value, "lot");
            return this;
        }

        /**
         * Sets the last day on which the lot may be used.
         *
         * @param value the last day
         * @return this builder
         */
        public Builder lotExpires(LocalDate value) {
            lotExpires = Objects.requireNonNull(value, "lotExpires");
            return this;
        }

        /**
         * Sets the month in which the lot expires: its last day counts (CALCDTLOTEXP-1).
         *
         * @param value the month
         * @return this builder
         */
        public Builder lotExpires(YearMonth value) {
            return lotExpires(Objects.requireNonNull(value, "lotExpires").atEndOfMonth());
        }

        /**
         * Sets the volume given, in millilitres.
         *
         * @param value volume in millilitres
         * @return this builder
         */
        public Builder volumeMl(BigDecimal value) {
            volumeMl = Objects.requireNonNull(value, "volumeMl");
            return this;
        }

        /**
         * Sets the dose condition flag.
         *
         * @param value whether the dose condition flag is set
         * @return this builder
         */
        public Builder poorCondition(boolean value) {
            poorCondition = value;
            return this;
        }

        /**
         * Sets what was assumed of the date; empty where it is known.
         *
         * @param value what was assumed
         * @return this builder
         */
        public Builder dateAssumption(Optional<DateAssumption> value) {
            dateAssumption = Objects.requireNonNull(value, "dateAssumption");
            return this;
        }

        /** {@return the dose} */
        public DoseAdministered build() {
            return new DoseAdministered(
                    Optional.ofNullable(id),
                    date,
                    cvx,
                    given(mvx),
                    given(tradeName),
                    given(lot),
                    Optional.ofNullable(lotExpires),
                    Optional.ofNullable(volumeMl),
                    poorCondition,
                    dateAssumption);
        }

        private static Optional<String> given(@Nullable String text) {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        }
    }
}

package io.jenner.forecast.knowledge.onto;

/**
 * One thing that the new release says otherwise.
 *
 * @param kind what it is about
 * @param subject the name of it, such as that of a series, or {@code CVX 03}
 * @param what what changed, in words; empty where the kind says all
 */
public record Change(Kind kind, String subject, String what) {

    /** What a change is about, in the order in which they are told. */
    public enum Kind {
        /** An antigen that the former knowledge does not have. */
        ANTIGENS_ADDED("Antigens added"),
        /** An antigen that the release does not have. */
        ANTIGENS_REMOVED("Antigens removed"),
        /** Evidence of immunity or a contraindication. */
        ANTIGENS_CHANGED("Antigens changed"),
        /** A series that the former knowledge does not have. */
        SERIES_ADDED("Series added"),
        /** A series that the release does not have. */
        SERIES_REMOVED("Series removed"),
        /** A series of another name with the same series group and nearly the same content. */
        SERIES_RENAMED("Series renamed"),
        /** Anything in a series file. */
        SERIES_CHANGED("Series changed"),
        /** A vaccine, or its antigens. */
        VACCINES("Vaccines"),
        /** A vaccine group, or its antigens. */
        VACCINE_GROUPS("Vaccine groups"),
        /** Spacing between vaccines. */
        VACCINE_CONFLICTS("Vaccine conflicts"),
        /** An observation, its title or its coded values. */
        OBSERVATIONS("Observations"),
        /** The order of antigens. */
        SCHEDULE("Schedule"),
        /** A title or short name that differs from the release and was kept. */
        TITLES_KEPT("Titles kept that the release writes otherwise");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** Returns what stands above the changes of this kind. */
        public String title() {
            return title;
        }
    }

    @Override
    public String toString() {
        return what.isEmpty() ? subject : subject + ": " + what;
    }
}

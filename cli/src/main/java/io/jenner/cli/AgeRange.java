package io.jenner.cli;

import io.jenner.cases.population.Individual;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Ages in completed years.
 *
 * @param youngest included
 * @param oldest included
 */
record AgeRange(int youngest, int oldest) {

    private static final int OLDEST_OF_ALL = 90;

    /** Returns whether somebody is of that age on the day asked about. */
    boolean includes(Individual person) {
        long years = ChronoUnit.YEARS.between(person.patient().birthDate(), person.asOf());
        return years >= youngest && years <= oldest;
    }

    /** Reads two ages, such as {@code 4-18}. */
    static final class Reader implements ITypeConverter<AgeRange> {
        private static final Pattern RANGE = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

        @Override
        public AgeRange convert(String value) {
            Matcher ages = RANGE.matcher(value);
            if (ages.matches()) {
                AgeRange range = new AgeRange(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2)));
                if (range.youngest <= range.oldest && range.oldest <= OLDEST_OF_ALL) {
                    return range;
                }
            }
            throw new TypeConversionException("found '" + value + "', expected two ages in years up to " + OLDEST_OF_ALL
                    + ", such as 4-18. Remedy: correct them.");
        }
    }
}

package io.jenner.forecast.knowledge;

import io.jenner.forecast.date.Offset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vaccine type and the antigens it holds.
 *
 * @param cvx CVX code of two or three digits, with its leading zero
 * @param name short description
 * @param associations the antigens, in the order of the release; empty for a vaccine that only conflicts with others
 * @param place where it stands
 */
public record Vaccine(String cvx, String name, List<Association> associations, Place place) {

    public Vaccine {
        associations = List.copyOf(associations);
    }

    /**
     * An antigen that the vaccine holds, for people of some ages only.
     *
     * @param antigen name of the antigen
     * @param begin age at administration from which the dose counts for the antigen (inclusive), or null for birth
     * @param end age at administration from which it no longer counts (exclusive), or null for never
     */
    public record Association(
            String antigen,
            @Nullable Offset begin,
            @Nullable Offset end) {}
}

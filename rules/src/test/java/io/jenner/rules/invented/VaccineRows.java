package io.jenner.rules.invented;

import static io.jenner.rules.invented.InventedSchedule.offset;

import io.jenner.forecast.knowledge.Place;
import io.jenner.forecast.knowledge.SeriesDose.AllowableVaccine;
import io.jenner.forecast.knowledge.SeriesDose.PreferableVaccine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A vaccine of an invented series dose, preferable or allowable. */
public final class VaccineRows {

    private final String cvx;
    private @Nullable String from;
    private @Nullable String until;
    private @Nullable String tradeName;
    private @Nullable String mvx;
    private @Nullable BigDecimal volume;
    private boolean named;

    private VaccineRows(String cvx) {
        this.cvx = cvx;
    }

    /** Starts a vaccine for any age. */
    public static VaccineRows vaccine(String cvx) {
        return new VaccineRows(cvx);
    }

    /** Sets the age from which it holds. */
    public VaccineRows from(String age) {
        from = age;
        return this;
    }

    /** Sets the age from which it no longer holds. */
    public VaccineRows until(String age) {
        until = age;
        return this;
    }

    /** Sets the product by its trade name. */
    public VaccineRows tradeName(String value) {
        tradeName = value;
        return this;
    }

    /** Sets the product by its manufacturer. */
    public VaccineRows mvx(String value) {
        mvx = value;
        return this;
    }

    /** Sets the recommended volume. */
    public VaccineRows volume(String millilitres) {
        volume = new BigDecimal(millilitres);
        return this;
    }

    /** Lets forecasts name it. */
    public VaccineRows named() {
        named = true;
        return this;
    }

    PreferableVaccine preferable() {
        return new PreferableVaccine(cvx, offset(from), offset(until), tradeName, mvx, volume, named, Place.NOWHERE);
    }

    AllowableVaccine allowable() {
        return new AllowableVaccine(cvx, offset(from), offset(until), Place.NOWHERE);
    }
}

package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesStatus;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is the status of a vaccine group (SINGLEANTVG-1, Table 9-4)? */
public final class GroupStatusDecision {

    private final Collection<SeriesStatus> contained;
    private @Nullable SeriesStatus status;

    /** Creates the question from the status of each contained forecast. */
    public GroupStatusDecision(Collection<SeriesStatus> contained) {
        this.contained = contained;
    }

    public int getContained() {
        return contained.size();
    }

    public int getContraindicated() {
        return count(SeriesStatus.CONTRAINDICATED);
    }

    public int getAgedOut() {
        return count(SeriesStatus.AGED_OUT);
    }

    public int getNotRecommended() {
        return count(SeriesStatus.NOT_RECOMMENDED);
    }

    public int getNotComplete() {
        return count(SeriesStatus.NOT_COMPLETE);
    }

    public int getImmune() {
        return count(SeriesStatus.IMMUNE);
    }

    public int getComplete() {
        return count(SeriesStatus.COMPLETE);
    }

    private int count(SeriesStatus wanted) {
        return Collections.frequency(contained, wanted);
    }

    /** Concludes the status. */
    public void status(SeriesStatus value) {
        status = value;
    }

    /** Returns the status; empty only where nothing is contained. */
    public Optional<SeriesStatus> status() {
        return Optional.ofNullable(status);
    }
}

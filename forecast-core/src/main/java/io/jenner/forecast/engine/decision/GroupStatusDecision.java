package io.jenner.forecast.engine.decision;

import io.jenner.forecast.SeriesStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is the status of a vaccine group (SINGLEANTVG-1, Table 9-4)? */
public final class GroupStatusDecision extends Decision {

    private final Set<SeriesStatus> contained;
    private @Nullable SeriesStatus status;

    /** Creates the question from the statuses that contained forecasts have, which never change again. */
    public GroupStatusDecision(Set<SeriesStatus> contained) {
        super(signature(contained));
        this.contained = contained;
    }

    private static long signature(Set<SeriesStatus> contained) {
        long signature = 0;
        for (SeriesStatus status : SeriesStatus.values()) {
            signature = with(signature, contained.contains(status));
        }
        return signature;
    }

    public Share getContraindicated() {
        return share(SeriesStatus.CONTRAINDICATED);
    }

    public Share getAgedOut() {
        return share(SeriesStatus.AGED_OUT);
    }

    public Share getNotRecommended() {
        return share(SeriesStatus.NOT_RECOMMENDED);
    }

    public Share getNotComplete() {
        return share(SeriesStatus.NOT_COMPLETE);
    }

    public Share getImmune() {
        return share(SeriesStatus.IMMUNE);
    }

    public Share getComplete() {
        return share(SeriesStatus.COMPLETE);
    }

    private Share share(SeriesStatus wanted) {
        return Share.of(contained.contains(wanted) ? 1 : 0, contained.size());
    }

    /** Concludes the status. */
    public void status(SeriesStatus value) {
        status = value;
    }

    /** Returns the status; null only where nothing is contained. */
    @Nullable
    public SeriesStatus status() {
        return status;
    }
}

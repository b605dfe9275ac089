package io.jenner.forecast.engine;

import org.jspecify.annotations.Nullable;

/** A series dose as it stands for one patient (Table 3-2). */
final class TargetDose {

    private final DosePlan plan;
    private @Nullable GivenDose satisfiedBy;
    private boolean skipped;

    TargetDose(DosePlan plan) {
        this.plan = plan;
    }

    DosePlan plan() {
        return plan;
    }

    @Nullable
    GivenDose satisfiedBy() {
        return satisfiedBy;
    }

    boolean isSkipped() {
        return skipped;
    }

    void satisfy(GivenDose dose) {
        satisfiedBy = dose;
    }

    void skip() {
        skipped = true;
    }
}

package io.jenner.benchmarks.floor;

/** The relevant series of one antigen for one patient, evaluated and forecast. */
final class AntigenRun {

    final AntigenPlan plan;
    final Standing standing;

    /** The relevant series in the order of the schedule. */
    final PatientSeries[] series;

    private final PatientOnDay patient;

    AntigenRun(AntigenPlan plan, PatientOnDay patient, SeriesPlan[] relevant, Standing standing) {
        this.plan = plan;
        this.patient = patient;
        this.standing = standing;
        series = new PatientSeries[relevant.length];
        for (int i = 0; i < relevant.length; i++) {
            series[i] = new PatientSeries(relevant[i], this);
        }
    }

    PatientOnDay patient() {
        return patient;
    }

    /** Evaluates and forecasts every series. */
    void complete() {
        for (PatientSeries each : series) {
            complete(each);
        }
    }

    private static void complete(PatientSeries series) {
        if (!series.evaluated) {
            series.evaluated = true;
            Evaluation.evaluate(series);
        }
        if (!series.forecast) {
            Forecasting.forecast(series);
            series.forecast = true;
        }
    }

    /** Returns whether a series of the group is complete; forecasts the group first where that is open. */
    boolean isComplete(int group) {
        for (PatientSeries each : series) {
            if (each.plan.group == group) {
                complete(each);
                if (each.isComplete()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a series of the group was complete on a day, by the doses before it (decision 0004-8). */
    boolean wasComplete(int group, int day) {
        SeriesPlan[] relevant = new SeriesPlan[series.length];
        for (int i = 0; i < relevant.length; i++) {
            relevant[i] = series[i].plan;
        }
        return new AntigenRun(plan, patient.before(day), relevant, Standing.NONE).isComplete(group);
    }
}

package io.jenner.benchmarks.floor;

import io.jenner.benchmarks.floor.AntigenPlan.AntigenRule;
import io.jenner.benchmarks.floor.AntigenPlan.RuledOut;
import io.jenner.benchmarks.floor.AntigenPlan.VaccineRule;
import io.jenner.benchmarks.floor.SeriesPlan.Indication;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.Finding;
import io.jenner.forecast.Finding.Code;
import io.jenner.forecast.Observation;
import io.jenner.forecast.Patient;
import io.jenner.forecast.SeriesType;
import io.jenner.forecast.VaccineProduct;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the reader should know about the input (decisions 0003 and 0008); codes and subjects, without messages. */
final class InputFindings {

    private static final boolean[] NOTHING_ASKED = {};

    private final PatientOnDay patient;
    private final AntigenRun[] runs;
    private final List<Finding> findings = new ArrayList<>();

    /** By number of the antigen: whether an observation of unknown presence could indicate a series of it. */
    private final boolean[] mayBeIndicated;

    /** By number of the antigen: whether an observation of unknown presence could be a contraindication for it. */
    private final boolean[] mayBeContraindicated;

    /** The CVX codes of single vaccines that could be contraindicated. */
    private final Set<String> doubtfulVaccines = new HashSet<>();

    InputFindings(PatientOnDay patient, AntigenRun[] runs) {
        this.patient = patient;
        this.runs = runs;
        this.mayBeIndicated = new boolean[runs.length];
        this.mayBeContraindicated = new boolean[runs.length];
    }

    /** Returns whether a dose against the antigen could be indicated; only after {@link #findings}. */
    boolean mayBeIndicated(int antigen) {
        return mayBeIndicated[antigen];
    }

    /** Returns whether each of these vaccines could be contraindicated; only after {@link #findings}. */
    boolean isEveryOneDoubtful(List<VaccineProduct> vaccines) {
        return !vaccines.isEmpty() && vaccines.stream().allMatch(vaccine -> doubtfulVaccines.contains(vaccine.cvx()));
    }

    /** Returns whether a dose against the antigen could be contraindicated; only after {@link #findings}. */
    boolean mayBeContraindicated(int antigen) {
        return mayBeContraindicated[antigen];
    }

    List<Finding> findings(Patient input, List<EvaluatedDose> doses) {
        addDoses(doses, false);
        addSameDayDoses();
        addObservations(input.observations());
        if (patient.asOf < patient.plan.seasonsBegin || patient.asOf > patient.plan.seasonsLast) {
            add(Code.SCHEDULE_OUT_OF_SEASON, "asOf");
        }
        addDoses(doses, true);
        return findings;
    }

    /** Adds the doses that no series judges, either those that entered the rules or those that did not. */
    private void addDoses(List<EvaluatedDose> doses, boolean entered) {
        for (EvaluatedDose dose : doses) {
            if (dose.notEvaluated().isPresent()) {
                NotEvaluatedReason reason = dose.notEvaluated().get();
                if ((reason == NotEvaluatedReason.NO_RELEVANT_SERIES) == entered) {
                    add(code(reason), "doses[" + dose.position() + "]");
                }
            }
        }
    }

    private void add(Code code, String subject) {
        findings.add(new Finding(code, subject, ""));
    }

    private static Code code(NotEvaluatedReason reason) {
        return switch (reason) {
            case UNKNOWN_VACCINE -> Code.UNKNOWN_VACCINE;
            case BEFORE_BIRTH -> Code.DOSE_BEFORE_BIRTH;
            case AFTER_ASSESSMENT_DATE -> Code.DOSE_AFTER_ASSESSMENT_DATE;
            case REPEATED -> Code.REPEATED_DOSE;
            case NO_RELEVANT_SERIES -> Code.NO_RELEVANT_SERIES;
        };
    }

    /** Decision 0003-9: a dose with an earlier record of one of its antigens on the same day. */
    private void addSameDayDoses() {
        History history = patient.history;
        boolean[] second = new boolean[history.size];
        for (int[] records : history.records) {
            for (int i = 1; i < records.length; i++) {
                second[records[i]] |= history.day[records[i]] == history.day[records[i - 1]];
            }
        }
        for (int place = 0; place < second.length; place++) {
            if (second[place]) {
                add(Code.SAME_DAY_DOSES, "doses[" + (history.inputOf[place] + 1) + "]");
            }
        }
    }

    private void addObservations(List<Observation> observations) {
        boolean[] asked = observations.isEmpty() ? NOTHING_ASKED : new boolean[patient.plan.observations];
        for (int i = 0; i < observations.size(); i++) {
            int number = patient.plan.observation(observations.get(i).code());
            String subject = "observations[" + (i + 1) + "]";
            if (number < 0) {
                add(Code.UNKNOWN_OBSERVATION, subject);
            } else if (isUnknown(observations.get(i), number) && !asked[number]) {
                asked[number] = true;
                addUndetermined(number, subject);
            }
        }
    }

    private boolean isUnknown(Observation observation, int number) {
        return observation.presence() == Observation.Presence.UNKNOWN
                && Observed.isActive(observation, patient.asOf)
                && patient.observed.isUnknown(number);
    }

    /** An observation that comes twice is pointed out at its first place. */
    private void addUndetermined(int observation, String subject) {
        if (couldIndicate(observation)) {
            add(Code.UNDETERMINED_INDICATION, subject);
        }
        if (couldContraindicate(observation)) {
            add(Code.UNDETERMINED_CONTRAINDICATION, subject);
        }
    }

    /** Decision 0008-4. */
    private boolean couldIndicate(int observation) {
        boolean any = false;
        for (AntigenPlan antigen : patient.plan.antigens) {
            if (couldIndicate(antigen, observation)) {
                mayBeIndicated[antigen.number] = true;
                any = true;
            }
        }
        return any;
    }

    private boolean couldIndicate(AntigenPlan antigen, int observation) {
        for (SeriesPlan series : antigen.series) {
            if (series.type == SeriesType.RISK
                    && isNamed(series, observation)
                    && Relevance.isForSex(series, patient.sex)
                    && !Relevance.isIndicated(series, patient)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(SeriesPlan series, int observation) {
        for (Indication indication : series.indications) {
            if (indication.observation() == observation
                    && patient.isAge(indication.begin(), indication.end(), patient.asOf)) {
                return true;
            }
        }
        return false;
    }

    private boolean couldContraindicate(int observation) {
        boolean any = false;
        for (AntigenRun antigen : runs) {
            if (antigen.series.length > 0) {
                mayBeContraindicated[antigen.plan.number] |= couldRuleOutAll(antigen.plan, observation);
                any |= couldRuleOutAll(antigen.plan, observation);
                any |= couldRuleOutSome(antigen.plan, observation);
            }
        }
        return any;
    }

    private boolean couldRuleOutAll(AntigenPlan antigen, int observation) {
        for (AntigenRule rule : antigen.contraindications) {
            if (rule.observation() == observation && patient.isAge(rule.begin(), rule.end(), patient.asOf)) {
                return true;
            }
        }
        return false;
    }

    private boolean couldRuleOutSome(AntigenPlan antigen, int observation) {
        boolean any = false;
        for (VaccineRule rule : antigen.vaccineContraindications) {
            for (RuledOut vaccine : rule.vaccines()) {
                if (rule.observation() == observation && patient.isAge(vaccine.begin(), vaccine.end(), patient.asOf)) {
                    doubtfulVaccines.add(vaccine.product().cvx());
                    any = true;
                }
            }
        }
        return any;
    }
}

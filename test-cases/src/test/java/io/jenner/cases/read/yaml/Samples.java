package io.jenner.cases.read.yaml;

import java.util.List;
import java.util.stream.Stream;

/** Suites with one case that is good, or has one fault that a schema can see. */
final class Samples {

    private static final String START = """
            suite: Sample
            cases:
              - id: sample
                title: A sample
                source: {spec: "6.1", schedule: schedule.yaml}
                group: MMR
                born: 2020-06-15
                as-of: 2021-07-01
            """;
    private static final String DOSE = "doses: [{date: 2021-06-15, cvx: \"03\", ";
    private static final String COMPLETE = "forecast: {status: complete}";

    private Samples() {}

    /** Returns a suite whose one case goes on with these lines. */
    static String suite(String... lines) {
        StringBuilder text = new StringBuilder(START);
        List.of(lines).forEach(line -> text.append("    ").append(line).append('\n'));
        return text.toString();
    }

    static Stream<String> good() {
        return Stream.of(
                suite(COMPLETE),
                suite("forecast: none"),
                suite("findings: []"),
                suite("findings: [same day doses, schedule out of season]"),
                suite("forecast: {vaccines: [], candidates: [\"03\", \"94\"], best: [A], antigens: [Measles]}"),
                suite("forecast: {status: not complete, dose: 1, earliest: 2021-07-01, past-due: none, latest: none}"),
                suite("forecast: {status: aged out, reason: maximum age exceeded, due-status: aged out}"),
                suite(DOSE + "verdict: valid, remark: age grace period}]"),
                suite(DOSE + "verdict: not valid, reason: too soon}]"),
                suite(DOSE + "verdict: not evaluated, reasons: [repeated]}]"),
                suite(DOSE + "mvx: MSD, trade-name: M-M-R II, volume: 0.5, lot-expires: 2021-01-01, condition: poor,"
                        + " verdict: sub-standard, reasons: [expired lot, dose condition]}]"),
                suite("sex: male", "country-of-birth: U.S.", COMPLETE),
                suite(
                        "observations: [{code: \"048\", date: 2021-01-01, until: 2021-02-01, presence: unknown}]",
                        COMPLETE),
                suite("series-type: risk", COMPLETE),
                suite("tags: [early-dose, n2]", "reviewed-by: R. N.", COMPLETE),
                suite("also: [{group: Varicella, series-type: standard, forecast: none}]"),
                suite(
                        "doses: [{date: 2021-06-15, cvx: \"03\"}, {date: 2021-07-15, cvx: \"94\"}]",
                        "also: [{group: Varicella, verdicts: [any, {verdict: not valid, reason: too soon}]}]"));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "suite: Without cases\n",
                "suite: No case\ncases: []\n",
                "- suite: A list\n",
                suite(COMPLETE).replace("suite: Sample\n", ""),
                suite(COMPLETE).replace("title: A sample", "titel: A sample"),
                suite(COMPLETE).replace("title: A sample", "title: FILL IN"),
                suite("tags: [Two words]", COMPLETE),
                suite("tags: []", COMPLETE),
                suite(COMPLETE).replace("id: sample", "id: Two Words"),
                suite(COMPLETE).replace("id: sample", "id: -sample"),
                suite(COMPLETE).replace("title: A sample", "title: \" \""),
                suite(COMPLETE).replace(", schedule: schedule.yaml", ""),
                suite(COMPLETE).replace("spec: \"6.1\"", "spec: []"),
                suite(COMPLETE).replace("    group: MMR\n", ""),
                suite(COMPLETE).replace("born: 2020-06-15", "born: 2020-02-30"),
                suite(COMPLETE).replace("born: 2020-06-15", "born: 15 June 2020"),
                suite(),
                suite("remarks: none", COMPLETE),
                suite("sex: f", COMPLETE),
                suite("series-type: evaluation only", COMPLETE),
                suite("forecast: {}"),
                suite("forecast: nothing"),
                suite("forecast: [complete]"),
                suite("forecast: {status: completed}"),
                suite("forecast: {status: not complete, reason: immune}"),
                suite("forecast: {reason: too young}"),
                suite("forecast: {dose: 0}"),
                suite("forecast: {dose: \"1\"}"),
                suite("forecast: {earliest: never}"),
                suite("forecast: {vaccines: [94]}"),
                suite("forecast: {vaccines: \"94\"}"),
                suite("forecast: {candidates: [MMR]}"),
                suite("forecast: {due-status: now}"),
                suite("findings: [SAME_DAY_DOSES]"),
                suite("doses: []", COMPLETE),
                suite("doses: [{date: 2021-06-15, cvx: 110}]", COMPLETE),
                suite("doses: [{date: 2021-06-15, cvx: \"3\"}]", COMPLETE),
                suite("doses: [{cvx: \"03\"}]", COMPLETE),
                suite("doses: [{date: 2021-06-15, cvx: \"03\"}]"),
                suite(DOSE + "lot: A1}]", COMPLETE),
                suite(DOSE + "volume: 0}]", COMPLETE),
                suite(DOSE + "volume: 1001}]", COMPLETE),
                suite(DOSE + "condition: good}]", COMPLETE),
                suite(DOSE + "verdict: invalid}]"),
                suite(DOSE + "verdict: any}]"),
                suite(DOSE + "reason: too young}]", COMPLETE),
                suite(DOSE + "remark: age grace period}]", COMPLETE),
                suite(DOSE + "verdict: valid, reason: too young}]"),
                suite(DOSE + "verdict: not valid, reason: age grace period}]"),
                suite(DOSE + "verdict: not valid, reason: repeated}]"),
                suite(DOSE + "verdict: not valid, reasons: []}]"),
                suite(DOSE + "verdict: not valid, reason: too young, reasons: [too young]}]"),
                suite(DOSE + "verdict: not valid, remark: too young}]"),
                suite(DOSE + "verdict: not evaluated, reason: too young}]"),
                suite(DOSE + "verdict: not evaluated, remark: age grace period}]"),
                suite("observations: [{code: 48}]", COMPLETE),
                suite("observations: [{code: \"48\"}]", COMPLETE),
                suite("observations: [{date: 2021-01-01}]", COMPLETE),
                suite("observations: [{code: \"048\", presence: absent}]", COMPLETE),
                suite("also: []", COMPLETE),
                suite("also: [{group: Varicella}]"),
                suite("doses: [{date: 2021-06-15, cvx: \"03\"}]", "also: [{group: MMR, verdicts: [any]}]"),
                suite("also: [{forecast: none}]"),
                suite("also: [{group: Varicella, forecast: none, findings: []}]"),
                suite("doses: [{date: 2021-06-15, cvx: \"03\"}]", "also: [{group: MMR, verdicts: [none]}]"),
                suite(
                        "doses: [{date: 2021-06-15, cvx: \"03\"}]",
                        "also: [{group: MMR, verdicts: [{reason: too old}]}]"));
    }
}

package io.jenner.cli;

import io.jenner.cli.PatientArguments.Question;
import io.jenner.cli.answer.PlanPage;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.plan.CatchUpPlan;
import io.jenner.forecast.plan.Pace;
import io.jenner.forecast.plan.PlanOptions;
import io.jenner.json.JennerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans visits for one patient. */
@Command(
        name = "plan",
        description = "Plans the visits on which a patient gets what is missing.",
        footer = {
            "",
            "The plan begins on the day of --from, else the file's asOf, else today.",
            "",
            "Examples: jenner plan examples/kindergartner.json",
            "          jenner plan examples/infant-on-time.json --pace recommended --until 2030-12-31",
            "          jenner plan examples/adolescent.json --days 2026-01-10,2026-03-14 --max-doses 2"
        })
final class PlanCommand implements Callable<Integer> {

    @Mixin
    private PatientArguments patient;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "First day on which a dose may be given.")
    private @Nullable LocalDate from;

    @Option(names = "--pace", description = "One of: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Speed pace = Speed.soonest;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "Last day of the plan; doses that recur are planned as well.")
    private @Nullable LocalDate until;

    @Option(
            names = "--max-doses",
            paramLabel = "N",
            description = "The most doses of one day, those on record among them.")
    private @Nullable Integer most;

    @Option(
            names = "--days",
            paramLabel = "DATE",
            split = ",",
            converter = IsoDate.class,
            description = "The only days on which doses are given, apart by commas.")
    private List<LocalDate> days = new ArrayList<>();

    @Option(
            names = "--product",
            paramLabel = "VACCINE",
            description = "Plan with this vaccine and no others; may be repeated. See jenner check.")
    private List<String> products = new ArrayList<>();

    @Option(names = "--group", paramLabel = "NAME", description = "Plan this vaccine group only; may be repeated.")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--shared-decisions", description = "Plan doses that need a shared decision as well.")
    private boolean sharedDecisions;

    @Option(names = "--combinations", description = "Prefer combination vaccines all of whose parts are due.")
    private boolean combinations;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        Question asked = patient.read(knowledge);
        LocalDate first = asked.day(from);
        checkDays(first);
        PlanOptions options = options(asked.request().options(), asked.forecaster());
        CatchUpPlan plan = asked.forecaster().plan(asked.patient(), first, options);
        patient.print(
                patient.isJson()
                        ? JennerJson.DEFAULT.indented().writePlan(plan)
                        : PlanPage.of(asked.patient(), plan, options));
        return Jenner.GOOD;
    }

    /** A day out of the time of the plan is a slip of the pen, and would give a plan without that visit. */
    private void checkDays(LocalDate first) {
        if (until != null && until.isBefore(first)) {
            throw new UnreadableInputException("--until: found " + until + ", before the first day of the plan, "
                    + first + ", expected a day on or after it. Remedy: correct it, or give --from.");
        }
        LocalDate last = until == null ? LocalDate.MAX : until;
        List<String> beside = days.stream()
                .filter(day -> day.isBefore(first) || day.isAfter(last))
                .map(LocalDate::toString)
                .toList();
        if (!beside.isEmpty()) {
            throw new UnreadableInputException("--days: found " + String.join(", ", beside) + ", expected days from the"
                    + " first day of the plan, " + first + (until == null ? "" : ", until " + until)
                    + ". Remedy: correct or leave out these, or give --from or another --until.");
        }
    }

    private PlanOptions options(ForecastOptions given, Forecaster forecaster) {
        PlanOptions options = PlanOptions.DEFAULT.at(pace == Speed.soonest ? Pace.SOONEST : Pace.RECOMMENDED);
        options = until == null ? options : options.until(until);
        options = most == null ? options : options.maxDosesPerVisit(atLeastOne(most));
        options = sharedDecisions ? options.includingSharedDecisions() : options;
        options = combinations ? options.preferringCombinations() : options;
        options = days.isEmpty() ? options : options.onDays(days);
        return options.with(forecastOptions(given, forecaster));
    }

    /** What is asked for here goes before the options of the file. */
    private ForecastOptions forecastOptions(ForecastOptions given, Forecaster forecaster) {
        ForecastOptions options =
                groups.isEmpty() ? given : given.forGroups(GroupArgument.all("--group", groups, forecaster));
        return products.isEmpty()
                ? options
                : options.withProducts(products.stream()
                        .map(product -> ProductArgument.of("--product", product, forecaster.vaccines()))
                        .toList());
    }

    private static int atLeastOne(int value) {
        if (value < 1) {
            throw new UnreadableInputException(
                    "--max-doses: found " + value + ", expected 1 or more. Remedy: give a larger number.");
        }
        return value;
    }

    /** How soon doses are given; the names are those of the option. */
    enum Speed {
        soonest,
        recommended
    }
}

package io.jenner.cli;

import io.jenner.forecast.Forecast;
import io.jenner.forecast.ForecastOptions;
import io.jenner.forecast.VaccineGroupForecasts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Asks for explanations: of all vaccine groups that have a forecast, or of those named. */
final class ExplainOption {

    private static final String ALL = "";

    @Option(
            names = "--explain",
            paramLabel = "GROUP",
            arity = "0..1",
            preprocessor = OnlyAttached.class,
            description = "Explain the forecasts, or that of the vaccine group (--explain=MMR; may be repeated).")
    private List<String> groups = new ArrayList<>();

    boolean isAsked() {
        return !groups.isEmpty();
    }

    ForecastOptions added(ForecastOptions options) {
        return isAsked() ? options.withExplanations() : options;
    }

    /** Returns the answer with the explanations asked for here; with those it has if none are. */
    Forecast only(Forecast forecast) {
        return isAsked()
                ? new Forecast(
                        forecast.asOf(),
                        forecast.stamp(),
                        forecast.doses(),
                        forecast.groups(),
                        forecast.series(),
                        forecast.findings(),
                        groups(forecast).stream().map(forecast::explain).toList(),
                        forecast.reEvaluateOn(),
                        forecast.language())
                : forecast;
    }

    /**
     * Returns the groups to explain, in the order of the answer or of the options.
     *
     * @throws UnreadableInputException if a name is not that of a group
     */
    List<String> groups(Forecast forecast) {
        if (groups.contains(ALL)) {
            return forecast.groups().stream()
                    .filter(group -> !group.forecasts().isEmpty())
                    .map(VaccineGroupForecasts::vaccineGroup)
                    .toList();
        }
        return groups.stream()
                .map(name -> GroupArgument.of("--explain", name, forecast))
                .distinct()
                .toList();
    }

    /** Takes a group only where it is attached by an equals sign, so that a file may follow the option. */
    static final class OnlyAttached implements IParameterPreprocessor {

        @Override
        public boolean preprocess(
                Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            if (" ".equals(info.get("separator"))) {
                arguments.push(ALL);
            }
            return false;
        }
    }
}

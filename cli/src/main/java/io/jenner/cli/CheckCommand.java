package io.jenner.cli;

import io.jenner.cli.answer.CheckPage;
import io.jenner.forecast.Forecaster;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.json.JennerJson;
import io.jenner.json.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether vaccines may be given to one patient on a day. */
@Command(
        name = "check",
        description = "Tells whether vaccines may be given to a patient on a day.",
        footer = {
            "",
            "The day is that of --on, else the file's asOf, else today. Several vaccines are judged together.",
            "",
            "Examples: jenner check examples/kindergartner.json --product 03",
            "          jenner check examples/kindergartner.json --product 03 --product 21 --on 2025-12-01"
        })
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private PatientArguments patient;

    @Option(
            names = "--product",
            required = true,
            paramLabel = "VACCINE",
            description = "CVX code such as 03, CVX and MVX such as 187:SKB, or a trade name; may be repeated.")
    private List<String> products = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = IsoDate.class,
            description = "The day to give them, such as 2025-11-22.")
    private @Nullable LocalDate on;

    @Mixin
    private KnowledgeOption knowledge;

    @Override
    public Integer call() {
        InputText input = patient.input();
        Forecaster forecaster = knowledge.forecaster();
        Request found = PatientArguments.request(input, forecaster);
        LocalDate day = on != null ? on : found.asOf().orElseGet(Today::date);
        List<VaccineProduct> vaccines = products.stream()
                .map(product -> ProductArgument.of("--product", product, forecaster.vaccines()))
                .toList();
        VisitCheck check = forecaster.check(found.patient(), vaccines, day);
        patient.print(
                patient.isJson()
                        ? JennerJson.DEFAULT.indented().writeCheck(check, Locale.ENGLISH)
                        : CheckPage.of(check));
        return Jenner.GOOD;
    }
}

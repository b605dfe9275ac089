package io.jenner.cli;

import io.jenner.cli.PatientArguments.Question;
import io.jenner.cli.answer.CheckPage;
import io.jenner.forecast.VaccineCatalog;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.json.JennerJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
        Question asked = patient.read(knowledge);
        VaccineCatalog known = asked.forecaster().vaccines();
        List<VaccineProduct> vaccines = products.stream()
                .map(product -> ProductArgument.of("--product", product, known))
                .toList();
        VisitCheck check = asked.forecaster().check(asked.patient(), vaccines, asked.day(on));
        patient.print(
                patient.isJson()
                        ? JennerJson.DEFAULT
                                .indented()
                                .writeCheck(check, asked.request().options().language())
                        : CheckPage.of(check));
        return Jenner.GOOD;
    }
}

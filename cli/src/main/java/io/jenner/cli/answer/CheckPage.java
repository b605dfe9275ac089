package io.jenner.cli.answer;

import io.jenner.cases.words.Lines;
import io.jenner.cases.words.PlainWords;
import io.jenner.forecast.Contraindication;
import io.jenner.forecast.VaccineProduct;
import io.jenner.forecast.plan.AntigenCheck;
import io.jenner.forecast.plan.CheckFinding;
import io.jenner.forecast.plan.GroupCheck;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.text.Texts;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether vaccines may be given on a day, as a page of at most 100 columns. */
public final class CheckPage {

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final Lines lines = new Lines();

    private CheckPage() {}

    /** Returns the page. */
    public static String of(VisitCheck check) {
        CheckPage page = new CheckPage();
        page.lines.line("MAY IT BE GIVEN ON " + check.date() + "?");
        check.products().forEach(page::write);
        page.lines.blank();
        page.lines.line("A clinician decides what is given. This page informs that decision.");
        return page.lines.toString();
    }

    private void write(ProductCheck check) {
        lines.blank();
        lines.wrapped(
                "  ", name(check.product()) + ": " + texts.of(check.verdict()).toUpperCase(Locale.ROOT));
        for (GroupCheck group : check.groups()) {
            String first = "    " + PlainWords.group(group.vaccineGroup()) + ": ";
            lines.wrapped(first, texts.of(group.verdict()) + before(group) + evaluation(group));
        }
        for (Contraindication found : check.contraindications()) {
            lines.wrapped("    Because of: ", PlainWords.observation(found));
        }
        for (CheckFinding finding : check.findings()) {
            lines.wrapped("    - ", texts.of(finding) + place(finding));
        }
    }

    private String before(GroupCheck group) {
        return " (forecast without it: " + texts.of(group.dueStatus()).toLowerCase(Locale.ROOT) + ")";
    }

    /** What would be said of the dose, where it would not simply count. */
    private static String evaluation(GroupCheck group) {
        String reasons = group.antigens().stream()
                .filter(antigen -> !antigen.counts())
                .flatMap(antigen -> antigen.reasons().stream())
                .distinct()
                .map(PlainWords::reason)
                .collect(Collectors.joining(", "));
        boolean counts = group.antigens().stream().anyMatch(AntigenCheck::counts);
        if (reasons.isEmpty()) {
            return counts ? "; the dose would count" : "";
        }
        return "; " + (counts ? "a part would not count: " : "it would not count: ") + reasons;
    }

    private static String place(CheckFinding finding) {
        return finding.subject().map(subject -> " [" + subject + "]").orElse("");
    }

    static String name(VaccineProduct vaccine) {
        String product = vaccine.tradeName().map(name -> name + ", ").orElse("");
        return vaccine.name() + " (" + product + "CVX " + vaccine.cvx() + ")";
    }
}

package io.jenner.json;

import io.jenner.forecast.Contraindication;
import io.jenner.forecast.plan.AntigenCheck;
import io.jenner.forecast.plan.CheckFinding;
import io.jenner.forecast.plan.GroupCheck;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.text.Texts;
import java.io.IOException;
import java.util.Locale;

/**
 * Whether vaccines may be given on a day, as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names: {@code date}, {@code mayBeGiven} and
 * {@code products}, each with its {@code verdict}, {@code groups}, {@code contraindications} and {@code findings}; a finding has
 * a {@code text} for families in English. What is absent is left out; a list is always there.
 */
public final class CheckJson {

    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    private CheckJson() {}

    /** Returns the answer, indented, with a line end after it. */
    public static String of(VisitCheck check) {
        return PlanJson.text(check, CheckJson::write);
    }

    private static void write(Members members, VisitCheck check) throws IOException {
        members.put("date", check.date())
                .put("mayBeGiven", check.mayBeGiven())
                .putAll("products", check.products(), CheckJson::product);
    }

    private static void product(Members members, ProductCheck check) throws IOException {
        members.put("product", check.product(), PlanJson::product)
                .put("verdict", check.verdict())
                .put("counts", check.counts())
                .put("countsByGrace", check.countsByGrace())
                .putIfPresent("firstGoodDay", check.firstGoodDay())
                .putAll("groups", check.groups(), CheckJson::group)
                .putAll("contraindications", check.contraindications(), CheckJson::contraindication)
                .putAll("findings", check.findings(), CheckJson::finding);
    }

    private static void group(Members members, GroupCheck check) throws IOException {
        members.put("vaccineGroup", check.vaccineGroup())
                .put("verdict", check.verdict())
                .put("dueStatus", check.dueStatus())
                .putAll("antigens", check.antigens(), CheckJson::antigen);
    }

    private static void antigen(Members members, AntigenCheck check) throws IOException {
        members.put("antigen", check.antigen())
                .put("verdict", check.verdict())
                .put("counts", check.counts())
                .put("countsByGrace", check.countsByGrace())
                .putIfPresent("status", check.status())
                .put("reasons", check.reasons())
                .put("remarks", check.remarks());
    }

    private static void contraindication(Members members, Contraindication found) throws IOException {
        members.put("observation", found.observation())
                .put("title", found.title())
                .putAll("vaccines", found.vaccines(), PlanJson::product);
    }

    private static void finding(Members members, CheckFinding finding) throws IOException {
        members.put("code", finding.code())
                .putIfPresent("subject", finding.subject())
                .put("names", finding.names())
                .putIfPresent("date", finding.date())
                .put("text", TEXTS.of(finding));
    }
}

package io.jenner.json;

import io.jenner.forecast.plan.AntigenCheck;
import io.jenner.forecast.plan.CheckFinding;
import io.jenner.forecast.plan.GroupCheck;
import io.jenner.forecast.plan.ProductCheck;
import io.jenner.forecast.plan.VisitCheck;
import io.jenner.forecast.text.Texts;
import java.io.IOException;

/**
 * Whether vaccines may be given on a day, as one JSON object.
 *
 * <p>The fields are those of the API's records, under the same names; a verdict and a finding have a text for families.
 * What is absent is left out; a list is always there.
 */
final class CheckJson {

    private final Texts texts;

    /**
     * Creates a writer.
     *
     * @param texts the texts to write beside codes
     */
    CheckJson(Texts texts) {
        this.texts = texts;
    }

    /** Writes the members of the check. */
    void write(Members members, VisitCheck check) throws IOException {
        members.put("version", JennerJson.VERSION)
                .put("date", check.date())
                .put("language", texts.language().toLanguageTag())
                .put("notice", texts.notice())
                .put("mayBeGiven", check.mayBeGiven())
                .putAll("products", check.products(), this::product);
    }

    private void product(Members members, ProductCheck check) throws IOException {
        members.put("product", check.product(), AnswerJson::vaccine)
                .put("verdict", check.verdict())
                .put("verdictText", texts.of(check.verdict()))
                .put("counts", check.counts())
                .put("countsByGrace", check.countsByGrace())
                .putIfPresent("firstGoodDay", check.firstGoodDay())
                .putAll("groups", check.groups(), this::group)
                .putAll("contraindications", check.contraindications(), AnswerJson::contraindication)
                .putAll("findings", check.findings(), this::finding);
    }

    private void group(Members members, GroupCheck check) throws IOException {
        members.put("vaccineGroup", check.vaccineGroup())
                .put("vaccineGroupText", texts.vaccineGroup(check.vaccineGroup()))
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

    private void finding(Members members, CheckFinding finding) throws IOException {
        members.put("code", finding.code())
                .putIfPresent("subject", finding.subject())
                .put("names", finding.names())
                .putIfPresent("date", finding.date())
                .put("text", texts.of(finding));
    }
}

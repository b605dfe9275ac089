package io.jenner.forecast.knowledge.diff;

import io.jenner.forecast.knowledge.Antigen;
import io.jenner.forecast.knowledge.Knowledge;
import io.jenner.forecast.knowledge.ObservationDefinition;
import io.jenner.forecast.knowledge.ObservationDefinition.CodedValue;
import io.jenner.forecast.knowledge.SharedDecision;
import io.jenner.forecast.knowledge.Vaccine;
import io.jenner.forecast.knowledge.Vaccine.Association;
import io.jenner.forecast.knowledge.VaccineConflict;
import io.jenner.forecast.knowledge.VaccineGroup;
import java.util.List;

/** What a schedule says, beside what its antigens say. */
final class ScheduleFacts {

    private final Titles titles;

    ScheduleFacts(Titles titles) {
        this.titles = titles;
    }

    Aspects<Knowledge> schedule() {
        return new Aspects<Knowledge>()
                .words("name of the schedule", knowledge -> knowledge.release().schedule())
                .words("version", knowledge -> knowledge.release().version())
                .words("day of publication", knowledge -> knowledge.release().published())
                .words("origin", knowledge -> knowledge.release().importedFrom())
                .words("day of the last check", knowledge -> knowledge.release().checked())
                .rows(Knowledge::vaccineGroups, vaccineGroups())
                .rows(Knowledge::vaccines, vaccines())
                .rows(Knowledge::conflicts, conflicts())
                .rows(Knowledge::observations, observations())
                .rows(Knowledge::sharedDecisions, sharedDecisions())
                .rows(Knowledge::notOffered, RowType.texts("vaccine that is not offered:", titles::vaccine))
                .rows(ScheduleFacts::antigens, RowType.texts("antigen", name -> name));
    }

    private static List<String> antigens(Knowledge knowledge) {
        return knowledge.antigens().stream().map(Antigen::name).toList();
    }

    private static RowType<VaccineGroup> vaccineGroups() {
        Aspects<VaccineGroup> aspects = new Aspects<VaccineGroup>()
                .fact("all antigens given together", VaccineGroup::administerFullGroup)
                .rows(VaccineGroup::antigens, RowType.texts("antigen", name -> name));
        return new RowType<>("vaccine group", VaccineGroup::name, VaccineGroup::name, aspects);
    }

    private RowType<Vaccine> vaccines() {
        Aspects<Association> association =
                new Aspects<Association>().fact("from age", Association::begin).fact("until age", Association::end);
        Aspects<Vaccine> aspects = new Aspects<Vaccine>()
                .words("name", Vaccine::name)
                .rows(
                        Vaccine::associations,
                        new RowType<>("antigen", Association::antigen, Association::antigen, association));
        return new RowType<>("vaccine", Vaccine::cvx, row -> titles.vaccine(row.cvx()), aspects);
    }

    private RowType<VaccineConflict> conflicts() {
        Aspects<VaccineConflict> aspects = new Aspects<VaccineConflict>()
                .fact("begin", VaccineConflict::begin)
                .fact("end after a valid dose", VaccineConflict::minimumEnd)
                .fact("end", VaccineConflict::end);
        return new RowType<>(
                "conflict",
                row -> List.of(row.previous(), row.current()),
                row -> "of " + titles.vaccine(row.current()) + " after " + titles.vaccine(row.previous()),
                aspects);
    }

    private RowType<ObservationDefinition> observations() {
        RowType<CodedValue> codes =
                new RowType<>("code", value -> value, value -> value.system() + " " + value.code(), new Aspects<>());
        Aspects<ObservationDefinition> aspects = new Aspects<ObservationDefinition>()
                .words("title", ObservationDefinition::title)
                .rows(ObservationDefinition::codedValues, codes);
        return new RowType<>(
                "observation", ObservationDefinition::code, row -> titles.observation(row.code()), aspects);
    }

    private static RowType<SharedDecision> sharedDecisions() {
        Aspects<SharedDecision> aspects = new Aspects<SharedDecision>()
                .fact("from age", SharedDecision::begin)
                .fact("until age", SharedDecision::end);
        return new RowType<>("shared decision on", SharedDecision::series, SharedDecision::series, aspects);
    }
}

package io.jenner.forecast.plan;

import io.jenner.forecast.DoseEvaluation;
import io.jenner.forecast.DueStatus;
import io.jenner.forecast.EvaluatedDose.NotEvaluatedReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.SeriesStatus;
import io.jenner.forecast.VaccineGroupForecasts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The verdicts on one vaccine, from a look at it. */
final class ProductQuestion {

    /** Within a vaccine group, an antigen that needs the dose outweighs one that does not; what forbids it goes first. */
    private static final List<CheckVerdict> IN_GROUP = List.of(
            CheckVerdict.CONTRAINDICATED,
            CheckVerdict.REPEAT,
            CheckVerdict.CONFLICT,
            CheckVerdict.GIVE,
            CheckVerdict.GIVE_AFTER_DECISION,
            CheckVerdict.TOO_EARLY,
            CheckVerdict.WRONG_PRODUCT,
            CheckVerdict.TOO_LATE,
            CheckVerdict.NOT_NEEDED);

    /** Among vaccine groups, a part that is needed must count. */
    private static final List<CheckVerdict> AMONG_GROUPS = List.of(
            CheckVerdict.CONTRAINDICATED,
            CheckVerdict.REPEAT,
            CheckVerdict.CONFLICT,
            CheckVerdict.TOO_EARLY,
            CheckVerdict.WRONG_PRODUCT,
            CheckVerdict.GIVE_AFTER_DECISION,
            CheckVerdict.GIVE,
            CheckVerdict.TOO_LATE,
            CheckVerdict.NOT_NEEDED);

    private final Look look;
    private final List<GroupCheck> groups;

    ProductQuestion(Look look) {
        this.look = look;
        this.groups = look.before().groups().stream()
                .filter(group -> look.dose().vaccineGroups().contains(group.vaccineGroup()))
                .map(this::group)
                .filter(group -> !group.antigens().isEmpty())
                .toList();
    }

    List<GroupCheck> groups() {
        return groups;
    }

    CheckVerdict verdict() {
        if (look.dose().notEvaluated().isPresent()) {
            return notEvaluated(look.dose().notEvaluated().get());
        }
        return first(AMONG_GROUPS, groups.stream().map(GroupCheck::verdict).collect(Collectors.toSet()));
    }

    private CheckVerdict notEvaluated(NotEvaluatedReason reason) {
        return switch (reason) {
            case UNKNOWN_VACCINE -> CheckVerdict.UNKNOWN_VACCINE;
            case REPEATED -> CheckVerdict.REPEAT;
            case NO_RELEVANT_SERIES -> withoutSeries();
            case BEFORE_BIRTH, AFTER_ASSESSMENT_DATE -> CheckVerdict.NOT_NEEDED;
        };
    }

    /** A dose that nobody needs may be needed because of an observation of unknown presence. */
    private CheckVerdict withoutSeries() {
        return look.worst()
                .map(worst -> new ProductQuestion(worst).verdict())
                .filter(verdict -> verdict.mayBeGiven() || verdict == CheckVerdict.CONTRAINDICATED)
                .map(verdict -> CheckVerdict.GIVE_AFTER_DECISION)
                .orElse(CheckVerdict.NOT_NEEDED);
    }

    private GroupCheck group(VaccineGroupForecasts group) {
        List<String> antigensOfGroup = group.forecasts().stream()
                .flatMap(forecast -> forecast.series().stream())
                .map(SeriesForecast::antigen)
                .distinct()
                .toList();
        List<AntigenCheck> antigens = look.dose().antigens().stream()
                .map(DoseEvaluation::antigen)
                .filter(antigensOfGroup::contains)
                .map(antigen -> new AntigenQuestion(look, antigen).answer())
                .toList();
        Set<CheckVerdict> verdicts =
                antigens.stream().map(AntigenCheck::verdict).collect(Collectors.toSet());
        CheckVerdict verdict = first(IN_GROUP, verdicts);
        if (verdict.mayBeGiven() && verdicts.contains(CheckVerdict.TOO_EARLY) && isAhead(group)) {
            verdict = CheckVerdict.TOO_EARLY;
        }
        DueStatus dueStatus = group.dueStatus();
        return new GroupCheck(group.vaccineGroup(), verdict, dueStatus, antigens);
    }

    /** Returns whether the group as a whole has to wait, although one of its antigens would not. */
    private boolean isAhead(VaccineGroupForecasts group) {
        return group.forecasts().stream()
                .filter(forecast -> forecast.status() == SeriesStatus.NOT_COMPLETE)
                .allMatch(forecast -> !Aim.isReached(forecast.dates().earliest(), look.day()));
    }

    private static CheckVerdict first(List<CheckVerdict> order, Set<CheckVerdict> verdicts) {
        return verdicts.stream().min(Comparator.comparing(order::indexOf)).orElse(CheckVerdict.NOT_NEEDED);
    }
}

package io.jenner.forecast.plan;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.plan.CheckFinding.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a reader should know beside the verdict on a vaccine. */
final class CheckFindings {

    private final Look look;
    private final List<GroupCheck> groups;
    private final CheckVerdict verdict;
    private final List<CheckFinding> findings = new ArrayList<>();

    CheckFindings(Look look, List<GroupCheck> groups, CheckVerdict verdict) {
        this.look = look;
        this.groups = groups;
        this.verdict = verdict;
    }

    List<CheckFinding> list() {
        addAntigens(Code.COUNTS_BY_GRACE, AntigenCheck::countsByGrace);
        addAntigens(Code.SAME_DAY_DOSE, antigen -> antigen.verdict() == CheckVerdict.REPEAT);
        addAntigens(Code.CONTRAINDICATION, antigen -> antigen.verdict() == CheckVerdict.CONTRAINDICATED);
        addAntigens(
                Code.UNDETERMINED_CONTRAINDICATION,
                antigen -> antigen.verdict() == CheckVerdict.GIVE_AFTER_DECISION
                        && look.isUndetermined(antigen.antigen()));
        addAntigens(
                Code.SHARED_DECISION,
                antigen -> antigen.verdict() == CheckVerdict.GIVE_AFTER_DECISION
                        && look.served(antigen.antigen()).stream().allMatch(SeriesForecast::sharedDecision));
        addAntigens(
                Code.NOT_PREFERABLE,
                antigen -> antigen.verdict() == CheckVerdict.WRONG_PRODUCT
                        && antigen.counts()
                        && antigen.remarks().contains(EvaluationReason.ALLOWABLE_NOT_PREFERABLE));
        addUnneededParts();
        addRecommendedLater();
        return findings;
    }

    private void addAntigens(Code code, Predicate<AntigenCheck> wanted) {
        List<String> names = groups.stream()
                .flatMap(group -> group.antigens().stream())
                .filter(wanted)
                .map(AntigenCheck::antigen)
                .toList();
        if (!names.isEmpty()) {
            findings.add(CheckFinding.of(code, names));
        }
    }

    private void addUnneededParts() {
        List<String> names = groups.stream()
                .filter(group -> group.verdict() == CheckVerdict.NOT_NEEDED || group.verdict() == CheckVerdict.TOO_LATE)
                .map(GroupCheck::vaccineGroup)
                .toList();
        if (!names.isEmpty() && names.size() < groups.size()) {
            findings.add(CheckFinding.of(Code.UNNEEDED_PART, names));
        }
    }

    private void addRecommendedLater() {
        List<SeriesForecast> served = groups.stream()
                .flatMap(group -> group.antigens().stream())
                .flatMap(antigen -> look.served(antigen.antigen()).stream())
                .toList();
        Optional<LocalDate> recommended = served.stream()
                .flatMap(series -> series.dates().recommended().stream())
                .min(Comparator.naturalOrder())
                .filter(day -> day.isAfter(look.day()));
        if (verdict.mayBeGiven() && recommended.isPresent()) {
            List<String> names =
                    served.stream().map(SeriesForecast::antigen).distinct().toList();
            findings.add(CheckFinding.on(recommended.get(), Code.RECOMMENDED_LATER, names));
        }
    }
}

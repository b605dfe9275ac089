package io.jenner.forecast.plan;

import io.jenner.forecast.EvaluationReason;
import io.jenner.forecast.SeriesForecast;
import io.jenner.forecast.plan.CheckFinding.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a reader should know beside the verdict on a vaccine. */
final class CheckFindings {

    /** Verdicts on a vaccine beside which another one may be what is needed. */
    private static final Set<CheckVerdict> WITHOUT_USE =
            Set.of(CheckVerdict.NOT_NEEDED, CheckVerdict.TOO_LATE, CheckVerdict.TOO_EARLY, CheckVerdict.WRONG_PRODUCT);

    private final Look look;
    private final List<GroupCheck> groups;
    private final CheckVerdict verdict;
    private final Optional<LocalDate> firstGoodDay;
    private final List<CheckFinding> findings = new ArrayList<>();

    CheckFindings(Look look, List<GroupCheck> groups, CheckVerdict verdict, Optional<LocalDate> firstGoodDay) {
        this.look = look;
        this.groups = groups;
        this.verdict = verdict;
        this.firstGoodDay = firstGoodDay;
    }

    List<CheckFinding> list() {
        addAntigens(Code.COUNTS_BY_GRACE, AntigenCheck::countsByGrace);
        addAntigens(Code.SAME_DAY_DOSE, antigen -> antigen.verdict() == CheckVerdict.REPEAT);
        addAntigens(Code.CONTRAINDICATION, antigen -> antigen.verdict() == CheckVerdict.CONTRAINDICATED);
        addAntigens(
                Code.UNDETERMINED_CONTRAINDICATION,
                antigen -> antigen.verdict() == CheckVerdict.GIVE_AFTER_DECISION
                        && look.isUndetermined(antigen.antigen()));
        addIndications();
        addAntigens(
                Code.SHARED_DECISION,
                antigen -> antigen.verdict() == CheckVerdict.GIVE_AFTER_DECISION && isShared(antigen.antigen()));
        addAntigens(
                Code.NOT_PREFERABLE,
                antigen -> antigen.verdict() == CheckVerdict.WRONG_PRODUCT
                        && antigen.counts()
                        && antigen.remarks().contains(EvaluationReason.ALLOWABLE_NOT_PREFERABLE));
        addOtherVaccines();
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

    private boolean isShared(String antigen) {
        List<SeriesForecast> served = look.served(antigen);
        return !served.isEmpty() && served.stream().allMatch(SeriesForecast::sharedDecision);
    }

    /** One finding for each observation of which somebody has to find out whether it is present. */
    private void addIndications() {
        Map<String, List<String>> groupsByPlace = new LinkedHashMap<>();
        for (String group : look.possiblyIndicated()) {
            look.possibleIndications(group)
                    .forEach(place -> groupsByPlace
                            .computeIfAbsent(place, key -> new ArrayList<>())
                            .add(group));
        }
        groupsByPlace.forEach((place, names) -> findings.add(
                new CheckFinding(Code.UNDETERMINED_INDICATION, Optional.of(place), names, Optional.empty())));
    }

    private void addOtherVaccines() {
        List<String> names = groups.stream()
                .filter(this::needsAnother)
                .map(GroupCheck::vaccineGroup)
                .toList();
        if (!names.isEmpty()) {
            findings.add(CheckFinding.of(Code.OTHER_VACCINE_NEEDED, names));
        }
        if (verdict == CheckVerdict.WRONG_PRODUCT || verdict == CheckVerdict.TOO_EARLY && firstGoodDay.isEmpty()) {
            groups.stream()
                    .filter(group -> WITHOUT_USE.contains(group.verdict()))
                    .forEach(this::addLater);
        }
    }

    /** Another vaccine may be given for the group before this one may, if ever. */
    private void addLater(GroupCheck group) {
        look.earliest(group.vaccineGroup())
                .filter(day -> day.isAfter(look.day()) && day.isBefore(firstGoodDay.orElse(LocalDate.MAX)))
                .ifPresent(day ->
                        findings.add(CheckFinding.on(day, Code.OTHER_VACCINE_LATER, List.of(group.vaccineGroup()))));
    }

    /** Whether a dose of a group may be given on the day, and this vaccine does not do for it. */
    private boolean needsAnother(GroupCheck group) {
        List<String> own = group.antigens().stream().map(AntigenCheck::antigen).toList();
        boolean isWrong = group.verdict() == CheckVerdict.WRONG_PRODUCT || verdict == CheckVerdict.WRONG_PRODUCT;
        return WITHOUT_USE.contains(group.verdict())
                && look.reached(group.vaccineGroup()).stream()
                        .anyMatch(series -> isWrong || !own.contains(series.antigen()));
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

package io.jenner.cases.report;

import io.jenner.cases.Verdict;
import io.jenner.cases.html.Axis;
import io.jenner.cases.html.Drawing;
import io.jenner.cases.run.CaseResult;
import io.jenner.forecast.DoseAdministered;
import io.jenner.forecast.EvaluatedDose;
import io.jenner.forecast.Forecast;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A picture of one case: the doses and dates that it expects above those of the answer, on an axis of dates.
 *
 * <p>A filled circle counts, a cross does not, a ring is an extra dose, a square is not evaluated, a dot is said nothing
 * of, and a small stroke is a dose of another vaccine group. Letters stand for the dates of the next dose; a date that differs is
 * written out.
 */
final class TimeLine {

    private static final double WIDTH = 900;
    private static final double LEFT = 160;
    private static final double RIGHT = WIDTH - 40;
    private static final double FIRST_LANE = 58;
    private static final double LANE = 76;

    /** Doses of one day stand above one another. */
    private static final double STACKED = 14;

    /** Room between words, and of a letter: half of a word lies on each side of its day, or all of it at an end. */
    private static final double NEAR = 12;

    private static final double LETTER = 5;

    private final CaseResult result;
    private final Optional<Forecast> answer;
    private final List<Lane> lanes;
    private final Axis axis;
    private final Drawing drawing;

    private TimeLine(CaseResult result, Optional<Forecast> answer) {
        this.result = result;
        this.answer = answer;
        this.lanes = Stream.concat(
                        Stream.of(Lane.expected(result)), answer.map(found -> Lane.found(result, found)).stream())
                .toList();
        this.axis = axis();
        this.drawing = new Drawing(WIDTH, bottom() + 26, description());
    }

    /** Returns the picture of a case; without an answer it shows what was expected. */
    static DomContent of(CaseResult result, Optional<Forecast> answer) {
        return new TimeLine(result, answer).content();
    }

    private DomContent content() {
        drawing.axis(axis, FIRST_LANE - 30, bottom());
        double y = FIRST_LANE;
        for (Lane lane : lanes) {
            lane(lane, y);
            y += LANE;
        }
        day(result.testCase().asOf(), "as of " + result.testCase().asOf());
        return drawing.content();
    }

    private double bottom() {
        return FIRST_LANE + LANE * lanes.size() - 36;
    }

    private void lane(Lane lane, double y) {
        drawing.label(8, y + 1, "start", "strong", lane.title());
        drawing.label(8, y + 17, "start", "small", lane.state());
        drawing.line(LEFT, y, RIGHT, y, "grid");
        doses(lane, y);
        dates(lane, y + 9);
    }

    private void doses(Lane lane, double y) {
        Map<LocalDate, Integer> onDay = new HashMap<>();
        List<DoseAdministered> given = result.testCase().patient().doses();
        for (int i = 0; i < given.size(); i++) {
            LocalDate date = given.get(i).date();
            double x = axis.x(date);
            Optional<Verdict> verdict = lane.doses().get(i);
            String note = note(i, verdict);
            if (isOfOtherGroup(i) && verdict.isEmpty()) {
                drawing.bar(x - 1, y - 5, 2, 10, "mark-quiet", note);
            } else {
                double raised = y - STACKED * onDay.merge(date, 1, Integer::sum) + STACKED;
                DoseShape.draw(drawing, x, raised, verdict, note);
                drawing.label(x + 8, raised - 5, "start", "small", String.valueOf(i + 1));
            }
        }
    }

    private String note(int place, Optional<Verdict> verdict) {
        DoseAdministered dose = result.testCase().patient().doses().get(place);
        String name = answer.flatMap(found -> found.doses().get(place).name()).orElse("CVX " + dose.cvx());
        return "Dose " + (place + 1) + ", " + dose.date() + ", " + name
                + verdict.map(found -> ": " + found.label()).orElse("");
    }

    private boolean isOfOtherGroup(int place) {
        Optional<EvaluatedDose> dose = answer.map(found -> found.doses().get(place));
        return dose.filter(found -> found.name().isPresent()
                        && !found.vaccineGroups().contains(result.testCase().vaccineGroup()))
                .isPresent();
    }

    /** Draws the stretch from the earliest to the past due date, with a letter at each date. */
    private void dates(Lane lane, double y) {
        List<LocalDate> days = Stream.of(lane.earliest(), lane.recommended(), lane.pastDue())
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return;
        }
        double from = axis.x(days.get(0));
        drawing.bar(from, y, axis.x(days.get(days.size() - 1)) - from, 5, "bar", "");
        List<Letter> letters = new ArrayList<>();
        letter(letters, "E", lane.earliest(), differ(Lane::earliest));
        letter(letters, "R", lane.recommended(), differ(Lane::recommended));
        letter(letters, "P", lane.pastDue(), differ(Lane::pastDue));
        for (Letter letter : letters) {
            double x = axis.x(letter.date());
            drawing.bar(x - 1, y - 3, 2, 11, "bar-strong", letter.names() + " " + letter.date());
        }
        apart(letters).forEach(text -> drawing.label(text.x(), y + 21, anchor(text.x()), "label", text.words()));
    }

    /** Returns whether the case expects such a date and the answer has another one. */
    private boolean differ(Function<Lane, Optional<LocalDate>> date) {
        return lanes.size() > 1
                && date.apply(lanes.get(0)).isPresent()
                && !date.apply(lanes.get(0)).equals(date.apply(lanes.get(1)));
    }

    /** The dates of one day; one that differs is written out: it may be too near to the other lane's to be seen. */
    private record Letter(String names, LocalDate date, boolean differs) {

        String words() {
            return differs ? names + " " + date : names;
        }
    }

    private static void letter(List<Letter> letters, String name, Optional<LocalDate> date, boolean differs) {
        if (date.isEmpty()) {
            return;
        }
        for (int i = 0; i < letters.size(); i++) {
            Letter same = letters.get(i);
            if (same.date().equals(date.get())) {
                letters.set(i, new Letter(same.names() + name, same.date(), same.differs() || differs));
                return;
            }
        }
        letters.add(new Letter(name, date.get(), differs));
    }

    private record Words(double x, String words) {}

    /** Joins the words of days that are too near for words of their own. */
    private List<Words> apart(List<Letter> letters) {
        List<Words> apart = new ArrayList<>();
        for (Letter letter : letters) {
            double x = axis.x(letter.date());
            Words last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null
                    && Math.abs(last.x() - x) < NEAR + LETTER * last.words().length()) {
                apart.set(apart.size() - 1, new Words(last.x(), last.words() + " " + letter.words()));
            } else {
                apart.add(new Words(x, letter.words()));
            }
        }
        return apart;
    }

    private void day(LocalDate day, String label) {
        double x = axis.x(day);
        drawing.line(x, FIRST_LANE - 34, x, bottom(), "day");
        drawing.label(x, FIRST_LANE - 40, anchor(x), "small", label);
    }

    private static String anchor(double x) {
        return x > RIGHT - 60 ? "end" : x < LEFT + 60 ? "start" : "middle";
    }

    /** Reaches over all doses and dates; the birth is shown where it is not far off. */
    private Axis axis() {
        List<LocalDate> days = Stream.concat(
                        lanes.stream()
                                .flatMap(lane -> Stream.of(lane.earliest(), lane.recommended(), lane.pastDue()))
                                .flatMap(Optional::stream),
                        Stream.concat(
                                result.testCase().patient().doses().stream().map(DoseAdministered::date),
                                Stream.of(result.testCase().asOf())))
                .sorted()
                .toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        LocalDate born = result.testCase().patient().birthDate();
        long span = Math.max(60, ChronoUnit.DAYS.between(first, last));
        LocalDate start = ChronoUnit.DAYS.between(born, first) < span / 2 && born.isBefore(first) ? born : first;
        return Axis.ofDates(start.minusDays(span / 20), last.plusDays(span / 12), LEFT, RIGHT);
    }

    private String description() {
        StringBuilder text =
                new StringBuilder("Time line of the case " + result.testCase().id() + ".");
        for (Lane lane : lanes) {
            text.append(' ').append(lane.title()).append(": ");
            text.append(lane.state().isEmpty() ? "no status" : lane.state());
            lane.earliest().ifPresent(day -> text.append(", earliest ").append(day));
            lane.recommended().ifPresent(day -> text.append(", recommended ").append(day));
            lane.pastDue().ifPresent(day -> text.append(", past due ").append(day));
            for (int i = 0; i < lane.doses().size(); i++) {
                String number = String.valueOf(i + 1);
                lane.doses()
                        .get(i)
                        .ifPresent(verdict -> text.append(", dose ")
                                .append(number)
                                .append(' ')
                                .append(verdict.label()));
            }
            text.append('.');
        }
        return text.toString();
    }
}

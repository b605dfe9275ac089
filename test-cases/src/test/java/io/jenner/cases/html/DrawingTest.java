package io.jenner.cases.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenner.cases.html.Axis.Tick;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final int YEAR = 365;

    @Test
    void childhoodGetsTheRoomOnAnAxisOfAges() {
        Axis axis = Axis.ofAges(0, 100 * YEAR, 0, 1000);

        assertThat(axis.x(0)).isZero();
        assertThat(axis.x(2 * YEAR)).isBetween(250.0, 350.0);
        assertThat(axis.x(100 * YEAR)).isEqualTo(1000);
        assertThat(axis.x(120 * YEAR)).isEqualTo(1000);
    }

    @Test
    void ticksOfALifeAreTheAgesAtWhichPeopleAreVaccinated() {
        assertThat(Axis.ofAges(0, 100 * YEAR, 0, 700).ticks())
                .extracting(Tick::label)
                .containsExactly(
                        "birth", "2 mo", "6 mo", "12 mo", "2 y", "3 y", "4 y", "7 y", "11 y", "18 y", "27 y", "40 y",
                        "65 y");
    }

    @Test
    void datesLieEvenly() {
        Axis axis = Axis.ofDates(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1), 100, 831);

        assertThat(axis.x(LocalDate.of(2024, 1, 1))).isEqualTo(100);
        assertThat(axis.x(LocalDate.of(2025, 1, 1))).isEqualTo(466);
        assertThat(axis.ticks())
                .extracting(Tick::label)
                .startsWith("2024", "2024-04", "2024-07", "2024-10", "2025")
                .endsWith("2026");
    }

    @Test
    void datesOfManyYearsAreToldByTens() {
        assertThat(Axis.ofDates(LocalDate.of(1957, 5, 1), LocalDate.of(2026, 1, 1), 0, 400)
                        .ticks())
                .extracting(Tick::label)
                .contains("1960", "1970", "2000", "2020")
                .doesNotContain("1957", "1961");
    }

    @Property
    void labelsOfTicksDoNotTouch(@ForAll @IntRange(max = 60 * YEAR) int first, @ForAll @IntRange(min = 30) int days) {
        List<Tick> ages =
                Axis.ofAges(first, first + days % (60 * YEAR) + 30, 0, 600).ticks();
        List<Tick> dates = Axis.ofDates(
                        LocalDate.of(1950, 1, 1).plusDays(first),
                        LocalDate.of(1950, 1, 31).plusDays(first + days % (60 * YEAR)),
                        0,
                        600)
                .ticks();

        for (List<Tick> ticks : List.of(ages, dates)) {
            for (int at = 1; at < ticks.size(); at++) {
                assertThat(ticks.get(at).x() - ticks.get(at - 1).x()).isGreaterThan(25);
            }
        }
    }

    @Test
    void refusesAnAxisWithoutLength() {
        assertThatThrownBy(() -> Axis.ofAges(10, 10, 0, 100))
                .hasMessage(
                        "found an axis from 10.0 to 10.0 drawn from 0.0 to 100.0, expected an end after its beginning."
                                + " Remedy: leave the drawing out");
    }

    @Test
    void drawingTellsWhatItShowsAndEscapesItsTexts() {
        String svg = new Drawing(300, 100, "Ages of \"MMR\"")
                .axis(Axis.ofAges(0, 2 * YEAR, 50, 290), 10, 70)
                .bar(60.04, 20, 30, 8, "bar", "12 < 15 months")
                .mark(70, 24, 3, "mark", "")
                .arrowDown(20, 30, 60, "arrow")
                .label(10, 20, "start", "strong", "Dose 1 & 2")
                .content()
                .render();

        assertThat(svg)
                .contains("viewBox=\"0 0 300 100\"", "aria-label=\"Ages of &quot;MMR&quot;\"")
                .contains("<rect class=\"bar\" x=\"60\" y=\"20\" width=\"30\" height=\"8\" rx=\"3\">"
                        + "<title>12 &lt; 15 months</title></rect>")
                .contains("<circle class=\"mark\" cx=\"70\" cy=\"24\" r=\"3\"></circle>")
                .contains("d=\"M20 30 V60 M16 55 L20 60 L24 55\"")
                .contains(">12 mo</text>", ">Dose 1 &amp; 2</text>");
    }
}

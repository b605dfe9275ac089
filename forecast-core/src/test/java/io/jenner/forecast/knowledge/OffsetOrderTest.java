package io.jenner.forecast.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenner.forecast.date.Offset;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OffsetOrderTest {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "9 months - 4 days, 40 weeks, false, false",
        "10 months - 4 days, 40 weeks, true, false",
        "2 months, 59 days, false, true",
        "2 months, 58 days, true, false",
        "1 month, 31 days, false, false",
        "1 month, 28 days, false, true",
        "1 month, 27 days, true, false",
        "12 months, 1 year, false, false",
        "4 weeks, 28 days, false, false",
        "29 days, 4 weeks, true, false",
        "18 years, 18 years - 4 days, true, false",
        "19 years, 18 years, true, false"
    })
    void anOrderIsCertainOnlyIfItIsTheSameFromEveryDay(String first, String second, boolean always, boolean sometimes) {
        OffsetOrder order = OffsetOrder.of(Offset.parse(first), Offset.parse(second));

        assertThat(order.isAlwaysAfter()).isEqualTo(always);
        assertThat(order.isSometimesAfter()).isEqualTo(sometimes);
    }

    @Property(tries = 300)
    void noDayContradictsIt(
            @ForAll @IntRange(min = 0, max = 60) int months,
            @ForAll @IntRange(min = -10, max = 10) int away,
            @ForAll @IntRange(min = 0, max = 73_000) int start) {
        Offset first = Offset.parse(months + " months");
        Offset second = Offset.ofDays((int) Math.round(months * 30.44) + away);
        LocalDate day = FIRST.plusDays(start);
        OffsetOrder order = OffsetOrder.of(first, second);

        long days = first.after(day).toEpochDay() - second.after(day).toEpochDay();

        assertThat(days).isBetween((long) order.least(), (long) order.most());
    }
}

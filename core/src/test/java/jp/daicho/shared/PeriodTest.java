package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Test
    void hasItsFirstDayAndNotTheOneItEndsOn() {
        var period = new Period(MONDAY, FRIDAY);

        assertThat(period.contains(MONDAY.minusDays(1))).isFalse();
        assertThat(period.contains(MONDAY)).isTrue();
        assertThat(period.contains(FRIDAY.minusDays(1))).isTrue();
        assertThat(period.contains(FRIDAY)).isFalse();
    }

    @Test
    void mayBeSaidByItsLastDay() {
        assertThat(Period.through(MONDAY, FRIDAY)).isEqualTo(new Period(MONDAY, FRIDAY.plusDays(1)));
        assertThat(Period.through(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 2, 29))
                        .until())
                .isEqualTo("2028-03-01");
    }

    @Test
    void mayHaveNoEndAndNoBeginning() {
        assertThat(Period.from(MONDAY).contains(LocalDate.MAX.minusDays(1))).isTrue();
        assertThat(Period.ALWAYS.contains(LocalDate.MIN)).isTrue();
    }

    @Test
    void isEmptyWhereItEndsByItsFirstDay() {
        assertThat(new Period(MONDAY, MONDAY).isEmpty()).isTrue();
        assertThat(new Period(FRIDAY, MONDAY).isEmpty()).isTrue();
        assertThat(Period.through(MONDAY, MONDAY).isEmpty()).isFalse();
    }

    @Test
    void sharesDaysWithAnother() {
        var week = new Period(MONDAY, FRIDAY);

        assertThat(week.and(Period.from(MONDAY.plusDays(2)))).isEqualTo(new Period(MONDAY.plusDays(2), FRIDAY));
        assertThat(week.and(Period.ALWAYS)).isEqualTo(week);
        assertThat(week.and(Period.from(FRIDAY)).isEmpty()).isTrue();
    }
}

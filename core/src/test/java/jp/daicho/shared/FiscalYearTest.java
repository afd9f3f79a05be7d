package jp.daicho.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiscalYearTest {

    @Test
    void beginsInApril() {
        assertThat(FiscalYear.of(LocalDate.of(2027, 3, 31))).isEqualTo(new FiscalYear(2026));
        assertThat(FiscalYear.of(LocalDate.of(2027, 4, 1))).isEqualTo(new FiscalYear(2027));
        assertThat(FiscalYear.of(LocalDate.of(2027, 12, 31))).isEqualTo(new FiscalYear(2027));
        assertThat(FiscalYear.of(LocalDate.of(2028, 2, 29))).isEqualTo(new FiscalYear(2027));
    }

    @Test
    void lastsThroughMarch() {
        var year = new FiscalYear(2027);

        assertThat(year.firstDay()).isEqualTo("2027-04-01");
        assertThat(year.lastDay()).isEqualTo("2028-03-31");
        assertThat(year.next().firstDay()).isEqualTo("2028-04-01");
    }
}

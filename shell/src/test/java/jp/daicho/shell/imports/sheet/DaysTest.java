package jp.daicho.shell.imports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和8年4月1日",
                "令和８年４月１日",
                " 令和 8年 4月 1日　",
                "㋿8年4月1日",
                "令8.4.1",
                "R8.4.1",
                "r8/4/1",
                "Ｒ８．４．１",
                "R08.04.01",
                "R8ー4ー1",
                "2026/4/1",
                "2026/04/01",
                "2026-4-1",
                "2026.4.1",
                "2026年4月1日",
                "２０２６年４月１日",
                "2026/4/1 0:00",
                "2026-04-01 00:00:00",
                "2026-04-01T00:00:00.000",
                "2026/4/1(水)",
                "令和8年4月1日（水）",
                "20260401"
            })
    void areReadHoweverTheyAreWritten(String cell) {
        assertThat(Days.read(cell)).isEqualTo(Read.of(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void areReadAtMidnightOfAnyDay() {
        assertThat(Days.read("2026/4/10 0:00").value()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    /** Days across every change of era, in the notations of an office, as the JDK's calendar has them. */
    @Test
    void areReadAsTheCalendarHasThem() {
        for (LocalDate day = LocalDate.of(1926, 1, 1); day.getYear() < 2040; day = day.plusDays(97)) {
            var inJapan = JapaneseDate.from(day);
            int year = inJapan.get(ChronoField.YEAR_OF_ERA);
            int since = inJapan.getEra().getValue() - JapaneseEra.TAISHO.getValue();
            var era = List.of("大正", "昭和", "平成", "令和").get(since);
            var initial = List.of("T", "S", "H", "R").get(since);
            var monthAndDay = day.getMonthValue() + "." + day.getDayOfMonth();

            assertThat(Stream.of(
                            day.toString(),
                            initial + year + "." + monthAndDay,
                            era + (year == 1 ? "元" : year) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth()
                                    + "日"))
                    .map(Days::read)
                    .containsOnly(Read.of(day));
        }
    }

    @ParameterizedTest
    @CsvSource({"平成32年3月31日,2020-03-31", "H31.5.1,2019-05-01", "Ｈ３３／４／１,2021-04-01", "昭和64年1月8日,1989-01-08"})
    void areTakenWithAWarningWhenTheEraWasOver(String cell, LocalDate day) {
        assertThat(Days.read(cell)).isEqualTo(Read.withWarning(day, CellProblem.of("day-after-era", cell, day)));
    }

    @Test
    void areTakenWithoutAWarningOnTheLastDayOfTheEra() {
        assertThat(Days.read("H31.4.30")).isEqualTo(Read.of(LocalDate.of(2019, 4, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "－", "―", "-", "ー", "\n"})
    void areBlankWhereNothingIsSaid(String cell) {
        assertThat(Days.read(cell).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "令和8年2月30日,day-impossible",
        "2026/13/1,month-impossible",
        "平成元年1月7日,day-outside-era",
        "令和8年度,day-is-a-year",
        "2026年度,day-is-a-year",
        "２０２６年度,day-is-a-year",
        "令和8年4月,day-unreadable",
        "8.4.1,day-unreadable",
        "26/4/1,day-unreadable",
        "2026/4/1 9:30,day-unreadable",
        "未定,day-unreadable",
        "0026/4/1,day-too-early",
        "=TODAY(),day-unreadable",
        "20261301,month-impossible"
    })
    void areRefusedWithTheCellAsItStands(String cell, String code) {
        var problem = Objects.requireNonNull(Days.read(cell).problem(), cell);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.details().getFirst()).isEqualTo(cell);
    }

    @Test
    void areRefusedAsSerialNumbersWithTheDayThatMayBeMeant() {
        assertThat(Days.read("46113")).isEqualTo(Read.problem("day-is-a-serial", "46113", LocalDate.of(2026, 4, 1)));
    }
}

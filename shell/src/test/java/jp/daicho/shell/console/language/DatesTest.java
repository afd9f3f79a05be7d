package jp.daicho.shell.console.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import jp.daicho.shared.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-01",
                "2026/4/1",
                "2026.4.1",
                "2026年4月1日",
                "令和8年4月1日",
                "令和８年４月１日",
                "令和 8年 4月 1日",
                "R8.4.1",
                "r8/4/1",
                "Ｒ８．４．１",
                "令8.4.1",
                "20260401",
                "R8-4-1"
            })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(Dates.parse("on", typed)).isEqualTo(LocalDate.of(2026, 4, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年5月1日,2019-05-01",
        "平成31年4月30日,2019-04-30",
        "昭和64年1月7日,1989-01-07",
        "平成元年1月8日,1989-01-08",
        "昭和元年12月25日,1926-12-25",
        "大正元年7月30日,1912-07-30",
        "R6.2.29,2024-02-29",
        "1868-01-01,1868-01-01"
    })
    void knowsWhenErasBegan(String typed, LocalDate day) {
        assertThat(Dates.parse("on", typed)).isEqualTo(day);
        assertThat(Dates.parse("on", Dates.wareki(day))).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "令和8年2月30日,day-impossible",
        "2026-02-29,day-impossible",
        "2026-4-0,day-impossible",
        "R8.13.1,month-impossible",
        "平成31年5月1日,day-outside-era",
        "平成32年3月31日,day-outside-era",
        "令和元年4月30日,day-outside-era",
        "0026-04-01,day-too-early",
        "1867-12-31,day-too-early",
        "00000101,day-too-early",
        "令和0年1月1日,day-unreadable",
        "令和7982年1月1日,day-unreadable",
        "8年4月1日,day-unreadable",
        "26-4-1,day-unreadable",
        "2026-04/01,day-unreadable",
        "20260431,day-impossible",
        "2026040,day-unreadable",
        "tomorrow,day-unreadable"
    })
    void refusesADayThatNeverWas(String typed, String code) {
        assertThatThrownBy(() -> Dates.parse("on", typed)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo("on");
        });
    }

    @ParameterizedTest
    @CsvSource({"平成32年3月31日,2020-03-31", "H31.5.1,2019-05-01", "昭和65年4月1日,1990-04-01"})
    void takesADayAfterTheEraFromAPaper(String typed, LocalDate day) {
        assertThat(Dates.onPaper("on", typed)).isEqualTo(new Dates.Written(day, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和元年4月30日", "平成元年1月7日"})
    void takesNoDayBeforeTheEraFromAPaper(String typed) {
        assertThatThrownBy(() -> Dates.onPaper("on", typed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("day-outside-era"));
    }
}

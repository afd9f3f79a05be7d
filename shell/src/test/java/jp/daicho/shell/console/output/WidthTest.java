package jp.daicho.shell.console.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WidthTest {

    @ParameterizedTest
    @CsvSource({"abc,3", "漢字,4", "ｶﾅ,2", "㈱,2", "𠮷,2", "か\u3099,2", "○①※,3", "😀,2", "'',0"})
    void isThatOfATerminal(String text, int columns) {
        assertThat(Width.NARROW.of(text)).isEqualTo(columns);
        assertThat(Width.NARROW.of(Width.NARROW.pad(text, 10))).isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource({"abc,3", "漢字,4", "○①※,6", "か\u3099,2", "→αж,6", "e\u0301,1"})
    void isMoreWhereAmbiguousLettersAreDrawnWide(String text, int columns) {
        assertThat(Width.WIDE.of(text)).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({"漢字,4,漢字", "漢字かな,7,漢字か…", "漢字かな,6,漢字…", "か\u3099か\u3099か,3,か\u3099…", "abcdef,4,abc…"})
    void isNeverMoreThanThatOfTheRoomThereIs(String text, int room, String cut) {
        assertThat(Width.NARROW.cut(text, room)).isEqualTo(cut);
        assertThat(Width.WIDE.of(Width.WIDE.cut(text, room))).isLessThanOrEqualTo(room);
    }

    @ParameterizedTest
    @CsvSource({
        "漢字,4,漢字",
        "漢字かな,5,漢字|かな",
        "か\u3099か\u3099か,4,か\u3099か\u3099|か",
        "limits on re-outsourcing,22,limits on|re-outsourcing",
        "a bcdefghijkl,8,a bcdefg|hijkl",
        "'b, cdefghi, j',8,'b,|cdefghi,|j'",
        "漢字,2,漢|字",
        "'',4,''"
    })
    void isKeptByGoingOnInTheNextLine(String text, int room, String lines) {
        assertThat(Width.NARROW.wrap(text, room)).containsExactly(lines.split("\\|"));
    }

    @Test
    void isCutOnceItTakesTooManyLines() {
        assertThat(Width.NARROW.wrap("漢".repeat(100), 4))
                .hasSize(8)
                .startsWith("漢漢")
                .endsWith("漢…");
    }
}

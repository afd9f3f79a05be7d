package jp.daicho.shared;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @Nested
    class AText {

        @Test
        void losesTheBlanksAroundIt() {
            assertThat(Text.required("name", " 　株式会社 さくら　 ")).isEqualTo("株式会社 さくら");
        }

        @ParameterizedTest
        @NullSource
        @ValueSource(strings = {"", " ", "　"})
        void isMissingWhenNothingIsLeft(String typed) {
            assertThat(Text.optional("name", typed)).isNull();
            assertRefused("BAD_VALUE text-missing [name]", () -> Text.required("name", typed));
        }

        @Test
        void hasRoomForFourThousandCharacters() {
            assertThat(Text.required("reason", "あ".repeat(4_000))).hasSize(4_000);
            assertRefused("BAD_VALUE text-too-long [reason, 4000]", () -> Text.required("reason", "あ".repeat(4_001)));
        }

        /** Combining kana, a variant of a kanji (IVS), one outside the first plane, 外字, a joined emoji. */
        @ParameterizedTest
        @ValueSource(strings = {"か\u3099", "葛\uDB40\uDD00城市", "𠮷野家", "\uE000", "👩\u200D💻", "①㈱"})
        void isKeptAsItWasTyped(String typed) {
            assertThat(Text.required("name", typed)).isEqualTo(typed);
        }

        /** Escape, bell, tab, line ends of three kinds, bidirectional overrides, tags, half a pair, the replacement. */
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u001b[2J",
                    "\u0007",
                    "a\tb",
                    "a\nb",
                    "a\u0085b",
                    "a\u2028b",
                    "a\u2029b",
                    "\u009b31m",
                    "a\u202eb",
                    "a\u2066b",
                    "\u200fa",
                    "a\u200bb",
                    "\uDB40\uDC41a",
                    "\uD800",
                    "\uFFFD"
                })
        void isRefusedWhenItCannotBeShownSafely(String typed) {
            assertRefused("BAD_VALUE text-unprintable [name]", () -> Text.required("name", typed));
        }
    }

    @Nested
    class ACode {

        @ParameterizedTest
        @CsvSource({"v-0001, V-0001", "Ｖ－０００１, V-0001", "' ogi-ec ', OGI-EC", "7, 7"})
        void isStoredInOneForm(String typed, String stored) {
            assertThat(Text.code("vendor", typed)).isEqualTo(stored);
        }

        @Test
        void isAtMost32Long() {
            assertThat(Text.code("vendor", "A".repeat(32))).hasSize(32);
            assertRefused(
                    "BAD_VALUE code-malformed [vendor, " + "A".repeat(33) + "]",
                    () -> Text.code("vendor", "A".repeat(33)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "-", "V-", "-V", "V_1", "V 1", "さくら", "V/1", "٣", "V\u001b"})
        void isMadeOfLettersDigitsAndInnerHyphens(String typed) {
            assertRefused("BAD_VALUE code-malformed [vendor, " + typed + "]", () -> Text.code("vendor", typed));
        }
    }
}

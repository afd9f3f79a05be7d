package jp.daicho.shared;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No password and no token comes in by any text. */
class FreeTextTest {

    private static final String SECRET = "password=hunter2";
    private static final String REFUSAL = "BAD_VALUE text-looks-secret [purpose]";

    @Test
    void isRefusedWithoutSayingItAgain() {
        assertRefused(REFUSAL, () -> FreeText.required("purpose", SECRET));
        assertRefused(REFUSAL, () -> FreeText.optional("purpose", SECRET));
        assertRefused(REFUSAL, () -> FreeText.requiredName("purpose", SECRET));
        assertRefused(REFUSAL, () -> FreeText.optionalName("purpose", SECRET));
        assertRefused("BAD_VALUE url-malformed [url, ]", () -> FreeText.requiredUrl("url", SECRET));
        assertRefused("BAD_VALUE url-malformed [url, x.com]", () -> FreeText.optionalUrl("url", "x.com"));
    }

    @Test
    void isTakenAsItIsTyped() {
        assertThat(FreeText.required("purpose", " 申請 ")).isEqualTo("申請");
        assertThat(FreeText.optional("purpose", " ")).isNull();
        assertThat(FreeText.requiredName("id", "UC_x5XG1OV2P6uZZ5FSM9Ttw")).startsWith("UC_");
        assertThat(FreeText.optionalUrl("url", "https://example.jp/a")).isEqualTo("https://example.jp/a");
    }

    @Test
    void isLookedForInReasonsAndNamesOfPapersToo() {
        var day = LocalDate.of(2026, 4, 1);

        assertRefused("BAD_VALUE text-looks-secret [reason]", () -> new Grounds(day, SECRET, List.of()));
        assertRefused(
                "BAD_VALUE text-looks-secret [evidence]",
                () -> new Grounds(day, null, List.of(new Evidence("0".repeat(64), 1, SECRET))));
    }
}

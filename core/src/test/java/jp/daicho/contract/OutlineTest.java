package jp.daicho.contract;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final Outline FULL = new Outline(
            "保守",
            "契第1号",
            1_000L,
            "書記室",
            List.of(InformationClass.CLASS_3B),
            List.of(Zone.LGWAN),
            true,
            false,
            SystemWork.OPERATE,
            true);

    @Test
    void staysWhereTheNewerSaysNothing() {
        assertThat(FULL.with(Outline.NOTHING)).isEqualTo(FULL);
        assertThat(Outline.NOTHING.with(FULL)).isEqualTo(FULL);
        assertThat(FULL.with(Outline.titled("運用")).title()).isEqualTo("運用");
        assertThat(FULL.with(Outline.titled("運用")).amount()).isEqualTo(1_000L);
    }

    @Test
    void isCheckedAndPutInOrderAsItIsTyped() {
        var typed = new Outline(
                " 保守 ",
                " ",
                0L,
                null,
                List.of(InformationClass.CLASS_2, InformationClass.CLASS_3A, InformationClass.CLASS_2),
                List.of(Zone.INTERNET, Zone.INTERNET),
                null,
                null,
                null,
                null);

        assertThat(typed.checked())
                .isEqualTo(new Outline(
                        "保守",
                        null,
                        0L,
                        null,
                        List.of(InformationClass.CLASS_3A, InformationClass.CLASS_2),
                        List.of(Zone.INTERNET),
                        null,
                        null,
                        null,
                        null));
        assertThat(Outline.titled(" ").checked().saysNothing()).isTrue();
    }

    @Test
    void hasNoNegativeAmount() {
        var typed = new Outline(null, null, -1L, null, List.of(), List.of(), null, null, null, null);

        assertRefused("BAD_VALUE amount-negative [-1]", typed::checked);
    }
}

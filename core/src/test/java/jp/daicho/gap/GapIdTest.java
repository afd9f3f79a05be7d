package jp.daicho.gap;

import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import jp.daicho.gap.rule.RuleId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapIdTest {

    @Test
    void namesTheRuleTheRecordAndTheItem() {
        assertThat(GapId.of("OC-01:C-2026-0001:C09"))
                .isEqualTo(new GapId(new RuleId("OC-01"), "C-2026-0001", "C09"))
                .hasToString("OC-01:C-2026-0001:C09");
        assertThat(GapId.of("OC-11:C-2026-0001"))
                .isEqualTo(new GapId(new RuleId("OC-11"), "C-2026-0001", null))
                .hasToString("OC-11:C-2026-0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {" oc-01:c-2026-0001:c09 ", "ＯＣ－０１：Ｃ－２０２６－０００１：Ｃ０９", "OC-01 : C-2026-0001 : C09"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(GapId.of(typed)).hasToString("OC-01:C-2026-0001:C09");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OC-01", "OC-01:C-1:C09:X"})
    void hasTwoOrThreeParts(String typed) {
        assertRefused("BAD_VALUE gap-id-malformed [" + typed + "]", () -> GapId.of(typed));
    }

    @Test
    void hasNoEmptyPartAndNothingButCodes() {
        assertRefused("BAD_VALUE code-malformed [rule, ]", () -> GapId.of(":C-1"));
        assertRefused("BAD_VALUE code-malformed [id, ]", () -> GapId.of("OC-01::C09"));
        assertRefused("BAD_VALUE code-malformed [id, ]", () -> GapId.of("OC-01:C-1:"));
        assertRefused("BAD_VALUE code-malformed [id, 契約]", () -> GapId.of("OC-01:契約"));
    }
}

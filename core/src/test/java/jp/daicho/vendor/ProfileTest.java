package jp.daicho.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProfileTest {

    private static final Profile NOTHING = new Profile(null, null, null, null);
    private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
    private static final Profile WHOLE = new Profile("株式会社さくら", "サクラ", NUMBER, "川瀬町一丁目");

    @Test
    void saysNothingWhenAllOfItIsAbsent() {
        assertThat(NOTHING.saysNothing()).isTrue();
        assertThat(new Profile(" ", "　", null, "").checked().saysNothing()).isTrue();
    }

    @Test
    void saysSomethingWithAnyOneField() {
        assertThat(new Profile("さくら", null, null, null).saysNothing()).isFalse();
        assertThat(new Profile(null, "サクラ", null, null).saysNothing()).isFalse();
        assertThat(new Profile(null, null, NUMBER, null).saysNothing()).isFalse();
        assertThat(new Profile(null, null, null, "川瀬町").saysNothing()).isFalse();
    }

    @Test
    void keepsWhatTheNewerSaysNothingOf() {
        assertThat(WHOLE.with(NOTHING)).isEqualTo(WHOLE);
        assertThat(WHOLE.with(new Profile(null, null, null, "大山市")))
                .isEqualTo(new Profile("株式会社さくら", "サクラ", NUMBER, "大山市"));
    }

    @Test
    void takesWhatTheNewerSays() {
        var newer = new Profile("さくら合同会社", "サクラゴウドウ", new CorporateNumber("8000012010038"), "大山市");

        assertThat(WHOLE.with(newer)).isEqualTo(newer);
        assertThat(NOTHING.with(WHOLE)).isEqualTo(WHOLE);
    }
}

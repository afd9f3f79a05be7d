package jp.daicho.shell.console.words;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.daicho.shell.console.language.Texts;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.Test;

class ValuesTest {

    private final Values values = new Values(new Texts());

    @Test
    void callsACodeByItsOption() {
        var id = new Slot(Slot.Source.OPTION, "id", "", false, "", VendorId.class, false, 0);

        assertThatThrownBy(() -> values.read(id, "V_1")).hasMessage("code-malformed[id, V_1]");
    }
}

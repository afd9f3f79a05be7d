package jp.daicho.shell.console.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.daicho.office.StaffId;
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

    @Test
    void partsCodesByCommasOfAnyKind() {
        var codes = new Slot(Slot.Source.OPTION, "staff", "", false, "", StaffId.class, true, 0);
        var texts = new Slot(Slot.Source.OPTION, "scope", "", false, "", String.class, true, 0);

        assertThat(Values.each(codes, "S-0001,S-0002， S-0003、S-0004"))
                .containsExactly("S-0001", "S-0002", "S-0003", "S-0004");
        assertThat(Values.each(texts, "選挙人名簿、投票")).containsExactly("選挙人名簿、投票");
    }
}

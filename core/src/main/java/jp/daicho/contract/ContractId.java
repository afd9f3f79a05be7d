package jp.daicho.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** A contract's code, by fiscal year: {@code C-2026-0001}. */
public record ContractId(@JsonValue String value) {

    @JsonCreator
    public ContractId {
        value = Text.code("contract", value);
    }

    /** The codes of contracts concluded in the fiscal year of {@code day}, none of them given yet. */
    public static NextCode codesOn(LocalDate day) {
        return new NextCode("C-" + FiscalYear.of(day).year() + "-", 4, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

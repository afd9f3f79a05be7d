package jp.daicho.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** The code of an audit or a self-check, by fiscal year: {@code U-2026-01}. */
public record AuditId(@JsonValue String value) {

    @JsonCreator
    public AuditId {
        value = Text.code("audit", value);
    }

    /** The codes of a fiscal year, none of them given yet. */
    static NextCode codesOf(FiscalYear year) {
        return new NextCode("U-" + year.year() + "-", 2, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

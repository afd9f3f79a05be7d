package jp.daicho.social;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** The code of an account: {@code A-0001}. Not the platform's own id. */
public record AccountId(@JsonValue String value) {

    @JsonCreator
    public AccountId {
        value = Text.code("account", value);
    }

    /** The codes of accounts, none of them given yet. */
    public static NextCode codes() {
        return new NextCode("A-", 4, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}

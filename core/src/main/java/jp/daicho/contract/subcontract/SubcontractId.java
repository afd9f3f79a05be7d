package jp.daicho.contract.subcontract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;

/** Which sub of a contract, in the order of the requests: {@code R1}. */
public record SubcontractId(@JsonValue String value) implements Comparable<SubcontractId> {

    private static final Comparator<SubcontractId> BY_NUMBER =
            Comparator.<SubcontractId>comparingInt(sub -> sub.value.length()).thenComparing(SubcontractId::value);

    @JsonCreator
    public SubcontractId {
        value = Text.code("sub", value);
    }

    /** The numbers of a contract's subs, none of them given yet. */
    static NextCode codes() {
        return new NextCode("R", 1, 1);
    }

    @Override
    public int compareTo(SubcontractId other) {
        return BY_NUMBER.compare(this, other);
    }

    @Override
    public String toString() {
        return value;
    }
}

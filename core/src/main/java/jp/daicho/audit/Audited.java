package jp.daicho.audit;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.office.StaffId;

/** Whose are the records that an audit looks at? Answered for the rooms that hold them, which this one doesn't know. */
public interface Audited {

    /** The sections {@code record} belongs to on {@code day}; of a vendor, those of all it is engaged by. */
    Set<String> sections(String record, LocalDate day);

    /** Who answers for {@code record} on {@code day}, manages it or runs it; of a vendor, all it is engaged by. */
    Set<StaffId> people(String record, LocalDate day);
}

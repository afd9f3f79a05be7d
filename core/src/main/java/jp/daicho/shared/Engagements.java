package jp.daicho.shared;

import java.time.LocalDate;
import java.util.List;

/** What is still owed between the office and a vendor, for those who have to judge whether that one may go. */
public interface Engagements {

    /** The codes of the records by which {@code vendor} is engaged on {@code day} or later, in order. */
    List<String> of(String vendor, LocalDate day);
}

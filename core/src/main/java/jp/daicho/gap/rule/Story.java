package jp.daicho.gap.rule;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of one record. */
public interface Story {

    /** The record's code. */
    String id();

    /** The vendor it concerns; null where it concerns none. */
    @Nullable
    VendorId vendor();

    /** What the record is called on a day. */
    String title(LocalDate day);

    /** 所管課: the sections it concerns on a day. */
    Set<String> sections(LocalDate day);

    /** A fact is taken out of its timeline; nothing happens if it isn't one of this story's. */
    void takeOut(long voided);
}

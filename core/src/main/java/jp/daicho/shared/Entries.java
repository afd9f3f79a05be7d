package jp.daicho.shared;

import org.jspecify.annotations.Nullable;

/** What stands in the ledger at a position, for those who have to judge one entry. */
public interface Entries {

    /** The entry at {@code position}, or null where there is none. */
    @Nullable
    Recorded at(long position);
}

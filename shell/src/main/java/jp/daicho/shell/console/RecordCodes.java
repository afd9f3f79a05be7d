package jp.daicho.shell.console;

import java.util.List;

/** Which records exist, for completion. Wiring implements it; it may be asked at every Tab. */
public interface RecordCodes {

    /** A record's code, and what it is called. */
    record Named(String code, String name) {}

    /**
     * The records of a noun, such as {@code vendor}, that may be meant; none when the noun has no records.
     *
     * @param command the name of the command that is typed
     * @param option which of its options the code is for; {@code id} for the record it acts on
     */
    List<Named> of(String noun, String command, String option);
}

package jp.daicho.shell.console;

import java.util.List;

/** Which records exist, for completion. Wiring implements it; it may be asked at every Tab. */
public interface RecordCodes {

    /** A record's code, and what it is called. */
    record Named(String code, String name) {}

    /** All records of a noun, such as {@code vendor}; none when the noun has no records. */
    List<Named> of(String noun);
}

package jp.daicho.shell.console;

import java.time.LocalDate;

/** Where knowledge ends: {@code --known-at}. */
public sealed interface Moment {

    /** With all that was recorded by the end of that day. */
    record EndOf(LocalDate day) implements Moment {}

    /** Up to and including that position of the ledger. */
    record UpTo(long position) implements Moment {}
}

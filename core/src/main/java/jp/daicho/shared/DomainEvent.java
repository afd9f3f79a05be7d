package jp.daicho.shared;

import java.time.LocalDate;

/** A fact that was recorded. Each feature's vocabulary is a sealed interface of these. */
public interface DomainEvent {

    /** The business day it is true from, in the organ's time zone; the ledger's own clock is kept beside it. */
    LocalDate effectiveOn();
}

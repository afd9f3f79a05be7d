package jp.daicho.shared;

import java.util.Set;

/** Something that grows by reading the ledger in order: a {@link View} or a {@link Lookup}. */
public interface Fold {

    /** The vocabularies it reads: sealed interfaces of events, or single events. Others never reach it. */
    Set<Class<? extends DomainEvent>> reads();
}

package jp.daicho.shared;

import java.util.Set;

/** Something that grows by reading the ledger in order: a {@link View} or a {@link Lookup}. */
public interface Fold {

    /** What it reads: vocabularies, single events, or what events of several rooms are. Others never reach it. */
    Set<Class<? extends DomainEvent>> reads();
}

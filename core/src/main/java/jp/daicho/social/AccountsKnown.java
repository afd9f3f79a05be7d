package jp.daicho.social;

import java.util.Set;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/** Which codes of accounts are taken, and which comes next? */
public final class AccountsKnown implements Lookup {

    /** None yet. */
    public static final AccountsKnown NONE = new AccountsKnown(HashTreePSet.empty(), AccountId.codes());

    private final PSet<AccountId> accounts;
    private final NextCode next;

    private AccountsKnown(PSet<AccountId> accounts, NextCode next) {
        this.accounts = accounts;
        this.next = next;
    }

    public boolean knows(AccountId account) {
        return accounts.contains(account);
    }

    /** The code of a new account: the one given by hand, if it is free, or the next. */
    public AccountId codeFor(@Nullable AccountId given) {
        return next.codeFor(given, this::knows, AccountId::new);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(AccountPlanned.class, AccountRegistered.class, AccountDiscovered.class);
    }

    @Override
    public AccountsKnown on(Recorded recorded) {
        var account = ((AccountEvent) recorded.event()).account();
        return new AccountsKnown(accounts.plus(account), next.after(account.value()));
    }
}

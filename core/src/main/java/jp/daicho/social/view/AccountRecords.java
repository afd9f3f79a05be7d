package jp.daicho.social.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;
import org.axonframework.queryhandling.QueryHandler;

/** Show me the organ's accounts, as they were on a business day. */
public final class AccountRecords implements View {

    /** Every account, by code. */
    public record AccountsOn(LocalDate day) implements Question<List<AccountDetails>> {}

    public record OneAccount(AccountId account, LocalDate day) implements Question<AccountDetails> {}

    private final Map<AccountId, AccountRecord> accounts = new TreeMap<>(Comparator.comparing(AccountId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(AccountEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case AccountEvent event -> on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event.position());
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void on(AccountEvent event, long position) {
        var known = accounts.get(event.account());
        if (known == null) {
            accounts.put(event.account(), new AccountRecord(event, position));
        } else {
            known.on(event, position);
        }
    }

    private void takeOut(String record, long position) {
        accounts.forEach((account, known) -> {
            if (account.value().equals(record)) {
                known.takeOut(position);
            }
        });
    }

    @QueryHandler
    List<AccountDetails> answer(AccountsOn question) {
        return accounts.values().stream()
                .map(account -> account.details(question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    AccountDetails answer(OneAccount question) {
        var known = accounts.get(question.account());
        if (known == null) {
            throw Refused.notFound("record-unknown", question.account());
        }
        return known.details(question.day());
    }
}

package jp.daicho.gap.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.social.AccountStory;
import jp.daicho.gap.social.Surroundings;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;

/** The stories of accounts of social media, and of what concerns them elsewhere in the office. */
final class SocialMedia implements Chronicle {

    private final Shelf shelf;
    private final Outsourcing outsourcing;
    private final Surroundings surroundings;
    private final Map<AccountId, AccountStory> accounts = new HashMap<>();
    private final Map<ContractId, Set<AccountStory>> runUnder = new HashMap<>();

    /** @param outsourcing hears of everything first, so that contracts have come to where they are */
    SocialMedia(Shelf shelf, Outsourcing outsourcing) {
        this.shelf = shelf;
        this.outsourcing = outsourcing;
        surroundings = new Surroundings(contract -> shelf.of(contract.value(), ContractStory.class));
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                AccountEvent.class,
                StaffTransferred.class,
                PolicyEvent.class,
                ExceptionEvent.class,
                ContractEvent.class,
                TermEvent.class,
                AssessmentEvent.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case AccountEvent event -> on(event, recorded.position());
            case OfContract event -> changeUnder(event.contract());
            case StaffTransferred ignored -> {
                surroundings.onTransfer(recorded);
                changeAll();
            }
            case PolicyEvent event -> {
                surroundings.on(event);
                changeAll();
            }
            case ExceptionEvent ignored -> {
                surroundings.onException(recorded);
                changeAll();
            }
            case EntryVoided event -> {
                surroundings.onTransfer(recorded);
                takeOut(recorded.record(), event.position());
                changeAll();
            }
            default -> {}
        }
    }

    private void on(AccountEvent event, long position) {
        var known = accounts.get(event.account());
        if (known == null) {
            var story = new AccountStory(event, position, surroundings);
            accounts.put(event.account(), story);
            shelf.begin(story);
        } else {
            known.on(event, position);
            shelf.change(known);
            if (event instanceof OperatorsNamed named && named.contract() != null) {
                runUnder.computeIfAbsent(named.contract(), none -> new HashSet<>())
                        .add(known);
                changeUnder(named.contract());
            }
        }
    }

    /** Whoever has the contract does the account for the office, from the day on which there is one. */
    private void changeUnder(ContractId contract) {
        for (AccountStory account : runUnder.getOrDefault(contract, Set.of())) {
            var vendor = account.vendor();
            if (vendor != null) {
                outsourcing.supplies(vendor, account);
            }
            shelf.change(account);
        }
    }

    private void takeOut(String record, long position) {
        accounts.values().stream()
                .filter(account -> account.id().equals(record))
                .forEach(account -> account.takeOut(position));
    }

    private void changeAll() {
        accounts.values().forEach(shelf::change);
    }
}

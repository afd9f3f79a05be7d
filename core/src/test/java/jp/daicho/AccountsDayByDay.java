package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.contract.custody.Level;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.social.AccountAlarmEvent.ControlRestored;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.AccountState;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;
import jp.daicho.social.view.AccountDetails;
import jp.daicho.social.view.AccountRecords.AccountsOn;

/**
 * The rules for accounts of social media in their plainest form: one day at a time, by looking back from that day at
 * what the records themselves answer. It knows nothing of intervals, and shares nothing with the rules it is compared
 * with.
 */
final class AccountsDayByDay {

    private static final Set<AccountState> IN_USE =
            Set.of(AccountState.OPEN, AccountState.DORMANT, AccountState.COMPROMISED, AccountState.RECOVERED);

    private final Kawase town;
    private final OfficeAround office;
    private final Map<LocalDate, Map<String, Severity>> judged = new HashMap<>();

    AccountsDayByDay(Kawase town) {
        this.town = town;
        office = new OfficeAround(town);
    }

    /** How heavily each gap of a day weighs, by its name. */
    Map<String, Severity> on(LocalDate day) {
        return judged.computeIfAbsent(day, each -> new OneDay(each).judge());
    }

    /** What is amiss on one day. */
    private final class OneDay {

        private final LocalDate day;
        private final Map<String, String> settings = new HashMap<>();
        private final Map<String, Severity> amiss = new TreeMap<>();

        OneDay(LocalDate day) {
            this.day = day;
            town.register
                    .ask(HANAKO, new RulesOn(day))
                    .forEach(row -> requireNonNull(row.settings())
                            .values()
                            .forEach((name, value) -> settings.put(row.rule() + "." + name, value)));
        }

        Map<String, Severity> judge() {
            for (AccountDetails account : town.register.ask(HANAKO, new AccountsOn(day))) {
                var happened = new AccountEventsDayByDay(day, account, this::number, this::add);
                happened.judge();
                if (IN_USE.contains(account.state()) && !day.isBefore(account.since())) {
                    duties(account);
                    guidance(account);
                    access(account);
                    listing(account);
                    happened.judgeInUse();
                }
                if (office.spares(account.account(), day)) {
                    amiss.remove("SM-09:" + account.account());
                }
            }
            return amiss;
        }

        private void duties(AccountDetails account) {
            var assigned = account.holding(ResponsiblePersonAssigned.class);
            if (assigned == null) {
                add("SM-01", account);
            } else if (office.lost(assigned.staff(), assigned.effectiveOn(), day)) {
                add("SM-02", account);
            }
            var named = account.holding(OperatorsNamed.class);
            var contract = named == null ? null : named.contract();
            if (contract != null
                    && !(office.isInForce(contract, day)
                            && office.binds(
                                    contract, Set.of(setting("SM-12.clauses").split(",", -1)), day))) {
                add("SM-12:" + account.account() + ":" + contract, "SM-12.severity");
            }
        }

        private void guidance(AccountDetails account) {
            var adopted = account.holding(ProcedureAdopted.class);
            var inForce = office.proceduresOn(day);
            if (adopted == null || inForce.isEmpty()) {
                add("SM-03", account);
            } else if (!inForce.contains(adopted.policy())) {
                add("SM-03:" + account.account(), "SM-03.severity-old");
            }
            var publishable = account.holding(PublishableInformationDefined.class);
            if (publishable == null) {
                add("SM-04", account);
            } else if (publishable.availability() == Level.LEVEL_2
                    && account.holding(AlsoPublishedRecorded.class) == null) {
                add("SM-13", account);
            }
        }

        private void access(AccountDetails account) {
            boolean on = false;
            for (AccountEvent event : account.said()) {
                if (event instanceof MfaConfirmed seen) {
                    on = seen.state() == MfaState.ON;
                } else if (event instanceof ControlRestored) {
                    on = true;
                }
            }
            if (!on) {
                add("SM-06", account);
            }
            var recovery = account.holding(RecoveryContactConfirmed.class);
            var holder = recovery == null ? null : recovery.holder();
            if (recovery == null
                    || recovery.contact() != RecoveryContact.OFFICIAL
                    || (holder != null && office.lost(holder, recovery.effectiveOn(), day))) {
                add("SM-07", account);
            }
        }

        private void listing(AccountDetails account) {
            var listed = account.holding(OfficialListingConfirmed.class);
            if (listed == null) {
                add("SM-05", account);
            } else if (ago(listed) > number("SM-05.days")) {
                add("SM-05:" + account.account(), "SM-05.severity-old");
            }
        }

        private long ago(AccountEvent event) {
            return ChronoUnit.DAYS.between(event.effectiveOn(), day);
        }

        private String setting(String name) {
            return requireNonNull(settings.get(name));
        }

        private int number(String name) {
            return Integer.parseInt(setting(name));
        }

        private void add(String rule, AccountDetails account) {
            add(rule + ":" + account.account(), rule + ".severity");
        }

        private void add(String gap, String severity) {
            amiss.put(gap, Severity.valueOf(setting(severity).toUpperCase(Locale.ROOT)));
        }
    }
}

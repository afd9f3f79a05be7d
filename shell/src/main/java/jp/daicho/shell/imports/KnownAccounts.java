package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyId;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.view.AccountDetails;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import org.jspecify.annotations.Nullable;

/** The accounts there are, found by platform and handle, and what is said of each. */
final class KnownAccounts {

    private final Map<String, AccountId> byName = new HashMap<>();
    private final Map<AccountId, Said> said = new HashMap<>();

    /** By the handles they ever had on the first day or by now. */
    static KnownAccounts of(CurrentRegister register) {
        var known = new KnownAccounts();
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            register.ask(new AccountsOn(day)).forEach(account -> known.add(account.account(), said(account)));
            register.ask(new AccountsOn(day)).forEach(known::name);
        }
        return known;
    }

    private void name(AccountDetails account) {
        byName.put(key(account.profile()), account.account());
    }

    void add(AccountId account, SocialEntry entry, @Nullable StaffId staff, @Nullable PolicyId policy) {
        byName.put(key(entry.profile()), account);
        add(account, said(entry, staff, policy));
    }

    private void add(AccountId account, Said more) {
        said.merge(account, more, Said::and);
    }

    List<String> codes() {
        return new ArrayList<>(said.keySet().stream().map(AccountId::value).toList());
    }

    @Nullable
    AccountId match(SocialEntry entry) {
        return byName.get(key(entry.profile()));
    }

    Said said(AccountId account) {
        return said.getOrDefault(account, new Said());
    }

    private static String key(AccountProfile profile) {
        return profile.name();
    }

    static Said said(SocialEntry entry, @Nullable StaffId staff, @Nullable PolicyId policy) {
        return described(entry.profile())
                .with(Fields.RESPONSIBLE, staff)
                .with(Fields.PROCEDURE, policy)
                .with(Fields.PUBLISHABLE, entry.publishable())
                .with(Fields.MFA, entry.mfa())
                .with(Fields.LISTED, entry.listed())
                .with(Fields.LAST_POST, entry.lastPost());
    }

    private static Said said(AccountDetails account) {
        var said = described(account.profile());
        account.all(ResponsiblePersonAssigned.class)
                .forEach(assigned -> said.with(Fields.RESPONSIBLE, assigned.staff()));
        account.all(ProcedureAdopted.class).forEach(adopted -> said.with(Fields.PROCEDURE, adopted.policy()));
        account.all(PublishableInformationDefined.class)
                .forEach(defined -> said.with(Fields.PUBLISHABLE, defined.rule()));
        account.all(MfaConfirmed.class).forEach(seen -> said.with(Fields.MFA, seen.state()));
        account.all(OfficialListingConfirmed.class).forEach(seen -> said.with(Fields.LISTED, seen.effectiveOn()));
        account.all(LastPostRecorded.class).forEach(post -> said.with(Fields.LAST_POST, post.effectiveOn()));
        return said;
    }

    private static Said described(AccountProfile profile) {
        return new Said()
                .with(Fields.URL, profile.url())
                .with(Fields.PURPOSE, profile.purpose())
                .with(Fields.SECTION, profile.section());
    }
}

package jp.daicho.shell.social;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jp.daicho.office.StaffId;
import jp.daicho.social.AccountAlarmEvent;
import jp.daicho.social.AccountAlarmEvent.ImpersonationReported;
import jp.daicho.social.AccountAlarmEvent.ImpersonationResolved;
import jp.daicho.social.AccountCheckEvent.AccountReviewed;
import jp.daicho.social.AccountCheckEvent.LastPostRecorded;
import jp.daicho.social.AccountCheckEvent.OfficialListingConfirmed;
import jp.daicho.social.AccountCheckEvent.PlatformTermsChanged;
import jp.daicho.social.AccountCheckEvent.PublicNoticeIssued;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountMarkedDormant;
import jp.daicho.social.AccountCourseEvent.ClosureProved;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountEvent.Fact;
import jp.daicho.social.AccountSafeguardEvent.AlsoPublishedRecorded;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import jp.daicho.social.AccountSafeguardEvent.MfaConfirmed;
import jp.daicho.social.AccountSafeguardEvent.ProcedureAdopted;
import jp.daicho.social.AccountSafeguardEvent.PublishableInformationDefined;
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.AccountState;
import jp.daicho.social.view.AccountDetails;
import org.jspecify.annotations.Nullable;

/** What is shown of one account besides what describes it. */
final class AccountFields {

    private final AccountDetails account;
    private final Map<String, Object> names;
    private final Map<String, @Nullable Object> fields;

    private AccountFields(AccountDetails account, Map<String, Object> names, Map<String, @Nullable Object> fields) {
        this.account = account;
        this.names = names;
        this.fields = fields;
    }

    /** @param names the names behind all staff codes */
    static void put(AccountDetails account, Map<String, Object> names, Map<String, @Nullable Object> fields) {
        var page = new AccountFields(account, names, fields);
        page.duties();
        page.safeguards();
        page.checks();
        page.course();
        page.alarms();
    }

    private void duties() {
        held("deputies", DeputiesNamed.class, named -> codes(named.staff()));
        held("deputyNames", DeputiesNamed.class, named -> names(named.staff()));
        held("operators", OperatorsNamed.class, named -> codes(named.staff()));
        held("operatorNames", OperatorsNamed.class, named -> names(named.staff()));
        held("contract", OperatorsNamed.class, named -> text(named.contract()));
    }

    private void safeguards() {
        held("procedure", ProcedureAdopted.class, adopted -> text(adopted.policy()));
        held("publishable", PublishableInformationDefined.class, PublishableInformationDefined::rule);
        held("availability", PublishableInformationDefined.class, PublishableInformationDefined::availability);
        held("alsoPublished", AlsoPublishedRecorded.class, AlsoPublishedRecorded::url);
        held("custody", CredentialCustodyRecorded.class, CredentialCustodyRecorded::method);
        held("custodian", CredentialCustodyRecorded.class, kept -> text(kept.custodian()));
        held("custodianName", CredentialCustodyRecorded.class, kept -> name(kept.custodian()));
        held("mfa", MfaConfirmed.class, MfaConfirmed::state);
        held("recovery", RecoveryContactConfirmed.class, RecoveryContactConfirmed::contact);
        held("recoveryHolder", RecoveryContactConfirmed.class, seen -> text(seen.holder()));
        held("recoveryHolderName", RecoveryContactConfirmed.class, seen -> name(seen.holder()));
    }

    private void checks() {
        held("listing", OfficialListingConfirmed.class, OfficialListingConfirmed::url);
        held("listedOn", OfficialListingConfirmed.class, OfficialListingConfirmed::effectiveOn);
        held("lastPostOn", LastPostRecorded.class, LastPostRecorded::effectiveOn);
        held("reviewedOn", AccountReviewed.class, AccountReviewed::effectiveOn);
        held("termsChangedOn", PlatformTermsChanged.class, PlatformTermsChanged::effectiveOn);
    }

    private void course() {
        last("approvedOn", AccountApproved.class, AccountApproved::effectiveOn);
        last("approver", AccountApproved.class, approved -> text(approved.approver()));
        last("applicant", AccountApproved.class, approved -> text(approved.applicant()));
        last("decision", AccountApproved.class, AccountApproved::decision);
        boolean dormant = account.state() == AccountState.DORMANT;
        last("dormantUntil", AccountMarkedDormant.class, marked -> dormant ? marked.until() : null);
        last("proof", AccountClosed.class, AccountClosed::proof);
        if (fields.get("proof") == null) {
            held("proof", ClosureProved.class, ClosureProved::proof);
        }
    }

    private void alarms() {
        fields.put(
                "takeovers",
                account.all(AccountAlarmEvent.class).stream()
                        .filter(alarm ->
                                !(alarm instanceof ImpersonationReported) && !(alarm instanceof ImpersonationResolved))
                        .map(alarm -> line(alarm, "event", alarm.getClass().getSimpleName()))
                        .toList());
        fields.put(
                "impersonations",
                account.all(ImpersonationReported.class).stream()
                        .map(this::impersonation)
                        .toList());
        fields.put(
                "notices",
                account.all(PublicNoticeIssued.class).stream()
                        .map(notice -> line(notice, "url", notice.url(), "text", notice.text()))
                        .toList());
    }

    private Map<String, @Nullable Object> impersonation(ImpersonationReported reported) {
        var resolved = account.all(ImpersonationResolved.class).stream()
                .filter(each -> each.impersonation().equals(reported.impersonation()))
                .map(ImpersonationResolved::effectiveOn)
                .findFirst()
                .orElse(null);
        return line(
                reported,
                "impersonation",
                reported.impersonation(),
                "text",
                reported.text(),
                "url",
                reported.url(),
                "resolvedOn",
                resolved);
    }

    private static Map<String, @Nullable Object> line(AccountEvent event, @Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("on", event.effectiveOn());
        for (int i = 0; i < keysAndValues.length; i += 2) {
            line.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return line;
    }

    /** What counts of a topic on the day. */
    private <F extends Fact> void held(String field, Class<F> topic, Function<F, @Nullable Object> said) {
        var fact = account.holding(topic);
        fields.put(field, fact == null ? null : said.apply(fact));
    }

    private <E extends AccountEvent> void last(String field, Class<E> kind, Function<E, @Nullable Object> said) {
        fields.put(
                field,
                account.all(kind).stream()
                        .reduce((one, other) -> other)
                        .map(said)
                        .orElse(null));
    }

    private static List<String> codes(List<StaffId> staff) {
        return staff.stream().map(StaffId::value).toList();
    }

    private List<@Nullable Object> names(List<StaffId> staff) {
        List<@Nullable Object> called = new ArrayList<>();
        staff.forEach(each -> called.add(name(each)));
        return called;
    }

    private @Nullable Object name(@Nullable StaffId staff) {
        return staff == null ? null : names.get(staff.value());
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }
}

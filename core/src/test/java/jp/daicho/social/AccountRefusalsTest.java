package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.social.AccountFixture.NOBODY;
import static jp.daicho.social.AccountFixture.START;
import static jp.daicho.social.AccountFixture.because;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.P1;
import static jp.daicho.social.AccountSamples.approved;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.by;
import static jp.daicho.social.AccountSamples.closed;
import static jp.daicho.social.AccountSamples.dormant;
import static jp.daicho.social.AccountSamples.opened;
import static jp.daicho.social.AccountSamples.planned;
import static jp.daicho.social.AccountSamples.rejected;
import static jp.daicho.social.AccountSamples.taken;
import static jp.daicho.social.AccountSamples.takenOver;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.RestoreControl;
import jp.daicho.social.AccountAlarmCommand.SuspectTakeover;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.IssuePublicNotice;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RecordTermsChange;
import jp.daicho.social.AccountCheckCommand.RemoveOfficialListing;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountCourseCommand.CloseAccount;
import jp.daicho.social.AccountCourseCommand.MarkAccountDormant;
import jp.daicho.social.AccountCourseCommand.OpenAccount;
import jp.daicho.social.AccountCourseCommand.ResumeAccount;
import jp.daicho.social.AccountCourseCommand.VoidAccountEntry;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDecisionCommand.RejectAccount;
import jp.daicho.social.AccountDescriptionCommand.ChangeAccountProfile;
import jp.daicho.social.AccountDescriptionCommand.RenameAccount;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyCommand.ReleaseResponsiblePerson;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused of every command alike: what is over, what comes before its time, who may not decide. */
class AccountRefusalsTest {

    private static final AccountProfile PROFILE = new AccountProfile("X", "@kawase", null, "広報", null, null);
    private static final String CLOSED = "RULE account-closed [A-0001, 2026-05-01]";
    private static final String REJECTED = "RULE account-rejected [A-0001, 2026-05-01]";

    /** Those that may come once the account is closed. */
    static Stream<AccountCommand> lateFacts() {
        return Stream.of(
                new RemoveOfficialListing(A1, Grounds.on(JUNE)),
                new IssuePublicNotice(A1, null, "終了しました", Grounds.on(JUNE)));
    }

    static Stream<AccountCommand> facts() {
        var on = Grounds.on(JUNE);
        return Stream.of(
                new AssignResponsiblePerson(A1, TARO, on),
                new ReleaseResponsiblePerson(A1, on),
                new NameDeputies(A1, List.of(TARO), on),
                new NameOperators(A1, List.of(TARO), null, on),
                new AdoptProcedure(A1, P1, on),
                new DefinePublishableInformation(A1, "お知らせ", null, on),
                new RecordCredentialCustody(A1, CustodyMethod.SAFE, TARO, null, on),
                new ConfirmMfa(A1, MfaState.ON, on),
                new ConfirmRecoveryContact(A1, RecoveryContact.OFFICIAL, null, on),
                new RecordAlsoPublished(A1, "https://kawase.example.jp/news", on),
                new ConfirmOfficialListing(A1, null, on),
                new ReviewAccount(A1, null, on),
                new RecordTermsChange(A1, null, on),
                new RecordLastPost(A1, on),
                new RenameAccount(A1, "@kawase2", null, on),
                new ChangeAccountProfile(A1, new AccountProfile(null, null, null, "防災", null, null), on));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noFactIsOfADayAfterTheClosing(AccountCommand fact) {
        given(taken(APRIL), closed("通知", MAY)).refuses(CLOSED, fact);
    }

    @ParameterizedTest
    @MethodSource({"facts", "lateFacts"})
    void noFactIsOfWhatWasTurnedDown(AccountCommand fact) {
        given(planned(APRIL), rejected(MAY)).refuses(REJECTED, fact);
    }

    @ParameterizedTest
    @MethodSource({"facts", "lateFacts"})
    void noFactIsOfADayBeforeThePlan(AccountCommand fact) {
        var july = JUNE.plusMonths(1);

        given(planned(july), approved(july), opened(july))
                .refuses("RULE account-before-plan [A-0001, 2026-06-01, 2026-07-01]", fact);
    }

    static Stream<Function<Grounds, AccountCommand>> states() {
        return Stream.of(
                on -> new ApproveAccount(A1, TARO, null, null, on),
                on -> new RejectAccount(A1, TARO, null, on),
                on -> new OpenAccount(A1, "1234567890", null, on),
                on -> new MarkAccountDormant(A1, null, on),
                on -> new ResumeAccount(A1, on),
                on -> new CloseAccount(A1, "通知", on),
                on -> new SuspectTakeover(A1, null, on),
                on -> new ConfirmTakeover(A1, null, on),
                on -> new RestoreControl(A1, true, true, true, on));
    }

    @ParameterizedTest
    @MethodSource("states")
    void noStateComesAfterTheEnd(Function<Grounds, AccountCommand> state) {
        given(taken(APRIL), closed("通知", MAY)).refuses(CLOSED, state.apply(because("漏れ", JUNE)));
        given(planned(APRIL), rejected(MAY)).refuses(REJECTED, state.apply(because("漏れ", JUNE)));
    }

    @ParameterizedTest
    @MethodSource("states")
    void noStateComesBeforeTheLastOne(Function<Grounds, AccountCommand> state) {
        given(taken(APRIL), dormant(null, JUNE))
                .refuses("RULE before-last-state [A-0001, 2026-05-01, 2026-06-01]", state.apply(because("漏れ", MAY)));
    }

    @Test
    void nothingIsTakenFromWhatIsNotOpen() {
        var refusal = "RULE account-not-open [A-0001]";

        given(planned(APRIL)).refuses(refusal, new ResumeAccount(A1, Grounds.on(MAY)));
        given(planned(APRIL)).refuses(refusal, new SuspectTakeover(A1, null, Grounds.on(MAY)));
        given(planned(APRIL)).refuses(refusal, new ConfirmTakeover(A1, null, Grounds.on(MAY)));
        given(planned(APRIL)).refuses(refusal, new RestoreControl(A1, true, true, true, Grounds.on(MAY)));
    }

    @Test
    void nobodyResumesWhatSomebodyElseHolds() {
        given(taken(APRIL), takenOver(APRIL))
                .refuses("RULE account-compromised [A-0001, 2026-04-01]", new ResumeAccount(A1, Grounds.on(MAY)));
    }

    @Test
    void nobodyDecidesWhatTheyAskedForThemselves() {
        var refusal = "RULE approver-is-applicant [S-0001]";

        given(planned(APRIL)).refuses(refusal, new ApproveAccount(A1, HANAKO, null, null, Grounds.on(MAY)));
        given(planned(APRIL)).refuses(refusal, new RejectAccount(A1, HANAKO, null, because("重複", MAY)));
    }

    @Test
    void nobodyDecidesWhomNobodyKnows() {
        var refusal = "NOT_FOUND record-unknown [S-0099]";

        given(planned(APRIL)).refuses(refusal, new ApproveAccount(A1, NOBODY, null, null, Grounds.on(MAY)));
        given(planned(APRIL)).refuses(refusal, new RejectAccount(A1, NOBODY, null, because("重複", MAY)));
        given(taken(APRIL)).refuses(refusal, new ApproveAccount(A1, TARO, NOBODY, null, Grounds.on(MAY)));
    }

    @Test
    void nobodyDecidesWithoutTheRole() {
        var march = LocalDate.of(2026, 3, 1);
        var refusal = "RULE approver-without-role [S-0002, 2026-03-01]";

        given(planned(march)).refuses(refusal, new ApproveAccount(A1, TARO, null, null, Grounds.on(march)));
        given(planned(march)).refuses(refusal, new RejectAccount(A1, TARO, null, because("重複", march)));
    }

    @Test
    void aCodeIsTakenOnce() {
        var refusal = "RULE code-taken [A-0001]";
        var on = Grounds.on(MAY);
        var other = new AccountProfile("LINE", "@kawase", null, "広報", null, null);

        given().beside(taken(APRIL)).refuses(refusal, new PlanAccount(A1, other, null, on));
        given().beside(taken(APRIL)).refuses(refusal, new RegisterAccount(A1, other, null, on));
        given().beside(taken(APRIL)).refuses(refusal, new DiscoverAccount(A1, other, Discovery.UNREGISTERED, null, on));
    }

    @Test
    void aCodeIsOneOfItsKind() {
        var vendors = new AccountId("V-0001");
        var refusal = "BAD_VALUE code-of-another-kind [V-0001, A-]";

        given().refuses(refusal, new PlanAccount(vendors, PROFILE, null, Grounds.on(MAY)));
        given().refuses(refusal, new RegisterAccount(vendors, PROFILE, null, Grounds.on(MAY)));
        given().refuses(refusal, new DiscoverAccount(vendors, PROFILE, Discovery.IMPOSTOR, null, Grounds.on(MAY)));
    }

    @Test
    void aProcedureIsAdoptedBeforeItIsFollowed() {
        given(taken(APRIL), by(P1, APRIL))
                .refuses(
                        "NOT_FOUND record-unknown [P-0009]",
                        new AdoptProcedure(A1, new PolicyId("P-0009"), Grounds.on(MAY)));
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        for (String url : List.of("kawase.example.jp", "ftp://kawase.example.jp", "https://", "https://a b")) {
            assertRefused(
                    "BAD_VALUE url-malformed [url, " + url + "]",
                    () -> new ConfirmOfficialListing(A1, url, Grounds.on(MAY)));
        }
        assertRefused(
                "BAD_VALUE url-malformed [url, ]",
                () -> new ConfirmOfficialListing(A1, "password=hunter2", Grounds.on(MAY)));
    }

    @Test
    void aTextHoldsNoSecret() {
        assertRefused(
                "BAD_VALUE text-looks-secret [text]", () -> new ReviewAccount(A1, "パスワード：hunter2", Grounds.on(MAY)));
    }

    @Test
    void whatIsTakenOutIsThere() {
        var named = assigned(TARO, MAY);
        var voided = new EntryVoided(START + 1, 1, MAY, "誤記", List.of());

        given(taken(APRIL), named)
                .refuses("NOT_FOUND entry-unknown [99, A-0001]", new VoidAccountEntry(A1, 99, because("誤記", MAY)));
        given(taken(APRIL), named, voided)
                .refuses("RULE entry-voided-already [11]", new VoidAccountEntry(A1, START + 1, because("誤記", MAY)));
    }
}

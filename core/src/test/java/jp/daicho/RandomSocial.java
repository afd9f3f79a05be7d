package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.ReportImpersonation;
import jp.daicho.social.AccountAlarmCommand.ResolveImpersonation;
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
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.Discovery;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;

/** What people might type about a few accounts of social media; some of it will be refused. */
final class RandomSocial {

    static final List<AccountId> ACCOUNTS =
            List.of(new AccountId("A-1"), new AccountId("A-2"), new AccountId("A-3"), new AccountId("A-4"));

    private static final StaffId TARO = new StaffId("S-0002");

    private final Random random;
    private final int span;

    RandomSocial(Random random, int span) {
        this.random = random;
        this.span = span;
    }

    /** One of each beginning. */
    List<DomainCommand> first() {
        var early = new Grounds(TODAY.minusDays(2L * span), "台帳", List.of());
        return List.of(
                new RegisterAccount(ACCOUNTS.get(0), profile(0), null, early),
                new PlanAccount(ACCOUNTS.get(1), profile(1), null, early),
                new DiscoverAccount(ACCOUNTS.get(2), profile(2), Discovery.UNREGISTERED, null, early),
                new RegisterAccount(ACCOUNTS.get(3), profile(3), TODAY.minusDays(span), early));
    }

    /** One command, which may be about one of these entries. */
    DomainCommand next(List<Recorded> recorded) {
        var account = ACCOUNTS.get(random.nextInt(ACCOUNTS.size()));
        return switch (random.nextInt(32)) {
            case 0 -> new ApproveAccount(account, TARO, null, null, grounds());
            case 1 -> new RejectAccount(account, TARO, null, grounds());
            case 2 -> new MarkAccountDormant(account, random.nextBoolean() ? TODAY.plusDays(span) : null, grounds());
            case 3 -> new ResumeAccount(account, grounds());
            case 4 -> random.nextInt(3) == 0 ? new CloseAccount(account, "通知", grounds()) : next(recorded);
            case 5, 6 -> new AssignResponsiblePerson(account, staff(), grounds());
            case 7 -> new ReleaseResponsiblePerson(account, grounds());
            case 8 -> new NameDeputies(account, List.of(staff()), grounds());
            case 9, 10 ->
                new NameOperators(account, List.of(staff()), random.nextBoolean() ? contract() : null, grounds());
            case 11, 12 -> new DefinePublishableInformation(account, word(), level(), grounds());
            case 13 -> new RecordAlsoPublished(account, "https://kawase.example.jp/", grounds());
            case 14 -> new RecordCredentialCustody(account, CustodyMethod.SAFE, staff(), null, grounds());
            case 15, 16 -> new ConfirmMfa(account, random.nextBoolean() ? MfaState.ON : MfaState.OFF, grounds());
            case 17 -> new ConfirmRecoveryContact(account, contact(), staff(), grounds());
            case 18, 19 -> new ConfirmOfficialListing(account, null, grounds());
            case 20 -> new RemoveOfficialListing(account, grounds());
            case 21 -> new ReviewAccount(account, null, grounds());
            case 22 -> new RecordTermsChange(account, null, grounds());
            case 23 -> new RecordLastPost(account, grounds());
            case 24 -> new IssuePublicNotice(account, null, word(), grounds());
            case 25 -> new SuspectTakeover(account, null, grounds());
            case 26 -> new ConfirmTakeover(account, null, grounds());
            case 27 -> new RestoreControl(account, true, true, true, grounds());
            case 28 -> new ReportImpersonation(account, word(), null, grounds());
            case 29 -> new ResolveImpersonation(account, "I" + (1 + random.nextInt(2)), null, grounds());
            case 30 ->
                random.nextBoolean()
                        ? new RenameAccount(account, "@" + random.nextInt(9), null, grounds())
                        : new ChangeAccountProfile(account, profile(0), grounds());
            default -> {
                var entry = recorded.get(random.nextInt(recorded.size()));
                yield new VoidAccountEntry(new AccountId(entry.record()), entry.position(), grounds());
            }
        };
    }

    private AccountProfile profile(int number) {
        return new AccountProfile("X", "@kawase" + number, null, word(), null, null);
    }

    private StaffId staff() {
        return random.nextBoolean() ? StaffId.FOUNDER : TARO;
    }

    private static ContractId contract() {
        return new ContractId("C-SNS");
    }

    private RecoveryContact contact() {
        return random.nextBoolean() ? RecoveryContact.OFFICIAL : RecoveryContact.PRIVATE;
    }

    private Level level() {
        return random.nextBoolean() ? Level.LEVEL_1 : Level.LEVEL_2;
    }

    private String word() {
        return "語" + random.nextInt(3);
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(span));
    }

    private Grounds grounds() {
        return new Grounds(day(), "理由" + random.nextInt(3), List.of());
    }
}

package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
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
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountSafeguardCommand.AdoptProcedure;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.AccountSafeguardCommand.RecordAlsoPublished;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.Discovery;
import jp.daicho.social.MfaState;
import jp.daicho.social.RecoveryContact;
import org.jspecify.annotations.Nullable;

/** What people might type about a few accounts of social media; some of it will be refused. */
final class RandomSocial {

    static final List<AccountId> ACCOUNTS =
            Stream.of("A-1", "A-2", "A-3", "A-4", "A-5").map(AccountId::new).toList();

    private static final AccountId CLOSED = ACCOUNTS.get(3);

    /** Who may approve. */
    private static final StaffId SABURO = new StaffId("S-0004");

    private final Random random;
    private final LocalDate last;
    private final int span;
    private LocalDate today;

    /** @param last the last of the {@code span} days within which everything happens */
    RandomSocial(Random random, LocalDate last, int span) {
        this.random = random;
        this.last = last;
        this.span = span;
        today = last.minusDays(span);
    }

    /** One of each beginning; what is planned may be opened once it is approved. */
    List<DomainCommand> first() {
        var early = new Grounds(last.minusDays(2L * span), "台帳", List.of());
        return List.of(
                new RegisterAccount(ACCOUNTS.get(0), profile(0), null, early),
                new PlanAccount(ACCOUNTS.get(1), profile(1), null, early),
                new AssignResponsiblePerson(ACCOUNTS.get(1), StaffId.FOUNDER, early),
                new AdoptProcedure(ACCOUNTS.get(1), RandomSurroundings.POLICIES.get(0), early),
                new DiscoverAccount(ACCOUNTS.get(2), profile(2), Discovery.UNREGISTERED, null, early),
                new RegisterAccount(CLOSED, profile(3), last.minusDays(span), early),
                new DiscoverAccount(
                        ACCOUNTS.get(4), profile(4), Discovery.IMPOSTOR, null, new Grounds(day(), null, List.of())));
    }

    /** One command, which may be about one of these entries. */
    DomainCommand next(List<Recorded> recorded) {
        var account = one(ACCOUNTS);
        return random.nextInt(3) == 0 ? turning(account) : saying(account, recorded);
    }

    private DomainCommand turning(AccountId account) {
        return switch (random.nextInt(15)) {
            case 0, 1 -> new ApproveAccount(mostlyPlanned(account), SABURO, null, null, turn());
            case 2 -> new RejectAccount(account, SABURO, null, turn());
            case 3, 4 -> new OpenAccount(mostlyPlanned(account), "12345", null, turn());
            case 5, 6 ->
                new MarkAccountDormant(
                        account, random.nextBoolean() ? last.plusDays(random.nextInt(span)) : null, turn());
            case 7, 8 -> new ResumeAccount(account, turn());
            case 9 ->
                account.equals(CLOSED) || random.nextInt(3) == 0
                        ? new CloseAccount(account, proof(), turn())
                        : turning(account);
            case 10 -> new SuspectTakeover(account, null, turn());
            case 11 -> new ConfirmTakeover(account, null, turn());
            default -> new RestoreControl(account, true, true, true, turn());
        };
    }

    private DomainCommand saying(AccountId account, List<Recorded> recorded) {
        return switch (random.nextInt(26)) {
            case 0, 1 -> new AssignResponsiblePerson(account, staff(), grounds());
            case 2 -> new ReleaseResponsiblePerson(account, grounds());
            case 3 -> new NameDeputies(account, List.of(staff()), grounds());
            case 4, 5 ->
                new NameOperators(account, List.of(staff()), random.nextBoolean() ? contract() : null, grounds());
            case 6, 7 -> new AdoptProcedure(account, one(RandomSurroundings.POLICIES), grounds());
            case 8, 9 -> new DefinePublishableInformation(account, word(), level(), grounds());
            case 10 -> new RecordAlsoPublished(account, "https://kawase.example.jp/", grounds());
            case 11 -> new RecordCredentialCustody(account, CustodyMethod.SAFE, staff(), null, grounds());
            case 12 -> new ConfirmMfa(account, random.nextBoolean() ? MfaState.ON : MfaState.OFF, grounds());
            case 13 -> new ConfirmRecoveryContact(account, contact(), staff(), grounds());
            case 14 -> new ConfirmOfficialListing(account, null, grounds());
            case 15 -> new RemoveOfficialListing(account, grounds());
            case 16 -> new ReviewAccount(account, null, grounds());
            case 17 -> new RecordTermsChange(account, null, grounds());
            case 18 -> new RecordLastPost(account, grounds());
            case 19 -> new IssuePublicNotice(account, null, word(), grounds());
            case 20 -> new ReportImpersonation(account, word(), null, grounds());
            case 21 -> new ResolveImpersonation(account, "I" + (1 + random.nextInt(2)), null, grounds());
            case 22 -> new RenameAccount(account, "@" + random.nextInt(9), null, grounds());
            case 23 -> new ChangeAccountProfile(account, profile(random.nextInt(9)), grounds());
            default -> {
                var entry = one(recorded);
                yield new VoidAccountEntry(new AccountId(entry.record()), entry.position(), grounds());
            }
        };
    }

    /** Only what was planned is opened, once it is approved. */
    private AccountId mostlyPlanned(AccountId account) {
        return random.nextInt(3) == 0 ? account : ACCOUNTS.get(1);
    }

    private AccountProfile profile(int number) {
        return new AccountProfile("X", "@kawase" + number, null, word(), null, null);
    }

    private StaffId staff() {
        return random.nextInt(3) == 0 ? StaffId.FOUNDER : one(RandomSurroundings.STAFF);
    }

    private ContractId contract() {
        return one(RandomSurroundings.CONTRACTS);
    }

    private @Nullable String proof() {
        return random.nextBoolean() ? "通知" : null;
    }

    private <E> E one(List<E> of) {
        return of.get(random.nextInt(of.size()));
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
        return last.minusDays(random.nextInt(span));
    }

    /** Grounds for a state, on one of the next days: each has to follow the last. */
    private Grounds turn() {
        today = today.plusDays(random.nextInt(9));
        if (today.isAfter(last)) {
            today = last.minusDays(random.nextInt(9));
        }
        return new Grounds(today, "理由", List.of());
    }

    private Grounds grounds() {
        return new Grounds(day(), "理由" + random.nextInt(3), List.of());
    }
}

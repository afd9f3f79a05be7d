package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.custody.Level;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountAlarmCommand.ConfirmTakeover;
import jp.daicho.social.AccountAlarmCommand.ReportImpersonation;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RecordTermsChange;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.AccountSafeguardCommand.DefinePublishableInformation;
import jp.daicho.social.Discovery;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** A town in which every rule about its accounts is broken today, by accounts named for what they are. */
final class SocialTown {

    static final AccountId BARE = new AccountId("A-BARE");
    static final AccountId RUN = new AccountId("A-RUN");
    static final AccountId LOST = new AccountId("A-LOST");
    static final AccountId FOUND = new AccountId("A-FOUND");
    static final AccountId FAKE = new AccountId("A-FAKE");
    static final AccountId GONE = new AccountId("A-GONE");
    static final AccountId LEFT = new AccountId("A-LEFT");
    private static final LocalDate LONG_AGO = TODAY.minusDays(500);

    private SocialTown() {}

    /** @param leaver somebody who is transferred by today */
    static List<DomainCommand> acts(VendorId vendor, StaffId leaver) {
        var over = new ContractId("C-SNS");
        return List.of(
                taking(BARE, LONG_AGO, null),
                new RecordLastPost(BARE, Grounds.on(LONG_AGO)),
                taking(RUN, LONG_AGO, null),
                new DefinePublishableInformation(RUN, "お知らせ", Level.LEVEL_2, Grounds.on(LONG_AGO)),
                new RecordTermsChange(RUN, null, Grounds.on(TODAY.minusDays(60))),
                new ConfirmOfficialListing(RUN, null, Grounds.on(LONG_AGO)),
                new ReportImpersonation(RUN, "偽の懸賞", null, Grounds.on(TODAY.minusDays(9))),
                new ConcludeContract(
                        over,
                        vendor,
                        Outline.titled("広報"),
                        TODAY.minusDays(99),
                        TODAY.plusDays(99),
                        Grounds.on(TODAY.minusDays(99))),
                new NameOperators(RUN, List.of(), over, Grounds.on(TODAY.minusDays(99))),
                new NameOperators(BARE, List.of(), new ContractId("C-2"), Grounds.on(TODAY.minusDays(5))),
                taking(LOST, LONG_AGO, null),
                new ConfirmTakeover(LOST, null, Grounds.on(TODAY.minusDays(3))),
                new DiscoverAccount(FOUND, profile(FOUND), Discovery.UNREGISTERED, null, Grounds.on(TODAY)),
                new DiscoverAccount(FAKE, profile(FAKE), Discovery.IMPOSTOR, null, Grounds.on(TODAY.minusDays(9))),
                taking(GONE, LONG_AGO, TODAY.minusDays(99)),
                taking(LEFT, LONG_AGO, null),
                new AssignResponsiblePerson(LEFT, leaver, Grounds.on(LONG_AGO)));
    }

    static RegisterAccount taking(AccountId account, LocalDate from, @Nullable LocalDate closed) {
        return new RegisterAccount(account, profile(account), closed, new Grounds(from, "旧台帳", List.of()));
    }

    private static AccountProfile profile(AccountId account) {
        return new AccountProfile("X", "@" + account, null, null, null, null);
    }
}

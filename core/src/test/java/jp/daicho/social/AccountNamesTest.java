package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.social.AccountFixture.because;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.P1;
import static jp.daicho.social.AccountSamples.approved;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.by;
import static jp.daicho.social.AccountSamples.closed;
import static jp.daicho.social.AccountSamples.planned;
import static jp.daicho.social.AccountSamples.renamed;
import static jp.daicho.social.AccountSamples.taken;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountBeginningEvent.AccountDiscovered;
import jp.daicho.social.AccountBeginningEvent.AccountRegistered;
import jp.daicho.social.AccountCourseCommand.OpenAccount;
import jp.daicho.social.AccountCourseEvent.AccountClosed;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountDescriptionCommand.ChangeAccountProfile;
import jp.daicho.social.AccountDescriptionCommand.RenameAccount;
import jp.daicho.social.AccountDescriptionEvent.AccountProfileChanged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No two accounts of one platform have one name or one id. */
class AccountNamesTest {

    private static final AccountId A2 = new AccountId("A-0002");
    private static final AccountRegistered OTHER = registered("Ｘ", "＠Kawase", "999");
    private static final Grounds ON = Grounds.on(MAY);

    private static AccountRegistered registered(String platform, String handle, @Nullable String id) {
        return new AccountRegistered(A2, platform, handle, null, null, null, id, APRIL, null, List.of());
    }

    private static AccountProfile profile(String platform, String handle, @Nullable String id) {
        return new AccountProfile(platform, handle, null, "広報", null, id);
    }

    private static Stream<AccountCommand> beginnings(AccountProfile profile) {
        return Stream.of(
                new PlanAccount(null, profile, null, ON),
                new RegisterAccount(null, profile, null, ON),
                new DiscoverAccount(null, profile, Discovery.UNREGISTERED, null, ON));
    }

    @Test
    void noNewAccountHasTheNameOfAnother() {
        beginnings(profile("x", "kawase", null))
                .forEach(command ->
                        given().beside(OTHER).refuses("RULE account-name-taken [x kawase, A-0002]", command));
        beginnings(profile("LINE", "@kawase", null))
                .forEach(command -> given().beside(OTHER).takes(command));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twitter",
                "ｔｗｉｔｔｅｒ",
                "ツイッター",
                "ﾂｲｯﾀｰ",
                "エックス",
                "X (旧Twitter)",
                "X（旧ツイッター）",
                "Twitter/X",
                "旧Twitter",
                "X (formerly Twitter)",
                "x.com"
            })
    void aPlatformIsOneByAllItsNames(String called) {
        given().beside(OTHER)
                .refuses(
                        "RULE account-name-taken [" + called + " @kawase, A-0002]",
                        new PlanAccount(null, profile(called, "@kawase", null), null, ON));
        given().beside(OTHER)
                .refuses(
                        "RULE account-permanent-id-taken [" + called + ", 999, A-0002]",
                        new RegisterAccount(null, profile(called, "@new", "999"), null, ON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LINE", "X広報", "Xでない何か", "Twitter・LINE", "旧"})
    void othersAreOthers(String called) {
        given().beside(OTHER).takes(new PlanAccount(null, profile(called, "@kawase", null), null, ON));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.com/ogi, @ogi",
        "https://x.com/ogi?s=20, @ogi",
        "twitter.com/ogi/, @ogi",
        "ｈｔｔｐｓ：／／ｘ．ｃｏｍ／ｏｇｉ, @ogi",
        "https://www.youtube.com/@ogi, @ogi",
        "https://www.youtube.com/channel/UC_x5XG1OV2P6uZZ5FSM9Ttw, @UC_x5XG1OV2P6uZZ5FSM9Ttw",
        "https://www.instagram.com/ogi/, @ogi",
        "https://www.facebook.com/ogi.town, @ogi.town",
        "https://www.facebook.com/profile.php?id=100064, @ogi",
        "https://line.me/R/ti/p/@ogi, @ogi",
        "https://note.com/ogi, @ogi",
        "https://x.com, @ogi"
    })
    void aHandleIsNoAddress(String address, String meant) {
        var refusal = "BAD_VALUE handle-is-address [" + address + ", " + meant + "]";

        assertRefused(refusal, () -> new PlanAccount(null, profile("X", address, null), null, ON));
        assertRefused(refusal, () -> new RenameAccount(A1, address, null, ON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ogi", "ogi.bsky.social", "@ogi@mstdn.jp", "荻町 公式", "荻町/広報", "@123abcde"})
    void aHandleIsAsThePlatformShowsIt(String handle) {
        given(taken(APRIL)).takes(new RenameAccount(A1, handle, null, ON));
    }

    @Test
    void anAddressRecordedAsAHandleIsComparedByItsName() {
        given().beside(registered("Twitter", "https://twitter.com/Kawase", null))
                .refuses(
                        "RULE account-name-taken [X @kawase, A-0002]",
                        new PlanAccount(null, profile("X", "@kawase", null), null, ON));
    }

    @Test
    void anImpostorsAccountIsNotOnesOwn() {
        var impostor =
                new AccountDiscovered(A2, "X", "@kawase", null, Discovery.IMPOSTOR, null, APRIL, null, List.of());

        given().beside(impostor)
                .refuses(
                        "RULE account-name-taken [X @kawase, A-0002]",
                        new RegisterAccount(null, profile("X", "@kawase", null), null, ON));
    }

    @Test
    void whatWasGivenUpMayBeGivenAgain() {
        var gone = new AccountClosed(A2, "通知", MAY, null, List.of());
        var never = new AccountRejected(A2, TARO, TARO, null, MAY, "重複", List.of());

        for (DomainEvent end : List.of(gone, never)) {
            beginnings(profile("X", "@kawase", "999"))
                    .forEach(command -> given().beside(OTHER, end).takes(command));
        }
        given().beside(OTHER)
                .takes(new RegisterAccount(null, profile("X", "@kawase", "999"), MAY, because("旧台帳", MAY)));
    }

    @Test
    void nobodyTakesTheNameOfAnother() {
        given(taken(APRIL))
                .beside(registered("X", "@zz", null))
                .refuses("RULE account-name-taken [X ＠ＺＺ, A-0002]", new RenameAccount(A1, "＠ＺＺ", null, ON));
        given(taken(APRIL)).beside(registered("X", "@zz", null)).takes(new RenameAccount(A1, "@KAWASE", null, ON));
        given(taken(APRIL), closed("通知", MAY))
                .beside(registered("X", "@zz", null))
                .takes(new RenameAccount(A1, "@zz", null, because("漏れ", APRIL)));
    }

    @Test
    void anIdIsThatOfOneAccount() {
        var refusal = "RULE account-permanent-id-taken [X, 999, A-0002]";
        var other = registered("X", "@zz", "999");
        var ready = new DomainEvent[] {planned(APRIL), approved(APRIL), assigned(TARO, APRIL), by(P1, APRIL)};

        given().beside(other).refuses(refusal, new RegisterAccount(null, profile("X", "@new", "999"), null, ON));
        given(ready).beside(other).refuses(refusal, new OpenAccount(A1, "999", null, ON));
        given(ready).beside(other).takes(new OpenAccount(A1, "998", null, ON));
        given(taken(APRIL))
                .beside(other)
                .refuses(refusal, new ChangeAccountProfile(A1, profile("X", "@kawase", "999"), ON));
        given(taken(APRIL))
                .beside(registered("LINE", "@zz", "999"))
                .takes(new ChangeAccountProfile(A1, profile("X", "@kawase", "999"), ON));
    }

    @Test
    void followWhatIsSaidAndTakenBack() {
        var names = told(AccountNames.NONE, 0, taken(APRIL));
        var asked = profile("X", "@kawase2", null);

        assertThatCode(() -> names.refuseName(asked)).doesNotThrowAnyException();
        var renamed = told(names, 1, renamed("@kawase2", MAY));
        assertThatThrownBy(() -> renamed.refuseName(asked)).isInstanceOf(Refused.class);
        var described = told(renamed, 2, new AccountProfileChanged(A1, null, "広報", null, null, MAY, null, List.of()));
        assertThatThrownBy(() -> described.refuseName(asked)).isInstanceOf(Refused.class);
        var voided = told(described, 3, new EntryVoided(1, 1, MAY, "誤記", List.of()));
        assertThatCode(() -> voided.refuseName(asked)).doesNotThrowAnyException();
        assertThatThrownBy(() -> voided.refuseName(profile("X", "kawase", null)))
                .isInstanceOf(Refused.class);
    }

    private static AccountNames told(AccountNames names, long position, DomainEvent event) {
        return names.on(new Recorded(position, Instant.EPOCH, A1.value(), position, null, event));
    }
}

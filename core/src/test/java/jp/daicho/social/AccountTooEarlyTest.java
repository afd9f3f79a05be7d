package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.approved;
import static jp.daicho.social.AccountSamples.found;
import static jp.daicho.social.AccountSamples.mfa;
import static jp.daicho.social.AccountSamples.opened;
import static jp.daicho.social.AccountSamples.planned;
import static jp.daicho.social.AccountSamples.post;
import static jp.daicho.social.AccountSamples.taken;

import java.util.stream.Stream;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountSafeguardCommand.ConfirmMfa;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can't be said of a day before there was an account to say it of. */
class AccountTooEarlyTest {

    static Stream<AccountCommand> facts() {
        var on = Grounds.on(APRIL);
        return Stream.of(
                new ConfirmMfa(A1, MfaState.ON, on), new ReviewAccount(A1, null, on), new RecordLastPost(A1, on));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void noFactIsOfADayBeforeThePlan(AccountCommand fact) {
        given(planned(MAY), approved(MAY), opened(MAY))
                .refuses("RULE account-before-plan [A-0001, 2026-04-01, 2026-05-01]", fact);
    }

    @Test
    void whatWasInUseOrFoundWasThereBefore() {
        given(taken(MAY)).records(new ConfirmMfa(A1, MfaState.ON, Grounds.on(APRIL)), mfa(MfaState.ON, APRIL));
        given(found(Discovery.UNREGISTERED, MAY)).records(new RecordLastPost(A1, Grounds.on(APRIL)), post(APRIL));
        given(found(Discovery.UNREGISTERED, APRIL), approved(APRIL))
                .records(new RecordLastPost(A1, Grounds.on(MAY)), post(MAY));
    }

    @Test
    void nothingIsPostedBeforeItIsOpen() {
        var posting = new RecordLastPost(A1, Grounds.on(MAY));

        given(planned(APRIL)).refuses("RULE account-not-open [A-0001]", posting);
        given(planned(APRIL), approved(APRIL)).refuses("RULE account-not-open [A-0001]", posting);
        given(planned(APRIL), approved(APRIL), opened(MAY)).records(posting, post(MAY));
    }
}

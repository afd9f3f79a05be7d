package jp.daicho.social;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.social.AccountFixture.GONE;
import static jp.daicho.social.AccountFixture.given;
import static jp.daicho.social.AccountSamples.A1;
import static jp.daicho.social.AccountSamples.assigned;
import static jp.daicho.social.AccountSamples.taken;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountDecisionCommand.ApproveAccount;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountSafeguardCommand.ConfirmRecoveryContact;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever has left is given nothing of an account, asks for none, and isn't the one a platform asks. */
class AccountLeaversTest {

    static Stream<Function<LocalDate, AccountCommand>> gifts() {
        return Stream.of(
                day -> new AssignResponsiblePerson(A1, GONE, Grounds.on(day)),
                day -> new NameDeputies(A1, List.of(HANAKO, GONE), Grounds.on(day)),
                day -> new NameOperators(A1, List.of(GONE), null, Grounds.on(day)),
                day -> new RecordCredentialCustody(A1, CustodyMethod.SAFE, GONE, null, Grounds.on(day)),
                day -> new ConfirmRecoveryContact(A1, RecoveryContact.OFFICIAL, GONE, Grounds.on(day)),
                day -> new ApproveAccount(A1, TARO, GONE, null, Grounds.on(day)));
    }

    @ParameterizedTest
    @MethodSource("gifts")
    void areGivenNothingFromTheDayTheyLeave(Function<LocalDate, AccountCommand> gift) {
        given(taken(APRIL)).refuses("RULE staff-left [S-0003, 2026-05-01]", gift.apply(MAY));
        given(taken(APRIL)).refuses("RULE staff-left [S-0003, 2026-05-01]", gift.apply(MAY.plusYears(1)));
    }

    @Test
    void areGivenWhatTheyHadBefore() {
        var before = MAY.minusDays(1);

        given(taken(APRIL)).records(new AssignResponsiblePerson(A1, GONE, Grounds.on(before)), assigned(GONE, before));
    }

    @Test
    void planAnAccountWhileTheyAreThere() {
        given().refuses("RULE staff-left [S-0003, 2026-05-01]", planning(MAY));
        given().takes(planning(MAY.minusDays(1)));
    }

    @Test
    void mayHavePlannedWhatIsDecidedOnceTheyLeft() {
        var planned = planning(MAY.minusDays(1)).event(A1, GONE);

        given(planned).takes(new ApproveAccount(A1, TARO, null, null, Grounds.on(MAY)));
    }

    private static PlanAccount planning(LocalDate day) {
        return new PlanAccount(A1, new AccountProfile("X", "@ogi", null, "広報", null, null), GONE, Grounds.on(day));
    }
}

package jp.daicho.office;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.appointed;
import static jp.daicho.office.OfficeSamples.duties;
import static jp.daicho.office.OfficeSamples.granted;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.released;
import static jp.daicho.office.OfficeSamples.revoked;
import static jp.daicho.office.OfficeSamples.roll;
import static jp.daicho.office.OfficeSamples.transferred;
import static jp.daicho.office.OfficeSamples.transfers;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ForgetStaff;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffEvent.StaffForgotten;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.shared.Entries;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What members of staff do, and where. */
class CareerTest {

    private static final Duty OWN = new Duty("digital-officer");

    /** Hanako, who is an admin with an account, and Taro; and what happened besides. */
    private static ResultValidator<StaffMember> when(CareerCommand command, StaffEvent... events) {
        return fixture(events).when(command);
    }

    private static TestExecutor<StaffMember> fixture(StaffEvent... events) {
        var office = Stream.concat(
                        Stream.of(
                                registered(HANAKO, "川瀬 花子", "hanako"),
                                registered(TARO, "山田 太郎", "taro"),
                                granted(HANAKO, Role.ADMIN, APRIL)),
                        Stream.of(events))
                .toArray(StaffEvent[]::new);
        var known = Stream.of(events)
                .filter(event -> duties().reads().contains(event.getClass()))
                .toArray(StaffEvent[]::new);
        var moves = Stream.of(events).filter(StaffTransferred.class::isInstance).toArray(StaffTransferred[]::new);
        Entries entries = position -> position < events.length
                ? new Recorded(position, Instant.EPOCH, TARO.value(), position + 1, null, events[(int) position])
                : null;
        return new AggregateTestFixture<>(StaffMember.class)
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(roll(office))
                .registerInjectableResource(duties(known))
                .registerInjectableResource(transfers(moves))
                .registerInjectableResource(entries)
                .given(registered(TARO, "山田 太郎", "taro"));
    }

    private static void refuses(String said, CareerCommand command, StaffEvent... events) {
        when(command, events).expectException(refusal(said)).expectNoEvents();
    }

    private static AppointDuty appoint(Duty duty) {
        return new AppointDuty(TARO, duty, Grounds.on(MAY));
    }

    private static TransferStaff transfer(@Nullable String section, @Nullable StaffId successor) {
        return new TransferStaff(TARO, section, successor, Grounds.on(MAY));
    }

    private static StaffTransferred moved(@Nullable String section, @Nullable StaffId successor) {
        return new StaffTransferred(TARO, section, successor, MAY, null, List.of());
    }

    @Nested
    class OfWhomNobodyIsToKnow {

        private static final StaffForgotten FORGOTTEN = new StaffForgotten(TARO, ForgettingCause.REQUEST, MAY);

        private static ForgetStaff forget() {
            return new ForgetStaff(TARO, ForgettingCause.REQUEST, MAY);
        }

        @Test
        void isForgottenFromTheDayOfLeavingOn() {
            when(forget(), transferred(TARO, null, APRIL)).expectEvents(FORGOTTEN);
            when(forget(), transferred(TARO, null, MAY)).expectEvents(FORGOTTEN);
            fixture(transferred(TARO, null, MAY))
                    .andGiven(FORGOTTEN)
                    .when(forget())
                    .expectNoEvents();
        }

        @Test
        void isNotForgottenWhileInService() {
            var inService = "RULE staff-not-left [S-0002, 2026-05-01]";
            refuses(inService, forget());
            refuses(inService, forget(), transferred(TARO, "税務課", APRIL));
            refuses(inService, forget(), transferred(TARO, null, JUNE));
            refuses(inService, forget(), transferred(TARO, null, APRIL), transferred(TARO, "税務課", JUNE));
        }

        @Test
        void doesNotComeBackOnceForgotten() {
            for (CareerCommand command :
                    List.of(transfer("税務課", null), new VoidStaffEntry(TARO, 0, new Grounds(JUNE, "誤記", List.of())))) {
                fixture(transferred(TARO, null, APRIL))
                        .andGiven(FORGOTTEN)
                        .when(command)
                        .expectException(refusal("RULE staff-forgotten [S-0002]"));
            }
        }
    }

    @Nested
    class Appointed {

        @Test
        void takesUpADutyOnce() {
            when(appoint(Duty.CISO)).expectEvents(appointed(TARO, Duty.CISO, MAY));
            when(appoint(Duty.CISO), appointed(TARO, Duty.CISO, APRIL)).expectNoEvents();
            when(appoint(Duty.CISO), appointed(TARO, Duty.CISO, JUNE)).expectEvents(appointed(TARO, Duty.CISO, MAY));
        }

        @Test
        void takesItUpAnewAfterATransfer() {
            when(appoint(Duty.CISO), appointed(TARO, Duty.CISO, APRIL), transferred(TARO, "税務課", MAY))
                    .expectEvents(appointed(TARO, Duty.CISO, MAY));
        }

        @Test
        void isTheOnlyOneWhereThereIsOne() {
            refuses(
                    "RULE duty-held [ciso, S-0001, 2026-04-01]",
                    appoint(Duty.CISO),
                    appointed(HANAKO, Duty.CISO, APRIL));
            refuses(
                    "RULE duty-held [ciso, S-0001, 2026-06-01]",
                    appoint(Duty.CISO),
                    appointed(HANAKO, Duty.CISO, JUNE));
            when(appoint(Duty.SECURITY_MANAGER), appointed(HANAKO, Duty.SECURITY_MANAGER, APRIL))
                    .expectEvents(appointed(TARO, Duty.SECURITY_MANAGER, MAY));
        }

        @Test
        void followsWhoeverWasReleasedOrTransferred() {
            when(appoint(Duty.CISO), appointed(HANAKO, Duty.CISO, APRIL), released(HANAKO, Duty.CISO, MAY))
                    .expectEvents(appointed(TARO, Duty.CISO, MAY));
            when(appoint(Duty.CISO), appointed(HANAKO, Duty.CISO, APRIL), transferred(HANAKO, "税務課", MAY))
                    .expectEvents(appointed(TARO, Duty.CISO, MAY));
        }

        @Test
        void needsADutyThatThereIs() {
            refuses("NOT_FOUND duty-unknown [digital-officer]", appoint(OWN));
            assertRefused("BAD_VALUE duty-malformed [最高責任者]", () -> new Duty("最高責任者"));
            assertRefused("BAD_VALUE duty-malformed [" + "a".repeat(33) + "]", () -> new Duty("a".repeat(33)));
        }

        @Test
        void mustNotHaveLeft() {
            refuses("RULE staff-left [S-0002, 2026-04-01]", appoint(Duty.CISO), transferred(TARO, null, APRIL));
        }
    }

    @Nested
    class Released {

        private final ReleaseDuty release = new ReleaseDuty(TARO, Duty.CISO, Grounds.on(MAY));

        @Test
        void laysADutyDownOnce() {
            when(release, appointed(TARO, Duty.CISO, APRIL)).expectEvents(released(TARO, Duty.CISO, MAY));
            when(release).expectNoEvents();
            when(release, appointed(TARO, Duty.CISO, JUNE)).expectNoEvents();
        }

        @Test
        void laysDownWhatATransferLeftInTheirName() {
            when(release, appointed(TARO, Duty.CISO, APRIL), transferred(TARO, null, APRIL.plusDays(1)))
                    .expectEvents(released(TARO, Duty.CISO, MAY));
        }

        @Test
        void needsADutyThatThereIs() {
            refuses("NOT_FOUND duty-unknown [digital-officer]", new ReleaseDuty(TARO, OWN, Grounds.on(MAY)));
        }

        @Test
        void hasNothingToLayDownOnceSomebodyTookOver() {
            when(
                            release,
                            appointed(TARO, Duty.CISO, APRIL),
                            transferred(TARO, null, APRIL.plusDays(1)),
                            appointed(HANAKO, Duty.CISO, APRIL.plusDays(1)))
                    .expectNoEvents();
        }
    }

    @Nested
    class Transferred {

        @Test
        void goesToAnotherSectionOnce() {
            when(transfer(" 税務課 ", HANAKO)).expectEvents(moved("税務課", HANAKO));
            when(transfer("税務課", HANAKO), moved("税務課", HANAKO)).expectNoEvents();
            when(transfer("税務課", null), transferred(TARO, "税務課", APRIL)).expectEvents(moved("税務課", null));
        }

        @Test
        void leavesOnce() {
            when(transfer(null, null)).expectEvents(moved(null, null));
            when(transfer(null, null), transferred(TARO, null, APRIL)).expectNoEvents();
        }

        @Test
        void keepsTheRolesWithinTheOrgan() {
            when(transfer("税務課", null), granted(TARO, Role.REVIEWER, APRIL)).expectEvents(moved("税務課", null));
        }

        @Test
        void losesTheRolesWhenLeaving() {
            when(transfer(null, null), granted(TARO, Role.REVIEWER, APRIL), granted(TARO, Role.APPROVER, JUNE))
                    .expectEvents(
                            moved(null, null), revoked(TARO, Role.REVIEWER, MAY), revoked(TARO, Role.APPROVER, JUNE));
        }

        @Test
        void cannotLeaveAsTheOnlyAdmin() {
            refuses(
                    "RULE last-admin [S-0002]",
                    transfer(null, null),
                    granted(TARO, Role.ADMIN, APRIL),
                    revoked(HANAKO, Role.ADMIN, APRIL));
        }

        @Test
        void namesASuccessorWhoIsThere() {
            refuses("BAD_VALUE successor-is-leaver [S-0002]", transfer(null, TARO));
            refuses("NOT_FOUND record-unknown [S-0009]", transfer(null, new StaffId("S-0009")));
            refuses("RULE staff-left [S-0001, 2026-05-01]", transfer(null, HANAKO), transferred(HANAKO, null, MAY));
        }

        @Test
        void getsNoRoleAfterLeaving() {
            fixture(transferred(TARO, null, MAY))
                    .when(new GrantRole(TARO, Role.REVIEWER, Grounds.on(JUNE)))
                    .expectException(refusal("RULE staff-left [S-0002, 2026-05-01]"))
                    .expectNoEvents();
        }
    }

    @Nested
    class RecordedWrongly {

        private final Grounds grounds = new Grounds(JUNE, "誤記", List.of());

        private VoidStaffEntry voiding(long position) {
            return new VoidStaffEntry(TARO, position, grounds);
        }

        @Test
        void isTakenOut() {
            when(voiding(0), transferred(TARO, null, MAY)).expectEvents(new EntryVoided(0, 1, JUNE, "誤記", List.of()));
        }

        @Test
        void isNoRoleAndNoRegistration() {
            refuses("RULE entry-not-a-fact [0, RoleGranted]", voiding(0), granted(TARO, Role.ADMIN, MAY));
        }

        @Test
        void isTakenOutOnce() {
            refuses("NOT_FOUND entry-unknown [7, S-0002]", voiding(7));
            fixture(transferred(TARO, null, MAY))
                    .andGiven(new EntryVoided(0, 1, MAY, "誤記", List.of()))
                    .when(voiding(0))
                    .expectException(refusal("RULE entry-voided-already [0]"))
                    .expectNoEvents();
        }

        @Test
        void doesNotGiveBackWhatSomebodyElseHoldsNow() {
            refuses(
                    "RULE duty-held [ciso, S-0001, 2026-05-01]",
                    voiding(1),
                    appointed(TARO, Duty.CISO, APRIL),
                    released(TARO, Duty.CISO, MAY),
                    appointed(HANAKO, Duty.CISO, MAY));
        }

        @Test
        void letsBeWhoeverCameBefore() {
            when(
                            voiding(2),
                            appointed(HANAKO, Duty.CISO, APRIL),
                            released(HANAKO, Duty.CISO, MAY),
                            appointed(TARO, Duty.CISO, MAY))
                    .expectEvents(new EntryVoided(2, 3, JUNE, "誤記", List.of()));
        }
    }
}

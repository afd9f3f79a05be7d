package jp.daicho.office;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.granted;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.revoked;
import static jp.daicho.office.StaffRollTest.roll;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final Evidence PAPER = new Evidence("cd".repeat(32), 512, null);
    private static final StaffRegistered REGISTERED_HANAKO = registered(HANAKO, "川瀬 花子", "hanako");
    private static final StaffRegistered REGISTERED_TARO = registered(TARO, "山田 太郎", "taro");

    private final FixtureConfiguration<StaffMember> member =
            new AggregateTestFixture<>(StaffMember.class).registerInjectableResource(new GlassBoxes());

    /** Taro, in an office where {@code events} happened besides. */
    private TestExecutor<StaffMember> taro(StaffEvent... events) {
        return member.registerInjectableResource(roll(events))
                .registerInjectableResource(Transfers.NONE)
                .given(REGISTERED_TARO);
    }

    @Nested
    class BeforeRegistration {

        @Test
        void takesTheNextFreeCodeAndSealsTheName() {
            member.registerInjectableResource(roll(REGISTERED_HANAKO))
                    .givenNoPriorActivity()
                    .when(new RegisterStaff(null, "山田 太郎", null, StaffKind.STAFF, List.of("taro"), Grounds.on(APRIL)))
                    .expectEvents(REGISTERED_TARO);
        }

        @Test
        void takesTheCodeItIsGivenAndAllThatIsSaid() {
            var staff = new StaffId("SM-7");
            var grounds = new Grounds(MAY, "選任", List.of(PAPER));

            member.registerInjectableResource(StaffRoll.EMPTY)
                    .givenNoPriorActivity()
                    .when(new RegisterStaff(staff, " 大山 次郎 ", "委員会", StaffKind.MEMBER, List.of(), grounds))
                    .expectEvents(new StaffRegistered(
                            staff,
                            GlassBoxes.box("SM-7", "StaffRegistered.name", "大山 次郎"),
                            "委員会",
                            StaffKind.MEMBER,
                            List.of(),
                            MAY,
                            "選任",
                            List.of(PAPER)));
        }

        @Test
        void refusesACodeThatIsTaken() {
            refuses(
                    new RegisterStaff(HANAKO, "山田 太郎", null, StaffKind.STAFF, List.of(), Grounds.on(APRIL)),
                    "RULE code-taken [S-0001]");
        }

        @Test
        void refusesACodeOfAnotherKind() {
            refuses(
                    new RegisterStaff(
                            new StaffId("V-0001"), "山田 太郎", null, StaffKind.STAFF, List.of(), Grounds.on(APRIL)),
                    "BAD_VALUE code-of-another-kind [V-0001, S-]");
        }

        @Test
        void refusesAnAccountOfSomebodyElse() {
            refuses(
                    new RegisterStaff(
                            null, "山田 太郎", null, StaffKind.STAFF, List.of("taro", "hanako"), Grounds.on(APRIL)),
                    "RULE login-taken [hanako, S-0001]");
        }

        private void refuses(StaffCommand command, String said) {
            member.registerInjectableResource(roll(REGISTERED_HANAKO))
                    .givenNoPriorActivity()
                    .when(command)
                    .expectException(refusal(said))
                    .expectNoEvents();
        }

        @Test
        void insistsOnANameAndOnDifferentAccounts() {
            assertRefused(
                    "BAD_VALUE text-missing [name]",
                    () -> new RegisterStaff(null, "", null, StaffKind.STAFF, List.of(), Grounds.on(APRIL)));
            assertRefused(
                    "BAD_VALUE text-missing [login]",
                    () -> new RegisterStaff(null, "山田", null, StaffKind.STAFF, List.of(" "), Grounds.on(APRIL)));
            assertRefused(
                    "BAD_VALUE login-twice []",
                    () -> new RegisterStaff(
                            null, "山田", null, StaffKind.STAFF, List.of("taro", " taro "), Grounds.on(APRIL)));
        }
    }

    @Nested
    class OnceRegistered {

        @Test
        void isGrantedARole() {
            taro(REGISTERED_TARO)
                    .when(new GrantRole(TARO, Role.APPROVER, Grounds.on(MAY)))
                    .expectEvents(granted(TARO, Role.APPROVER, MAY));
        }

        @Test
        void recordsNothingWhenTheRoleIsHeldThatDay() {
            taro(REGISTERED_TARO, granted(TARO, Role.APPROVER, APRIL))
                    .when(new GrantRole(TARO, Role.APPROVER, Grounds.on(MAY)))
                    .expectNoEvents();
        }

        @Test
        void canBeGrantedARoleFromAnEarlierDay() {
            taro(REGISTERED_TARO, granted(TARO, Role.APPROVER, MAY))
                    .when(new GrantRole(TARO, Role.APPROVER, Grounds.on(APRIL)))
                    .expectEvents(granted(TARO, Role.APPROVER, APRIL));
        }

        @Test
        void losesARole() {
            taro(REGISTERED_TARO, granted(TARO, Role.AUDITOR, APRIL))
                    .when(new RevokeRole(TARO, Role.AUDITOR, Grounds.on(MAY)))
                    .expectEvents(revoked(TARO, Role.AUDITOR, MAY));
        }

        @Test
        void recordsNothingWhenTheRoleIsNotHeldThatDay() {
            taro(REGISTERED_TARO, granted(TARO, Role.AUDITOR, MAY))
                    .when(new RevokeRole(TARO, Role.AUDITOR, Grounds.on(APRIL)))
                    .expectNoEvents();
        }
    }

    @Nested
    class AsAnAdmin {

        @Test
        void stepsDownWhenAnotherStays() {
            taro(
                            REGISTERED_HANAKO,
                            REGISTERED_TARO,
                            granted(HANAKO, Role.ADMIN, APRIL),
                            granted(TARO, Role.ADMIN, APRIL))
                    .when(new RevokeRole(TARO, Role.ADMIN, Grounds.on(MAY)))
                    .expectEvents(revoked(TARO, Role.ADMIN, MAY));
        }

        @Test
        void staysWhenNobodyElseIsOne() {
            taro(REGISTERED_HANAKO, REGISTERED_TARO, granted(TARO, Role.ADMIN, APRIL))
                    .when(new RevokeRole(TARO, Role.ADMIN, Grounds.on(MAY)))
                    .expectException(refusal("RULE last-admin [S-0002]"))
                    .expectNoEvents();
        }

        @Test
        void staysWhenTheOtherIsAboutToGo() {
            taro(
                            REGISTERED_HANAKO,
                            REGISTERED_TARO,
                            granted(HANAKO, Role.ADMIN, APRIL),
                            granted(TARO, Role.ADMIN, APRIL),
                            revoked(HANAKO, Role.ADMIN, JUNE))
                    .when(new RevokeRole(TARO, Role.ADMIN, Grounds.on(MAY)))
                    .expectException(refusal("RULE last-admin [S-0002]"))
                    .expectNoEvents();
        }
    }
}

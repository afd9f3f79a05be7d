package jp.daicho.office;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.granted;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.revoked;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StaffRollTest {

    static StaffRoll roll(StaffEvent... events) {
        var roll = StaffRoll.EMPTY;
        for (int position = 0; position < events.length; position++) {
            var event = events[position];
            roll = roll.on(new Recorded(position, Instant.EPOCH, event.staff().value(), position, null, event));
        }
        return roll;
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(StaffRoll.EMPTY.knows(HANAKO)).isFalse();
        assertThat(StaffRoll.EMPTY.behind("hanako")).isEmpty();
        assertThat(StaffRoll.EMPTY.roles(HANAKO, MAY)).isEmpty();
        assertThat(StaffRoll.EMPTY.codeFor(null)).isEqualTo(HANAKO);
    }

    @Test
    void findsWhoIsBehindAnAccount() {
        var roll = roll(registered(HANAKO, "川瀬 花子", "hanako", "h.kawase"), registered(TARO, "山田 太郎"));

        assertThat(roll.behind("hanako")).contains(HANAKO);
        assertThat(roll.behind("h.kawase")).contains(HANAKO);
        assertThat(roll.behind("taro")).isEmpty();
    }

    @Test
    void givesTheCodeAfterTheHighest() {
        var roll = roll(registered(new StaffId("S-0041"), "山田 太郎"), registered(HANAKO, "川瀬 花子"));

        assertThat(roll.knows(HANAKO)).isTrue();
        assertThat(roll.codeFor(null)).isEqualTo(new StaffId("S-0042"));
    }

    @Test
    void isAValue() {
        var before = roll(registered(HANAKO, "川瀬 花子"));

        var after = before.on(new Recorded(1, Instant.EPOCH, "S-0001", 1, null, granted(HANAKO, Role.ADMIN, APRIL)));

        assertThat(before.holds(HANAKO, Role.ADMIN, APRIL)).isFalse();
        assertThat(after.holds(HANAKO, Role.ADMIN, APRIL)).isTrue();
    }

    @Nested
    class ARole {

        @Test
        void isHeldFromTheDayItIsGranted() {
            var roll = roll(granted(TARO, Role.APPROVER, MAY));

            assertThat(roll.holds(TARO, Role.APPROVER, MAY.minusDays(1))).isFalse();
            assertThat(roll.holds(TARO, Role.APPROVER, MAY)).isTrue();
            assertThat(roll.roles(TARO, JUNE)).containsExactly(Role.APPROVER);
            assertThat(roll.holds(HANAKO, Role.APPROVER, JUNE)).isFalse();
        }

        @Test
        void isGoneOnTheDayItIsRevoked() {
            var roll = roll(granted(TARO, Role.APPROVER, APRIL), revoked(TARO, Role.APPROVER, MAY));

            assertThat(roll.holds(TARO, Role.APPROVER, MAY.minusDays(1))).isTrue();
            assertThat(roll.holds(TARO, Role.APPROVER, MAY)).isFalse();
        }

        @Test
        void followsTheDaysAndNotTheOrderOfRecording() {
            var roll = roll(revoked(TARO, Role.AUDITOR, MAY), granted(TARO, Role.AUDITOR, APRIL));

            assertThat(roll.holds(TARO, Role.AUDITOR, APRIL)).isTrue();
            assertThat(roll.holds(TARO, Role.AUDITOR, MAY)).isFalse();
        }

        @Test
        void followsTheOrderOfRecordingOnOneDay() {
            var roll = roll(
                    granted(TARO, Role.ADMIN, MAY), revoked(TARO, Role.ADMIN, MAY), granted(TARO, Role.ADMIN, MAY));

            assertThat(roll.holds(TARO, Role.ADMIN, MAY)).isTrue();
        }
    }

    @Nested
    class TheLastAdmin {

        private final StaffRegistered hanako = registered(HANAKO, "川瀬 花子", "hanako");
        private final StaffRegistered taro = registered(TARO, "山田 太郎", "taro");

        @Test
        void isWhoeverIsAlone() {
            assertThat(lacksWithoutHanako(hanako, granted(HANAKO, Role.ADMIN, APRIL)))
                    .isTrue();
        }

        @Test
        void isNobodyWhereThereAreTwo() {
            assertThat(lacksWithoutHanako(
                            hanako, taro, granted(HANAKO, Role.ADMIN, APRIL), granted(TARO, Role.ADMIN, MAY)))
                    .isFalse();
        }

        @Test
        void isWhoeverIsAloneOnAnyLaterDay() {
            assertThat(lacksWithoutHanako(
                            hanako,
                            taro,
                            granted(HANAKO, Role.ADMIN, APRIL),
                            granted(TARO, Role.ADMIN, APRIL),
                            revoked(TARO, Role.ADMIN, JUNE)))
                    .isTrue();
        }

        @Test
        void isWhoeverIsAloneUntilTheNextOneBegins() {
            assertThat(lacksWithoutHanako(
                            hanako, taro, granted(HANAKO, Role.ADMIN, APRIL), granted(TARO, Role.ADMIN, JUNE)))
                    .isTrue();
        }

        @Test
        void isWhoeverAloneCanGetIn() {
            assertThat(lacksWithoutHanako(
                            hanako,
                            registered(TARO, "山田 太郎"),
                            granted(HANAKO, Role.ADMIN, APRIL),
                            granted(TARO, Role.ADMIN, APRIL)))
                    .isTrue();
        }

        private boolean lacksWithoutHanako(StaffEvent... events) {
            return roll(events).lacksAfter(HANAKO, Role.ADMIN, MAY);
        }
    }
}

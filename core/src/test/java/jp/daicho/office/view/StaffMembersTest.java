package jp.daicho.office.view;

import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.KAWASE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.appointed;
import static jp.daicho.office.OfficeSamples.granted;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.revoked;
import static jp.daicho.office.OfficeSamples.transferred;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.DutyNamed;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffKind;
import jp.daicho.office.view.StaffMembers.DutiesOn;
import jp.daicho.office.view.StaffMembers.DutyRow;
import jp.daicho.office.view.StaffMembers.OneOfStaff;
import jp.daicho.office.view.StaffMembers.StaffNames;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.office.view.StaffMembers.StaffRow;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Role;
import jp.daicho.shared.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaffMembersTest {

    private final StaffMembers view = new StaffMembers();
    private final Told ledger = new Told(view);

    private void tell(StaffEvent event) {
        ledger.tell(event.staff().value(), event);
    }

    private Set<Role> rolesOfTaro(LocalDate day) {
        return view.answer(new OneOfStaff(TARO, day)).roles();
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(view.answer(new StaffOn(MAY))).isEmpty();
        assertThat(view.answer(new StaffNames())).isEmpty();
        assertRefused("NOT_FOUND record-unknown [S-0002]", () -> view.answer(new OneOfStaff(TARO, MAY)));
    }

    @Test
    void listsTheStaffByCode() {
        tell(registered(TARO, "山田 太郎"));
        tell(registered(HANAKO, "川瀬 花子"));

        assertThat(view.answer(new StaffOn(MAY))).extracting(StaffRow::staff).containsExactly(HANAKO, TARO);
    }

    @Test
    void showsAMemberAsRegistered() {
        var registered = registered(HANAKO, "川瀬 花子", "hanako");
        tell(registered);

        assertThat(view.answer(new OneOfStaff(HANAKO, MAY)))
                .isEqualTo(new StaffRow(
                        HANAKO,
                        registered.name(),
                        null,
                        StaffKind.STAFF,
                        List.of("hanako"),
                        Set.of(),
                        List.of(),
                        false,
                        null,
                        APRIL));
    }

    private @Nullable LocalDate leavesOn(LocalDate day) {
        return view.answer(new OneOfStaff(TARO, day)).leavesOn();
    }

    @Test
    void tellsFromWhichDayOnSomebodyIsGone() {
        tell(registered(TARO, "山田 太郎"));
        tell(transferred(TARO, "税務課", APRIL));
        assertThat(leavesOn(MAY)).isNull();

        tell(transferred(TARO, null, MAY));
        tell(transferred(TARO, "書記室", JUNE));

        assertThat(leavesOn(APRIL)).isEqualTo(MAY);
        assertThat(leavesOn(MAY)).isEqualTo(MAY);
        assertThat(leavesOn(JUNE.minusDays(1))).isEqualTo(MAY);
        assertThat(leavesOn(JUNE)).isNull();
    }

    @Test
    void showsARoleFromItsDayUntilItIsRevoked() {
        tell(registered(TARO, "山田 太郎"));
        tell(granted(TARO, Role.APPROVER, MAY));
        tell(revoked(TARO, Role.APPROVER, JUNE));

        assertThat(rolesOfTaro(MAY.minusDays(1))).isEmpty();
        assertThat(rolesOfTaro(MAY)).containsExactly(Role.APPROVER);
        assertThat(rolesOfTaro(JUNE.minusDays(1))).containsExactly(Role.APPROVER);
        assertThat(rolesOfTaro(JUNE)).isEmpty();
    }

    @Test
    void givesALateGrantItsPlaceBeforeTheRevocation() {
        tell(registered(TARO, "山田 太郎"));
        tell(revoked(TARO, Role.APPROVER, JUNE));
        tell(granted(TARO, Role.APPROVER, APRIL));

        assertThat(rolesOfTaro(MAY)).containsExactly(Role.APPROVER);
        assertThat(rolesOfTaro(JUNE)).isEmpty();
    }

    @Test
    void tellsTheSealedNameBehindEachCode() {
        tell(registered(TARO, "山田 太郎"));
        tell(registered(HANAKO, "川瀬 花子"));

        assertThat(view.answer(new StaffNames()))
                .containsEntry("S-0001", registered(HANAKO, "川瀬 花子").name())
                .containsEntry("S-0002", registered(TARO, "山田 太郎").name())
                .hasSize(2);
    }

    @Test
    void showsWhereSomebodyWorksAndWhatTheyDo() {
        tell(registered(TARO, "山田 太郎"));
        tell(appointed(TARO, Duty.CISO, APRIL));
        tell(transferred(TARO, "税務課", MAY));
        tell(transferred(TARO, null, JUNE));

        assertThat(taro(MAY.minusDays(1)))
                .returns(null, StaffRow::section)
                .returns(List.of(Duty.CISO), StaffRow::duties);
        assertThat(taro(MAY)).returns("税務課", StaffRow::section).returns(List.of(), StaffRow::duties);
        assertThat(taro(JUNE.minusDays(1)).left()).isFalse();
        assertThat(taro(JUNE)).returns("税務課", StaffRow::section).returns(true, StaffRow::left);
    }

    @Test
    void showsEveryDutyWithItsHolders() {
        ledger.tell(
                KAWASE.value(),
                new DutyNamed(KAWASE, new Duty("digital-officer"), "DX推進員", false, APRIL, null, List.of()));
        tell(appointed(TARO, Duty.CISO, MAY));

        assertThat(view.answer(new DutiesOn(APRIL)))
                .hasSize(Duty.STANDARD.size() + 1)
                .contains(
                        new DutyRow(Duty.CISO, null, true, List.of()),
                        new DutyRow(new Duty("digital-officer"), "DX推進員", false, List.of()));
        assertThat(view.answer(new DutiesOn(MAY))).contains(new DutyRow(Duty.CISO, null, true, List.of(TARO)));
    }

    @Test
    void forgetsWhatWasVoided() {
        tell(registered(TARO, "山田 太郎"));
        tell(transferred(TARO, null, MAY));
        ledger.tell(TARO.value(), new EntryVoided(1, 1, JUNE, "誤記", List.of()));

        assertThat(taro(JUNE).left()).isFalse();
    }

    private StaffRow taro(LocalDate day) {
        return view.answer(new OneOfStaff(TARO, day));
    }
}

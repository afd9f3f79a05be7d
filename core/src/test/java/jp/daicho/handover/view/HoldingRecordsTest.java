package jp.daicho.handover.view;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.appointed;
import static jp.daicho.office.OfficeSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.handover.Charge;
import jp.daicho.handover.Crew;
import jp.daicho.handover.Seat;
import jp.daicho.handover.view.HoldingRecords.HeldBy;
import jp.daicho.handover.view.HoldingRecords.HoldersOf;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoldingRecordsTest {

    private static final LocalDate EVE = MAY.minusDays(1);
    private static final String CODE = C1.value();

    private final HoldingRecords view = new HoldingRecords();
    private final Told ledger = new Told(view);

    private void tell(StaffEvent event) {
        ledger.tell(event.staff().value(), event);
    }

    private static PersonInChargeAssigned assigned(StaffId staff, LocalDate on) {
        return new PersonInChargeAssigned(C1, staff, on, null, List.of());
    }

    private void assign(StaffId staff, LocalDate on) {
        ledger.tell(CODE, assigned(staff, on));
    }

    private List<HoldingRow> held(StaffId staff, LocalDate day) {
        return view.answer(new HeldBy(staff, day));
    }

    private static HoldingRow duty(LocalDate since, @Nullable LocalDate until, boolean left) {
        return new HoldingRow(
                TARO, new Seat(Charge.DUTY, "ciso"), null, since, until, left, new Crew(List.of(TARO), null));
    }

    private static HoldingRow contract(StaffId staff, LocalDate since, @Nullable LocalDate until, boolean left) {
        return new HoldingRow(
                staff,
                new Seat(Charge.CONTRACT, CODE),
                "システム保守",
                since,
                until,
                left,
                new Crew(List.of(staff), assigned(staff, since)));
    }

    private void taroHasADutyAndAContract() {
        ledger.tell(CODE, concluded());
        tell(appointed(TARO, Duty.CISO, APRIL));
        assign(TARO, APRIL);
    }

    @Test
    void showWhatSomebodyHolds() {
        taroHasADutyAndAContract();

        assertThat(held(TARO, APRIL.minusDays(1)))
                .containsExactly(duty(APRIL, null, false), contract(TARO, APRIL, null, false))
                .allMatch(row -> row.isToComeAfter(APRIL.minusDays(1)) && !row.isToComeAfter(APRIL));
        assertThat(held(TARO, APRIL)).containsExactly(duty(APRIL, null, false), contract(TARO, APRIL, null, false));
        assertThat(held(HANAKO, APRIL)).isEmpty();
    }

    @Test
    void showWhatATransferredPersonLeftBehind() {
        taroHasADutyAndAContract();
        tell(transferred(TARO, "税務課", MAY));

        assertThat(held(TARO, EVE)).containsExactly(duty(APRIL, MAY, false), contract(TARO, APRIL, MAY, false));
        assertThat(held(TARO, MAY)).containsExactly(duty(APRIL, MAY, true), contract(TARO, APRIL, MAY, true));
    }

    @Test
    void showWhatBeginsOnlyAfterSomebodyLeft() {
        taroHasADutyAndAContract();
        tell(appointed(TARO, Duty.CISO, JUNE));
        tell(transferred(TARO, null, MAY));

        assertThat(held(TARO, EVE)).contains(duty(APRIL, MAY, false), duty(JUNE, JUNE, true));
        assertThat(held(TARO, JUNE)).contains(duty(JUNE, JUNE, true));
    }

    @Test
    void showNoLongerWhatSomebodyElseHasTaken() {
        taroHasADutyAndAContract();
        tell(transferred(TARO, "税務課", MAY));
        tell(appointed(HANAKO, Duty.CISO, JUNE));
        assign(HANAKO, JUNE);

        assertThat(held(TARO, JUNE.minusDays(1))).hasSize(2);
        assertThat(held(TARO, JUNE)).isEmpty();
        assertThat(view.answer(new HoldersOf(CODE, MAY))).containsExactly(contract(TARO, APRIL, MAY, true));
        assertThat(view.answer(new HoldersOf(CODE, JUNE))).containsExactly(contract(HANAKO, JUNE, null, false));
    }

    @Test
    void showWhatIsGivenAnewInTheNewPlace() {
        taroHasADutyAndAContract();
        tell(transferred(TARO, "税務課", MAY));
        assign(TARO, MAY);

        assertThat(held(TARO, MAY)).containsExactly(duty(APRIL, MAY, true), contract(TARO, MAY, null, false));
    }

    @Test
    void showNothingOfAContractThatIsClosed() {
        taroHasADutyAndAContract();
        ledger.tell(CODE, new ContractClosed(C1, MAY, "完了", List.of()));

        assertThat(held(TARO, EVE)).hasSize(2);
        assertThat(held(TARO, MAY)).containsExactly(duty(APRIL, null, false));
    }

    @Test
    void forgetWhatWasVoided() {
        taroHasADutyAndAContract();
        ledger.tell(CODE, new EntryVoided(2, 1, JUNE, "誤記", List.of()));
        ledger.tell(TARO.value(), new EntryVoided(1, 0, JUNE, "誤記", List.of()));

        assertThat(held(TARO, JUNE)).isEmpty();
    }
}

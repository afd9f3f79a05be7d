package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.office.OfficeSamples.registered;
import static jp.daicho.office.OfficeSamples.roll;
import static jp.daicho.office.OfficeSamples.transferred;
import static jp.daicho.office.OfficeSamples.transfers;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Who is in charge of a contract. */
class InChargeTest {

    private static FixtureConfiguration<Contract> after(StaffTransferred... moves) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(roll(registered(HANAKO, "川瀬 花子"), registered(TARO, "山田 太郎")))
                .registerInjectableResource(transfers(moves));
    }

    private static OutsourcingPlanned planned() {
        return new PlanOutsourcing(C1, Outline.titled("システム保守"), Grounds.on(APRIL)).event(C1);
    }

    private static OutsourcingAbandoned abandoned(LocalDate on) {
        return new OutsourcingAbandoned(C1, on, "入札不調", List.of());
    }

    private static AssignPersonInCharge assign(StaffId staff, LocalDate on) {
        return new AssignPersonInCharge(C1, staff, Grounds.on(on));
    }

    private static PersonInChargeAssigned assigned(StaffId staff, LocalDate on) {
        return new PersonInChargeAssigned(C1, staff, on, null, List.of());
    }

    @Test
    void isNamedOnce() {
        after().given(concluded()).when(assign(TARO, MAY)).expectEvents(assigned(TARO, MAY));
        after().given(concluded(), assigned(TARO, APRIL))
                .when(assign(TARO, MAY))
                .expectNoEvents();
    }

    @Test
    void followsSomebodyElse() {
        after().given(concluded(), assigned(TARO, APRIL))
                .when(assign(HANAKO, MAY))
                .expectEvents(assigned(HANAKO, MAY));
    }

    @Test
    void isNamedAnewAfterATransfer() {
        after(transferred(TARO, "税務課", MAY))
                .given(concluded(), assigned(TARO, APRIL))
                .when(assign(TARO, MAY))
                .expectEvents(assigned(TARO, MAY));
    }

    @Test
    void isSomebodyWhoIsThere() {
        after().given(concluded())
                .when(assign(new StaffId("S-0009"), MAY))
                .expectException(refusal("NOT_FOUND record-unknown [S-0009]"))
                .expectNoEvents();
        after(transferred(TARO, null, MAY))
                .given(concluded())
                .when(assign(TARO, JUNE))
                .expectException(refusal("RULE staff-left [S-0002, 2026-05-01]"))
                .expectNoEvents();
    }

    @Test
    void isNotNamedOnceNothingIsLeftToDo() {
        after().given(concluded(), new ContractClosed(C1, MAY, "完了", List.of()))
                .when(assign(TARO, JUNE))
                .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-05-01]"))
                .expectNoEvents();
        after().given(planned(), abandoned(MAY))
                .when(assign(TARO, JUNE))
                .expectException(refusal("RULE contract-abandoned [C-2026-0001, 2026-05-01]"))
                .expectNoEvents();
    }

    @Test
    void isNamedOfAPlanToo() {
        after().given(planned()).when(assign(TARO, MAY)).expectEvents(assigned(TARO, MAY));
    }
}

package jp.daicho.handover;

import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.Duty;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;
import jp.daicho.social.CustodyMethod;
import org.junit.jupiter.api.Test;

class HandingOverTest {

    private static final AccountId A1 = new AccountId("A-0001");
    private static final StaffId JIRO = new StaffId("S-0003");
    private static final Grounds GROUNDS = Grounds.on(MAY);

    private static List<DomainCommand> handedOver(Charge charge, String code, DomainEvent said) {
        return HandingOver.of(Map.of(new Seat(charge, code), new Crew(List.of(TARO), said)), TARO, HANAKO, GROUNDS);
    }

    private static List<DomainCommand> handedOver(Charge charge, List<StaffId> staff, DomainEvent said) {
        return HandingOver.of(Map.of(new Seat(charge, "A-0001"), new Crew(staff, said)), TARO, HANAKO, GROUNDS);
    }

    private static List<DomainCommand> handedOver(Charge charge, DomainEvent said) {
        return handedOver(charge, "A-0001", said);
    }

    @Test
    void takesADutyFromOneAndGivesItToTheOther() {
        var held = Map.of(new Seat(Charge.DUTY, "ciso"), Crew.of(TARO, null));

        assertThat(HandingOver.of(held, TARO, HANAKO, GROUNDS))
                .containsExactly(
                        new ReleaseDuty(TARO, Duty.CISO, GROUNDS), new AppointDuty(HANAKO, Duty.CISO, GROUNDS));
    }

    @Test
    void putsTheSuccessorInCharge() {
        assertThat(handedOver(
                        Charge.CONTRACT, C1.value(), new PersonInChargeAssigned(C1, TARO, APRIL, null, List.of())))
                .containsExactly(new AssignPersonInCharge(C1, HANAKO, GROUNDS));
        assertThat(handedOver(Charge.CLOUD, "K-0001", managed(TARO, APRIL)))
                .containsExactly(new PutInCharge(K1, HANAKO, GROUNDS));
    }

    @Test
    void givesFindingsToTheSuccessor() {
        var audit = new AuditId("U-2026-01");
        var given = new AssignFinding(audit, "F1", HANAKO, GROUNDS);

        assertThat(handedOver(
                        Charge.FINDING,
                        audit.value(),
                        new FindingRaised(audit, "F1", "V-0042", "確認がない", MAY, TARO, APRIL, null, List.of())))
                .containsExactly(given);
        assertThat(handedOver(
                        Charge.FINDING, audit.value(), new FindingAssigned(audit, "F1", TARO, APRIL, null, List.of())))
                .containsExactly(given);
        assertThat(handedOver(Charge.ACCOUNT, new ResponsiblePersonAssigned(A1, TARO, APRIL, null, List.of())))
                .containsExactly(new AssignResponsiblePerson(A1, HANAKO, GROUNDS));
    }

    @Test
    void leavesTheOthersWhereTheyAre() {
        var both = List.of(JIRO, TARO);

        assertThat(handedOver(Charge.DEPUTY, both, new DeputiesNamed(A1, both, APRIL, null, List.of())))
                .containsExactly(new NameDeputies(A1, List.of(JIRO, HANAKO), GROUNDS));
        assertThat(handedOver(Charge.OPERATOR, new OperatorsNamed(A1, List.of(TARO), C1, APRIL, null, List.of())))
                .containsExactly(new NameOperators(A1, List.of(HANAKO), C1, GROUNDS));
    }

    @Test
    void namesNobodyTwice() {
        var both = List.of(TARO, HANAKO);

        assertThat(handedOver(Charge.DEPUTY, both, new DeputiesNamed(A1, both, APRIL, null, List.of())))
                .containsExactly(new NameDeputies(A1, List.of(HANAKO), GROUNDS));
    }

    @Test
    void leavesOutWhoeverLeftBefore() {
        var said = new DeputiesNamed(A1, List.of(JIRO, TARO), APRIL, null, List.of());
        var transfers = OfficeSamples.transfers(
                OfficeSamples.transferred(JIRO, null, MAY), OfficeSamples.transferred(TARO, null, MAY));
        var crew = new Crew(said.staff(), said);

        assertThat(crew.staying(TARO, transfers, MAY).staff()).containsExactly(TARO);
        assertThat(crew.staying(TARO, transfers, MAY.minusDays(1)).staff()).containsExactly(JIRO, TARO);
        assertThat(handedOver(Charge.DEPUTY, crew.staying(TARO, transfers, MAY).staff(), said))
                .containsExactly(new NameDeputies(A1, List.of(HANAKO), GROUNDS));
    }

    @Test
    void keepsCredentialsAsTheyWereKept() {
        var method = CustodyMethod.PASSWORD_MANAGER;

        assertThat(handedOver(
                        Charge.CUSTODY, new CredentialCustodyRecorded(A1, method, TARO, "金庫", APRIL, null, List.of())))
                .containsExactly(new RecordCredentialCustody(A1, method, HANAKO, "金庫", GROUNDS));
    }

    @Test
    void goesThroughAllThatIsHeld() {
        Map<Seat, Crew> held = new LinkedHashMap<>();
        held.put(new Seat(Charge.DUTY, "ciso"), Crew.of(TARO, null));
        held.put(
                new Seat(Charge.CONTRACT, C1.value()),
                Crew.of(TARO, new PersonInChargeAssigned(C1, TARO, APRIL, null, List.of())));

        assertThat(HandingOver.of(held, TARO, HANAKO, GROUNDS)).hasSize(3);
        assertThat(HandingOver.of(Map.of(), TARO, HANAKO, GROUNDS)).isEmpty();
    }

    @Test
    void leavesApplicationsWithWhoeverApplied() {
        assertThat(handedOver(Charge.APPLICATION, "K-0001", applied())).isEmpty();
    }

    @Test
    void knowsWhatCanBeHandedOver() {
        assertThatThrownBy(() -> handedOver(Charge.ACCOUNT, OfficeSamples.established()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

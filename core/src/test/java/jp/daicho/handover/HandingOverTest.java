package jp.daicho.handover;

import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.office.OfficeSamples.APRIL;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.JUNE;
import static jp.daicho.office.OfficeSamples.MAY;
import static jp.daicho.office.OfficeSamples.TARO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
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
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;
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
import jp.daicho.social.AccountSafeguardEvent.RecoveryContactConfirmed;
import jp.daicho.social.CustodyMethod;
import jp.daicho.social.RecoveryContact;
import org.junit.jupiter.api.Test;

class HandingOverTest {

    private static final AccountId A1 = new AccountId("A-0001");
    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final StaffId JIRO = new StaffId("S-0003");
    private static final Grounds GROUNDS = Grounds.on(MAY);

    private static List<DomainCommand> handedOver(Held... held) {
        return handedOver(List.of(), held);
    }

    /** @param own what Hanako holds already */
    private static List<DomainCommand> handedOver(List<Held> own, Held... held) {
        return HandingOver.of(List.of(held), TARO, HANAKO, Answering.after(List.of(held), own), GROUNDS);
    }

    private static Held duty(LocalDate since) {
        return new Held(new Seat(Charge.DUTY, "ciso"), since, Crew.of(TARO, null));
    }

    private static List<DomainCommand> handedOver(Charge charge, String code, DomainEvent said) {
        return handedOver(new Held(new Seat(charge, code), APRIL, new Crew(List.of(TARO), said)));
    }

    private static List<DomainCommand> handedOver(Charge charge, List<StaffId> staff, DomainEvent said) {
        return handedOver(new Held(new Seat(charge, "A-0001"), APRIL, new Crew(staff, said)));
    }

    private static List<DomainCommand> handedOver(Charge charge, DomainEvent said) {
        return handedOver(charge, "A-0001", said);
    }

    @Test
    void takesADutyFromOneAndGivesItToTheOther() {
        assertThat(handedOver(duty(APRIL)))
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
        var contract = new Held(
                new Seat(Charge.CONTRACT, C1.value()),
                APRIL,
                Crew.of(TARO, new PersonInChargeAssigned(C1, TARO, APRIL, null, List.of())));

        assertThat(handedOver(duty(APRIL), contract)).hasSize(3);
        assertThat(handedOver()).isEmpty();
    }

    @Test
    void givesWhatBeginsLaterFromItsOwnDayOn() {
        var later = Grounds.on(JUNE);

        assertThat(handedOver(duty(JUNE)))
                .containsExactly(new ReleaseDuty(TARO, Duty.CISO, later), new AppointDuty(HANAKO, Duty.CISO, later));
    }

    @Test
    void namesAnotherOwnerOfAnException() {
        var asked =
                new ExceptionApplied(E1, ExceptionKind.OTHER, null, TARO, JIRO, null, JUNE, APRIL, "移行中", List.of());
        var given = new ExceptionAssigned(E1, TARO, APRIL, null, List.of());

        assertThat(handedOver(Charge.EXCEPTION, E1.value(), asked))
                .containsExactly(new AssignException(E1, HANAKO, GROUNDS));
        assertThat(handedOver(Charge.EXCEPTION, E1.value(), given))
                .containsExactly(new AssignException(E1, HANAKO, GROUNDS));
    }

    @Test
    void leavesToBeSeenWhoReadsARecoveryContact() {
        var seen = new RecoveryContactConfirmed(A1, RecoveryContact.OFFICIAL, TARO, APRIL, null, List.of());

        assertThat(handedOver(Charge.RECOVERY, seen)).isEmpty();
    }

    private static Held seat(Charge charge, DomainEvent said, StaffId... staff) {
        return new Held(new Seat(charge, A1.value()), APRIL, new Crew(List.of(staff), said));
    }

    private static Held answering(StaffId staff) {
        return seat(Charge.ACCOUNT, new ResponsiblePersonAssigned(A1, staff, APRIL, null, List.of()), staff);
    }

    private static Held deputies(StaffId... staff) {
        return seat(Charge.DEPUTY, new DeputiesNamed(A1, List.of(staff), APRIL, null, List.of()), staff);
    }

    @Test
    void makesNobodyTheirOwnDeputy() {
        assertThat(handedOver(List.of(answering(HANAKO)), deputies(JIRO, TARO)))
                .containsExactly(new NameDeputies(A1, List.of(JIRO), GROUNDS));
        assertThat(handedOver(List.of(), answering(TARO), deputies(TARO)))
                .containsExactly(
                        new AssignResponsiblePerson(A1, HANAKO, GROUNDS), new NameDeputies(A1, List.of(), GROUNDS));
    }

    @Test
    void takesADeputyWhoTakesOverOffTheList() {
        var own = List.of(deputies(HANAKO, JIRO));

        assertThat(handedOver(own, answering(TARO)))
                .containsExactly(
                        new AssignResponsiblePerson(A1, HANAKO, GROUNDS), new NameDeputies(A1, List.of(JIRO), GROUNDS));
        assertThat(handedOver(own, answering(TARO), deputies(TARO, HANAKO, JIRO)))
                .containsExactly(
                        new AssignResponsiblePerson(A1, HANAKO, GROUNDS), new NameDeputies(A1, List.of(JIRO), GROUNDS));
        assertThat(handedOver(own, duty(APRIL))).hasSize(2);
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

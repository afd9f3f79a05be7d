package jp.daicho.handover;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.FindingCommand.AssignFinding;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.Duty;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountDutyCommand.AssignResponsiblePerson;
import jp.daicho.social.AccountDutyCommand.NameDeputies;
import jp.daicho.social.AccountDutyCommand.NameOperators;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountSafeguardCommand.RecordCredentialCustody;
import jp.daicho.social.AccountSafeguardEvent.CredentialCustodyRecorded;

/** 引継ぎ: what has to be done for all that one person holds to become another's. */
public final class HandingOver {

    private final StaffId leaver;
    private final StaffId successor;
    private final Grounds grounds;

    private HandingOver(StaffId leaver, StaffId successor, Grounds grounds) {
        this.leaver = leaver;
        this.successor = successor;
        this.grounds = grounds;
    }

    /**
     * The commands, to be recorded as one act.
     *
     * @param held what is in the name of {@code leaver} on the day, and who has it with them
     */
    public static List<DomainCommand> of(Map<Seat, Crew> held, StaffId leaver, StaffId successor, Grounds grounds) {
        var handing = new HandingOver(leaver, successor, grounds);
        return held.entrySet().stream()
                .filter(each -> each.getKey().charge() != Charge.APPLICATION)
                .flatMap(each -> handing.over(each.getKey(), each.getValue()))
                .toList();
    }

    private Stream<DomainCommand> over(Seat seat, Crew crew) {
        return switch (crew.said()) {
            case null -> over(new Duty(seat.code()));
            case PersonInChargeAssigned given ->
                Stream.of(new AssignPersonInCharge(given.contract(), successor, grounds));
            case Appointment given -> Stream.of(new PutInCharge(given.cloud(), successor, grounds));
            case ResponsiblePersonAssigned given ->
                Stream.of(new AssignResponsiblePerson(given.account(), successor, grounds));
            case DeputiesNamed given -> Stream.of(new NameDeputies(given.account(), after(crew), grounds));
            case OperatorsNamed given ->
                Stream.of(new NameOperators(given.account(), after(crew), given.contract(), grounds));
            case CredentialCustodyRecorded given ->
                Stream.of(
                        new RecordCredentialCustody(given.account(), given.method(), successor, given.text(), grounds));
            case FindingRaised found -> over(found.audit(), found.finding());
            case FindingAssigned given -> over(given.audit(), given.finding());
            default -> throw new IllegalArgumentException("nothing anybody is given: " + crew);
        };
    }

    /** The same people, with the successor in the place of the leaver. */
    private List<StaffId> after(Crew crew) {
        return crew.staff().stream()
                .map(each -> each.equals(leaver) ? successor : each)
                .distinct()
                .toList();
    }

    private Stream<DomainCommand> over(AuditId audit, String finding) {
        return Stream.of(new AssignFinding(audit, finding, successor, grounds));
    }

    private Stream<DomainCommand> over(Duty duty) {
        return Stream.of(new ReleaseDuty(leaver, duty, grounds), new AppointDuty(successor, duty, grounds));
    }
}

package jp.daicho.handover;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentCommand.NameAuditors;
import jp.daicho.audit.AmendmentEvent.AuditorsNamed;
import jp.daicho.audit.AuditEvent.AuditPlanned;
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
import jp.daicho.office.approval.ExceptionCommand.AssignException;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
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
    private final Answering answering;

    private HandingOver(StaffId leaver, StaffId successor, Grounds grounds, Answering answering) {
        this.leaver = leaver;
        this.successor = successor;
        this.grounds = grounds;
        this.answering = answering;
    }

    /**
     * The commands, to be recorded as one act; what begins later is given from its own day on.
     *
     * @param held what is, or will be, in the name of {@code leaver}
     * @param answering for which accounts the successor will answer
     */
    public static List<DomainCommand> of(
            List<Held> held, StaffId leaver, StaffId successor, Answering answering, Grounds grounds) {
        var given = held.stream()
                .filter(each -> each.seat().charge().canBeHandedOver())
                .flatMap(each -> new HandingOver(leaver, successor, grounds.notBefore(each.since()), answering)
                        .over(each.seat(), each.crew()));
        return Stream.concat(given, answering.layingDown(successor, grounds)).toList();
    }

    private Stream<DomainCommand> over(Seat seat, Crew crew) {
        return switch (crew.said()) {
            case null -> over(new Duty(seat.code()));
            case PersonInChargeAssigned given ->
                Stream.of(new AssignPersonInCharge(given.contract(), successor, grounds));
            case Appointment given -> Stream.of(new PutInCharge(given.cloud(), successor, grounds));
            case ResponsiblePersonAssigned given ->
                Stream.of(new AssignResponsiblePerson(given.account(), successor, grounds));
            case DeputiesNamed given -> Stream.of(new NameDeputies(given.account(), deputies(seat, crew), grounds));
            case OperatorsNamed given ->
                Stream.of(new NameOperators(given.account(), after(crew), given.contract(), grounds));
            case CredentialCustodyRecorded given ->
                Stream.of(
                        new RecordCredentialCustody(given.account(), given.method(), successor, given.text(), grounds));
            case AuditPlanned plan -> Stream.of(new NameAuditors(plan.audit(), after(crew), grounds));
            case AuditorsNamed named -> Stream.of(new NameAuditors(named.audit(), after(crew), grounds));
            case FindingRaised found -> over(found.audit(), found.finding());
            case FindingAssigned given -> over(given.audit(), given.finding());
            case ExceptionApplied asked -> Stream.of(new AssignException(asked.exception(), successor, grounds));
            case ExceptionAssigned given -> Stream.of(new AssignException(given.exception(), successor, grounds));
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

    /** Nobody is a deputy of their own. */
    private List<StaffId> deputies(Seat seat, Crew crew) {
        return answering.drops(seat)
                ? after(crew).stream().filter(each -> !each.equals(successor)).toList()
                : after(crew);
    }

    private Stream<DomainCommand> over(AuditId audit, String finding) {
        return Stream.of(new AssignFinding(audit, finding, successor, grounds));
    }

    private Stream<DomainCommand> over(Duty duty) {
        return Stream.of(new ReleaseDuty(leaver, duty, grounds), new AppointDuty(successor, duty, grounds));
    }
}

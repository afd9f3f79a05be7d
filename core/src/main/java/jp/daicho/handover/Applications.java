package jp.daicho.handover;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.audit.AmendmentEvent.AuditCancelled;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.AuditKind;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.office.StaffId;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.shared.DomainEvent;
import jp.daicho.social.AccountBeginningEvent.AccountPlanned;
import jp.daicho.social.AccountCourseEvent.AccountApproved;
import jp.daicho.social.AccountCourseEvent.AccountRejected;
import jp.daicho.social.AccountEvent;

/**
 * What waits for a decision (申請中): cloud services, accounts of social media, exceptions, plans of audits. Who applied is a fact; being
 * transferred neither decides nor withdraws anything.
 */
final class Applications {

    static final Set<Class<? extends DomainEvent>> READS = Set.of(
            CloudEvent.class,
            AccountEvent.class,
            ExceptionEvent.class,
            AuditPlanned.class,
            AuditPlanApproved.class,
            AuditReported.class,
            AuditCancelled.class);

    private final SeatBook waiting = new SeatBook();

    void on(DomainEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case CloudUseApplied asked -> {
                if (asked.applicant() != null) {
                    begin(asked.cloud().value(), asked.applicant(), asked, position);
                }
            }
            case CloudUseApproved decided -> waiting.end(decided.cloud().value(), day, position);
            case CloudUseRejected decided -> waiting.end(decided.cloud().value(), day, position);
            case CloudRetirementBegun over -> waiting.end(over.cloud().value(), day, position);
            case AccountPlanned asked -> begin(asked.account().value(), asked.applicant(), asked, position);
            case AccountApproved decided -> waiting.end(decided.account().value(), day, position);
            case AccountRejected decided -> waiting.end(decided.account().value(), day, position);
            case ExceptionApplied asked -> begin(asked.exception().value(), asked.applicant(), asked, position);
            case ExceptionGranted decided -> waiting.end(decided.exception().value(), day, position);
            case ExceptionRefused decided -> waiting.end(decided.exception().value(), day, position);
            case AuditPlanned asked -> {
                if (asked.kind() == AuditKind.AUDIT) {
                    begin(asked.audit().value(), asked.applicant(), asked, position);
                }
            }
            case AuditPlanApproved decided -> waiting.end(decided.audit().value(), day, position);
            case AuditCancelled over -> waiting.end(over.audit().value(), day, position);
            case AuditReported held -> waiting.end(held.audit().value(), day, position);
            default -> {}
        }
    }

    private void begin(String code, StaffId applicant, DomainEvent asked, long position) {
        LocalDate day = asked.effectiveOn();
        waiting.give(new Seat(Charge.APPLICATION, code), Crew.of(applicant, asked), day, position);
        waiting.reopen(code, day, position);
    }

    /** Every time something that {@code staff} applied for waited. */
    Stream<Holding> of(StaffId staff) {
        return waiting.of(staff, Transfers.NONE);
    }
}

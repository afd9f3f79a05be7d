package jp.daicho.gap.cloud;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionKind;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Succession;
import jp.daicho.shared.Days;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;

/** What the rules for cloud services have to know of the office itself: exceptions, transfers, roles, its own rules. */
public final class CloudSurroundings {

    private ExceptionsKnown exceptions = ExceptionsKnown.NONE;
    private Transfers transfers = Transfers.NONE;
    private StaffRoll roll = StaffRoll.EMPTY;
    private Succession policies = Succession.EMPTY;

    /** The vocabularies it hears of. */
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ExceptionEvent.class, StaffEvent.class, PolicyEvent.class);
    }

    /** Take in what happened in the office; whether it may matter to a service. */
    public boolean on(Recorded recorded) {
        switch (recorded.event()) {
            case ExceptionEvent ignored -> exceptions = exceptions.on(recorded);
            case PolicyEvent event -> policies = policies.on(event);
            case StaffEvent event -> {
                roll = roll.on(recorded);
                if (transfers.reads().contains(event.getClass())) {
                    transfers = transfers.on(recorded);
                }
            }
            case EntryVoided ignored -> {
                var before = transfers;
                transfers = transfers.on(recorded);
                return transfers != before;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The days on which an exception of this kind holds for {@code record}. */
    Days excepted(ExceptionKind kind, String record) {
        return exceptions.days(kind, record);
    }

    /** The days on which the office has rules for cloud services (外部サービスの利用に係る規定). */
    Days ruled() {
        return Days.of(policies.versions(PolicyKind.CLOUD_RULES).stream()
                .map(policies::inForce)
                .toList());
    }

    /** The first day on which {@code staff} no longer holds what was given to them on {@code since}. */
    LocalDate heldUntil(StaffId staff, LocalDate since) {
        return transfers.heldUntil(staff, since);
    }

    boolean mayApprove(StaffId staff, LocalDate day) {
        return roll.holds(staff, Role.APPROVER, day);
    }
}

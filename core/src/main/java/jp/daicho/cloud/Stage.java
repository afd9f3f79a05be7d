package jp.daicho.cloud;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the use of a service has come.
 *
 * @param phase what was decided about it last
 * @param used whether it is used, with or without approval
 * @param suspended whether its use is suspended
 * @param until the last day of its approval; null where none is known
 */
public record Stage(
        Phase phase,
        boolean used,
        boolean suspended,
        @Nullable LocalDate until) {

    /** What was decided last. */
    public enum Phase {
        /** Nothing yet. */
        NONE,
        APPLIED,
        REJECTED,
        APPROVED,
        REVOKED,
        RETIRING,
        RETIRED
    }

    static final Stage NONE = new Stage(Phase.NONE, false, false, null);

    /** The stage once {@code event} happened. */
    Stage after(CloudEvent event) {
        return switch (event) {
            case UseEvent.CloudUseApplied ignored -> in(Phase.APPLIED, null);
            case UseEvent.UnapprovedUseDiscovered ignored -> new Stage(phase, true, false, until);
            case UseEvent.UseStarted ignored -> new Stage(phase, true, false, until);
            case UseEvent.UseSuspended ignored -> new Stage(phase, used, true, until);
            case UseEvent.UseResumed ignored -> new Stage(phase, used, false, until);
            case PermissionEvent.CloudUseApproved approved -> in(Phase.APPROVED, approved.until());
            case PermissionEvent.ApprovalRenewed renewed -> in(Phase.APPROVED, renewed.until());
            case PermissionEvent.CloudUseRejected ignored -> in(Phase.REJECTED, null);
            case PermissionEvent.ApprovalRevoked ignored -> in(Phase.REVOKED, null);
            case PermissionEvent.ApprovalConditionSet ignored -> this;
            case ExitEvent.CloudRetirementBegun ignored -> new Stage(Phase.RETIRING, false, false, null);
            case ExitEvent.CloudServiceRetired ignored -> new Stage(Phase.RETIRED, false, false, null);
            case CloudEvent.Fact ignored -> this;
        };
    }

    private Stage in(Phase entered, @Nullable LocalDate last) {
        return new Stage(entered, used, suspended, last);
    }

    public boolean isApproved() {
        return phase == Phase.APPROVED;
    }

    /** Whether it is used, and its use isn't suspended. */
    public boolean isUsed() {
        return used && !suspended;
    }

    /** Whether it may be used, or is: its rules apply. */
    public boolean isLive() {
        return !suspended && (used || isApproved());
    }

    /** Whether its provider is still bound to the office by it. */
    boolean isEngaged() {
        return used || isApproved();
    }

    /** Whether it was found in use, and nobody has applied for it. */
    boolean isDiscovered() {
        return phase == Phase.NONE && used;
    }
}

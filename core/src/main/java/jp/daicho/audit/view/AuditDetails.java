package jp.daicho.audit.view;

import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.ImprovementEvent;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import jp.daicho.office.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * An audit or a self-check with all that is recorded of it by a day.
 *
 * @param auditors those of the staff who audit
 * @param result what the report says; null before it
 */
public record AuditDetails(
        AuditRow row,
        List<StaffId> auditors,
        @Nullable AuditPlanApproved approved,
        List<SelfCheckSubmitted> submitted,
        List<FindingRow> findings,
        @Nullable String result,
        List<ImprovementEvent> improvements) {}

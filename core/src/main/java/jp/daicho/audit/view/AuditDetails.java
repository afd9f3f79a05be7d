package jp.daicho.audit.view;

import java.util.List;
import jp.daicho.audit.AuditEvent.AuditPlanApproved;
import jp.daicho.audit.ImprovementEvent;
import jp.daicho.audit.SelfCheckEvent.SelfCheckSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * An audit or a self-check with all that is recorded of it by a day.
 *
 * @param result what the report says; null before it
 */
public record AuditDetails(
        AuditRow row,
        @Nullable AuditPlanApproved approved,
        List<SelfCheckSubmitted> submitted,
        List<FindingRow> findings,
        @Nullable String result,
        List<ImprovementEvent> improvements) {}

package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What became otherwise than an audit was planned. Never edited once shipped. */
public sealed interface AmendmentEvent extends AuditEvent {

    /** 監査人の交代: from {@code effectiveOn} on {@code auditors} audit, and nobody else of the staff. */
    record AuditorsNamed(
            AuditId audit,
            List<StaffId> auditors,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AmendmentEvent, Voidable, Foreseeable {

        public AuditorsNamed {
            auditors = auditors == null ? List.of() : List.copyOf(auditors);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 監査の中止: it won't be held, or goes no further, and proves nothing. */
    record AuditCancelled(
            AuditId audit, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements AmendmentEvent {

        public AuditCancelled {
            evidence = Evidence.orNone(evidence);
        }
    }
}

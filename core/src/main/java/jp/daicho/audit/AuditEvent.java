package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an audit or a self-check. Past tense; facts only; never edited once shipped. */
public sealed interface AuditEvent extends DomainEvent
        permits AuditEvent.AuditPlanned,
                AuditEvent.AuditPlanApproved,
                AuditEvent.AuditStarted,
                AuditEvent.AuditReported,
                AuditEvent.FindingAssigned,
                SelfCheckEvent,
                FindingEvent,
                ImprovementEvent,
                AmendmentEvent {

    AuditId audit();

    /** 計画; the fields as in {@link Plan}. {@code applicant} asked for it. */
    record AuditPlanned(
            AuditId audit,
            AuditKind kind,
            int year,
            String scope,
            List<StaffId> auditors,
            List<String> sections,
            List<String> records,
            StaffId applicant,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AuditEvent {

        public AuditPlanned {
            auditors = auditors == null ? List.of() : List.copyOf(auditors);
            sections = sections == null ? List.of() : List.copyOf(sections);
            records = records == null ? List.of() : List.copyOf(records);
            evidence = Evidence.orNone(evidence);
        }

        public Plan plan() {
            return new Plan(kind, year, scope, auditors, sections, records);
        }
    }

    /** 計画の承認. {@code decision} is 決裁番号. */
    record AuditPlanApproved(
            AuditId audit,
            StaffId approver,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AuditEvent {

        public AuditPlanApproved {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 監査の開始. */
    record AuditStarted(
            AuditId audit, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements AuditEvent {

        public AuditStarted {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 監査結果の報告. {@code text} is what came of it. */
    record AuditReported(
            AuditId audit,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AuditEvent {

        public AuditReported {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 指摘事項の担当: from {@code effectiveOn} on {@code owner} is to put the finding right, and nobody else. */
    record FindingAssigned(
            AuditId audit,
            String finding,
            StaffId owner,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AuditEvent, Voidable, Foreseeable {

        public FindingAssigned {
            evidence = Evidence.orNone(evidence);
        }
    }
}

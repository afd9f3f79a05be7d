package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** 指摘事項: what was found amiss, and what came of it. Never edited once shipped. */
public sealed interface FindingEvent extends AuditEvent {

    /** Its code within the audit: {@code F1}. */
    String finding();

    /**
     * 指摘.
     *
     * @param record what it is about: a contract, a vendor, a service, the organ itself …
     * @param due the last day for putting it right
     * @param owner who is to put it right
     */
    record FindingRaised(
            AuditId audit,
            String finding,
            String record,
            String text,
            LocalDate due,
            @Nullable StaffId owner,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements FindingEvent {

        public FindingRaised {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever its code and reason. */
        boolean sameAs(FindingRaised other) {
            return record.equals(other.record)
                    && text.equals(other.text)
                    && due.equals(other.due)
                    && Objects.equals(owner, other.owner)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 回答: {@code answeredBy} says what was done. */
    record FindingAnswered(
            AuditId audit,
            String finding,
            String text,
            StaffId answeredBy,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements FindingEvent {

        public FindingAnswered {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(FindingAnswered other) {
            return finding.equals(other.finding)
                    && text.equals(other.text)
                    && answeredBy.equals(other.answeredBy)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 是正の確認: {@code checkedBy}, who isn't the one who answered, saw that it was put right. */
    record FindingClosed(
            AuditId audit,
            String finding,
            @Nullable String text,
            StaffId checkedBy,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements FindingEvent {

        public FindingClosed {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(FindingClosed other) {
            return finding.equals(other.finding)
                    && Objects.equals(text, other.text)
                    && checkedBy.equals(other.checkedBy)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }
}

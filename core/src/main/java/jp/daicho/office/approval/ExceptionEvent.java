package jp.daicho.office.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to an exception (例外措置). Past tense; facts only; never edited once shipped. */
public sealed interface ExceptionEvent extends DomainEvent {

    ExceptionId exception();

    /**
     * 例外措置の申請.
     *
     * @param record the record it is for; null for the whole organ
     * @param owner who answers for it
     * @param alternative 代替措置, what is done instead
     * @param until the last day it is asked for
     */
    record ExceptionApplied(
            ExceptionId exception,
            ExceptionKind kind,
            @Nullable String record,
            StaffId owner,
            StaffId applicant,
            @Nullable String alternative,
            LocalDate until,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements ExceptionEvent {

        public ExceptionApplied {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 許可. {@code until} is its last day; {@code decision} 決裁番号. */
    record ExceptionGranted(
            ExceptionId exception,
            LocalDate until,
            StaffId approver,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExceptionEvent {

        public ExceptionGranted {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(ExceptionGranted other) {
            return until.equals(other.until)
                    && approver.equals(other.approver)
                    && Objects.equals(decision, other.decision)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 不許可. */
    record ExceptionRefused(
            ExceptionId exception,
            StaffId approver,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements ExceptionEvent {

        public ExceptionRefused {
            evidence = Evidence.orNone(evidence);
        }

        /** The same of a refusal. */
        boolean sameAs(ExceptionRefused other) {
            return approver.equals(other.approver)
                    && Objects.equals(decision, other.decision)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** It is no longer needed: from {@code effectiveOn} on the rule holds again. */
    record ExceptionEnded(
            ExceptionId exception,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ExceptionEvent {

        public ExceptionEnded {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 責任者の変更: from {@code effectiveOn} on {@code owner} answers for it, and nobody else. */
    record ExceptionAssigned(
            ExceptionId exception,
            StaffId owner,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExceptionEvent, Voidable, Foreseeable {

        public ExceptionAssigned {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 見直し: somebody looked whether it is still needed, and {@code text} says what came of it. */
    record ExceptionReviewed(
            ExceptionId exception,
            String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ExceptionEvent, Voidable {

        public ExceptionReviewed {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(ExceptionReviewed other) {
            return text.equals(other.text) && effectiveOn.equals(other.effectiveOn);
        }
    }
}

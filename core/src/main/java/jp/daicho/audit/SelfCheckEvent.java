package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What can have happened to a self-check (自己点検) once it was planned. Never edited once shipped. */
public sealed interface SelfCheckEvent extends AuditEvent {

    /** 依頼: the sections are asked to check themselves. */
    record SelfCheckIssued(
            AuditId audit, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements SelfCheckEvent {

        public SelfCheckIssued {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 提出. {@code text} is what {@code section} found of itself. */
    record SelfCheckSubmitted(
            AuditId audit,
            String section,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SelfCheckEvent, Voidable {

        public SelfCheckSubmitted {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(SelfCheckSubmitted other) {
            return section.equals(other.section)
                    && Objects.equals(text, other.text)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 点検結果の報告. {@code text} is what came of all of them. */
    record SelfCheckReported(
            AuditId audit,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SelfCheckEvent {

        public SelfCheckReported {
            evidence = Evidence.orNone(evidence);
        }
    }
}

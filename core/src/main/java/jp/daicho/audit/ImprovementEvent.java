package jp.daicho.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.policy.PolicyId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What was decided upon an audit or a self-check. Never edited once shipped. */
public sealed interface ImprovementEvent extends AuditEvent, Voidable {

    /** What caused it, by code; none: the audit as a whole. */
    List<String> findings();

    /** 運用改善. */
    record ImprovementDecided(
            AuditId audit,
            String text,
            List<String> findings,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ImprovementEvent {

        public ImprovementDecided {
            findings = findings == null ? List.of() : List.copyOf(findings);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** ポリシーの見直し: {@code policy} is to be changed; {@code text} says in what. */
    record PolicyRevisionDecided(
            AuditId audit,
            PolicyId policy,
            @Nullable String text,
            List<String> findings,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ImprovementEvent {

        public PolicyRevisionDecided {
            findings = findings == null ? List.of() : List.copyOf(findings);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Whether {@code other} says the same, whatever the reason. */
    default boolean sameAs(ImprovementEvent other) {
        return said().equals(other.said());
    }

    private List<Object> said() {
        return switch (this) {
            case ImprovementDecided decided -> List.of(decided.text(), decided.findings(), decided.effectiveOn());
            case PolicyRevisionDecided decided ->
                List.of(
                        decided.policy(),
                        Objects.requireNonNullElse(decided.text(), ""),
                        decided.findings(),
                        decided.effectiveOn());
        };
    }
}

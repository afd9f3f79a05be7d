package jp.daicho.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to one version of a policy. Past tense; facts only; never edited once shipped. */
public sealed interface PolicyEvent extends DomainEvent {

    PolicyId policy();

    /** What can be said of it and be taken back, because no state hangs on it. */
    sealed interface Fact extends PolicyEvent, Voidable {}

    /**
     * 制定・改定, decided on {@code effectiveOn}.
     *
     * @param version what the office calls this version
     * @param effective 施行日, the first day it is in force; it takes the place of the version before it
     * @param nonPublic 非公開
     */
    record PolicyVersionAdopted(
            PolicyId policy,
            PolicyKind kind,
            String version,
            String title,
            LocalDate effective,
            boolean nonPublic,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements PolicyEvent {

        public PolicyVersionAdopted {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 公表. {@code url} is where, if it is on the web. */
    record PolicyPublished(
            PolicyId policy,
            @Nullable String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public PolicyPublished {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever was said and shown for it. */
        boolean sameAs(PolicyPublished other) {
            return Objects.equals(url, other.url) && effectiveOn.equals(other.effectiveOn);
        }
    }

    /**
     * 評価・見直し, with the risk analysis of article 8.
     *
     * @param threat 脅威, what might happen
     * @param likelihood 発生の可能性
     * @param loss 発生時の損失
     */
    record PolicyReviewed(
            PolicyId policy,
            Trigger trigger,
            @Nullable String threat,
            @Nullable Degree likelihood,
            @Nullable Degree loss,
            Outcome outcome,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public PolicyReviewed {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever was shown for it. */
        boolean sameAs(PolicyReviewed other) {
            return trigger == other.trigger
                    && Objects.equals(threat, other.threat)
                    && likelihood == other.likelihood
                    && loss == other.loss
                    && outcome == other.outcome
                    && effectiveOn.equals(other.effectiveOn);
        }
    }

    /** 周知・教育 of {@code staff}, members and fiscal-year appointees included (articles 5 and 6(5)). */
    record PolicyBriefed(
            PolicyId policy,
            List<StaffId> staff,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Fact {

        public PolicyBriefed {
            staff = List.copyOf(staff);
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * 廃止, or before its first day 撤回: from {@code effectiveOn} on it is not in force.
     *
     * @param replacedBy what has taken its place; absent where nothing has
     */
    record PolicySuperseded(
            PolicyId policy,
            @Nullable PolicyId replacedBy,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements PolicyEvent, Foreseeable {

        public PolicySuperseded {
            evidence = Evidence.orNone(evidence);
        }
    }
}

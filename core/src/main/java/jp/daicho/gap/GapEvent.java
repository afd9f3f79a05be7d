package jp.daicho.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Transition;
import jp.daicho.contract.Transitional;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to gaps and their rules. Past tense; facts only; never edited once shipped. */
public sealed interface GapEvent extends DomainEvent {

    /**
     * The rules in force from a day on, whole.
     *
     * @param digest of {@link RuleSet#digest}
     * @param from the first business day they apply to; absent: every day until a later rule set
     */
    record RuleSetActivated(
            List<ActiveRule> rules,
            String digest,
            @Nullable LocalDate from,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements GapEvent, Foreseeable, Transitional {

        public RuleSetActivated {
            rules = List.copyOf(rules);
            evidence = Evidence.orNone(evidence);
        }

        /** The first business day it applies to, the first of all where none is said. */
        @Override
        public LocalDate firstDay() {
            return from == null ? LocalDate.MIN : from;
        }

        public RuleSet ruleSet() {
            return new RuleSet(rules);
        }

        @Override
        public Transition transition() {
            return ruleSet().transition();
        }
    }

    /**
     * From {@code effectiveOn} through {@code until} somebody answers for the gap. It stays one.
     *
     * @param applicant who asked for it; never the approver
     * @param decision 決裁番号, the office's own
     */
    record GapAccepted(
            GapId gap,
            LocalDate until,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements GapEvent {

        public GapAccepted {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(GapAccepted other) {
            return until.equals(other.until)
                    && approver.equals(other.approver)
                    && applicant.equals(other.applicant)
                    && Objects.equals(decision, other.decision)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }
}

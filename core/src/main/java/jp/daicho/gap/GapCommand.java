package jp.daicho.gap;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of gaps and their rules. Checked for rules in {@link RuleBook} and {@link Acceptance}. */
public sealed interface GapCommand extends DomainCommand {

    /** Let the first rule set apply to every day. */
    record ActivateRuleSet(RuleSet rules, Grounds grounds) implements GapCommand {

        RuleSetActivated event() {
            return new RuleSetActivated(
                    rules.rules(), rules.digest(), null, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** A change of the rules from the grounds' day on. */
    sealed interface RuleChange extends GapCommand {

        Grounds grounds();

        /** The set that comes of it, in force from {@code from} on. */
        default RuleSetActivated event(RuleSet rules, LocalDate from) {
            return new RuleSetActivated(
                    rules.rules(),
                    rules.digest(),
                    from,
                    from,
                    grounds().reason(),
                    grounds().evidence());
        }
    }

    /** Set one parameter of a rule from the grounds' day on. */
    record SetParameter(RuleId rule, String parameter, String value, Grounds grounds) implements RuleChange {

        public SetParameter {
            grounds.requiredReason();
        }

        @TargetAggregateIdentifier
        public String book() {
            return RuleBook.ID;
        }
    }

    /** Bring in every rule that this program knows and the rule set lacks, from the grounds' day on. */
    record AdoptRules(Grounds grounds) implements RuleChange {

        public AdoptRules {
            grounds.requiredReason();
        }

        @TargetAggregateIdentifier
        public String book() {
            return RuleBook.ID;
        }
    }

    /**
     * Live with a gap through {@code until}, that day included.
     *
     * @param applicant who asked for it; absent: the one who types
     * @param decision 決裁番号
     */
    record AcceptGap(
            @TargetAggregateIdentifier GapId gap,
            LocalDate until,
            StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements GapCommand {

        public AcceptGap {
            grounds.requiredReason();
            if (until.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "until", "until", until, grounds.on());
            }
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        Approval approval(StaffId typist) {
            return new Approval(approver, applicant == null ? typist : applicant, decision);
        }

        GapAccepted event(Approval approval) {
            return new GapAccepted(
                    gap,
                    until,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }
}

package jp.daicho.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a policy. Checked for shape here, for rules in {@link Policy}. */
public sealed interface PolicyCommand extends DomainCommand {

    /**
     * {@code policy} is the code to give, or null for the next free one; {@code nonPublic} null for what is usual of its
     * kind.
     */
    record AdoptPolicy(
            @Nullable PolicyId policy,
            PolicyKind kind,
            String version,
            String title,
            LocalDate effective,
            @Nullable Boolean nonPublic,
            Grounds grounds)
            implements PolicyCommand {

        public AdoptPolicy {
            version = FreeText.requiredName("version", version);
            title = FreeText.required("title", title);
            if (effective.isBefore(grounds.on())) {
                throw Refused.badValue("effective-before-adoption", "effective", effective, grounds.on());
            }
            if (kind == PolicyKind.BASIC_POLICY && Boolean.TRUE.equals(nonPublic)) {
                throw Refused.badValue("basic-policy-non-public", "non-public");
            }
        }

        PolicyVersionAdopted event(PolicyId code) {
            return new PolicyVersionAdopted(
                    code,
                    kind,
                    version,
                    title,
                    effective,
                    nonPublic == null ? kind.isNonPublic() : nonPublic,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record PublishPolicy(
            @TargetAggregateIdentifier PolicyId policy,
            @Nullable String url,
            Grounds grounds) implements PolicyCommand {

        public PublishPolicy {
            url = FreeText.optional("url", url);
            if (url != null && !url.matches("https?://[\\x21-\\x7e]+")) {
                throw Refused.badValue("policy-url-malformed", "url", url);
            }
        }

        PolicyPublished event() {
            return new PolicyPublished(policy, url, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** The risk analysis (article 8) is whole or left out; a revision needs it. */
    record ReviewPolicy(
            @TargetAggregateIdentifier PolicyId policy,
            Trigger trigger,
            @Nullable String threat,
            @Nullable Degree likelihood,
            @Nullable Degree loss,
            Outcome outcome,
            Grounds grounds)
            implements PolicyCommand {

        public ReviewPolicy {
            threat = FreeText.optional("threat", threat);
            long said = Stream.of(threat, likelihood, loss)
                    .flatMap(Stream::ofNullable)
                    .count();
            if (said != 3 && (said != 0 || outcome == Outcome.REVISE)) {
                throw Refused.badValue("risk-analysis-incomplete", "threat");
            }
        }

        PolicyReviewed event() {
            return new PolicyReviewed(
                    policy,
                    trigger,
                    threat,
                    likelihood,
                    loss,
                    outcome,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record BriefStaff(@TargetAggregateIdentifier PolicyId policy, List<StaffId> staff, Grounds grounds)
            implements PolicyCommand {

        public BriefStaff {
            staff = staff.stream().distinct().toList();
            if (staff.isEmpty()) {
                throw Refused.badValue("text-missing", "staff", "staff");
            }
        }

        PolicyBriefed event(List<StaffId> briefed) {
            return new PolicyBriefed(policy, briefed, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record SupersedePolicy(
            @TargetAggregateIdentifier PolicyId policy,
            @Nullable PolicyId replacedBy,
            Grounds grounds) implements PolicyCommand {

        public SupersedePolicy {
            grounds.requiredReason();
            if (policy.equals(replacedBy)) {
                throw Refused.badValue("policy-replaces-itself", "replaced-by", policy);
            }
        }

        PolicySuperseded event() {
            return new PolicySuperseded(policy, replacedBy, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }

    /** Take the fact at {@code position} out of the policy's timeline. */
    record VoidPolicyEntry(@TargetAggregateIdentifier PolicyId policy, long position, Grounds grounds)
            implements PolicyCommand {

        public VoidPolicyEntry {
            grounds.requiredReason();
        }
    }
}

package jp.daicho.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** A basic policy as the one of Ogi: made on 24 March 2026 (R8.3.24), in force from 1 April (R8.4.1). */
public final class PolicySamples {

    public static final PolicyId BASIC = new PolicyId("P-0001");
    public static final PolicyId NEXT = new PolicyId("P-0002");
    public static final GuidelineId G1 = new GuidelineId("G-0001");
    public static final LocalDate MADE = LocalDate.of(2026, 3, 24);
    public static final LocalDate IN_FORCE = LocalDate.of(2026, 4, 1);
    public static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    public static final String TITLE = "サイバーセキュリティ基本方針";

    private PolicySamples() {}

    public static PolicyVersionAdopted adopted() {
        return adopted(BASIC, PolicyKind.BASIC_POLICY, TITLE, MADE, IN_FORCE);
    }

    public static PolicyVersionAdopted adopted(PolicyId policy, PolicyKind kind, LocalDate effective) {
        return adopted(policy, kind, TITLE, effective, effective);
    }

    public static PolicyVersionAdopted adopted(
            PolicyId policy, PolicyKind kind, String title, LocalDate made, LocalDate effective) {
        return new PolicyVersionAdopted(
                policy, kind, "第1版", title, effective, kind.isNonPublic(), made, null, List.of());
    }

    public static PolicyPublished published(PolicyId policy, LocalDate on) {
        return new PolicyPublished(policy, "https://www.city.example/policy", on, null, List.of());
    }

    public static PolicyReviewed reviewed(PolicyId policy, LocalDate on) {
        return new PolicyReviewed(policy, Trigger.YEARLY, null, null, null, Outcome.KEEP, on, null, List.of());
    }

    public static PolicyBriefed briefed(PolicyId policy, LocalDate on, StaffId... staff) {
        return new PolicyBriefed(policy, List.of(staff), on, null, List.of());
    }

    public static PolicySuperseded superseded(PolicyId policy, @Nullable PolicyId by, LocalDate on) {
        return new PolicySuperseded(policy, by, on, "統合", List.of());
    }

    public static GuidelineEditionNoted noted(GuidelineId guideline, String edition, LocalDate on) {
        return new GuidelineEditionNoted(guideline, edition, on, null, List.of());
    }

    public static Grounds because(LocalDate on) {
        return new Grounds(on, "統合", List.of());
    }

    /** Which policies are known once just this has happened. */
    public static PoliciesKnown knowing(PolicyEvent... events) {
        var known = PoliciesKnown.NONE;
        for (PolicyEvent event : events) {
            known = known.on(new Recorded(0, Instant.EPOCH, event.policy().value(), 0, null, event));
        }
        return known;
    }
}

package jp.daicho.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;

/** What is known of a policy, so that nothing is recorded twice. Part of {@link Policy}. */
final class PolicyFacts {

    private final Map<Long, PolicyEvent.Fact> facts = new HashMap<>();

    void on(PolicyEvent.Fact fact, long sequence) {
        facts.put(sequence, fact);
    }

    void voided(long sequence) {
        facts.remove(sequence);
    }

    boolean contains(PolicyPublished event) {
        return facts.values().stream().anyMatch(fact -> fact instanceof PolicyPublished known && known.sameAs(event));
    }

    boolean contains(PolicyReviewed event) {
        return facts.values().stream().anyMatch(fact -> fact instanceof PolicyReviewed known && known.sameAs(event));
    }

    /** Those of {@code staff} who weren't briefed on {@code day}. */
    List<StaffId> notBriefed(List<StaffId> staff, LocalDate day) {
        return staff.stream().filter(each -> !isBriefed(each, day)).toList();
    }

    private boolean isBriefed(StaffId staff, LocalDate day) {
        return facts.values().stream()
                .anyMatch(fact -> fact instanceof PolicyBriefed known
                        && known.effectiveOn().equals(day)
                        && known.staff().contains(staff));
    }
}

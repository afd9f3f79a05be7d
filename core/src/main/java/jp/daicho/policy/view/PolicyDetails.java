package jp.daicho.policy.view;

import java.util.List;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import org.jspecify.annotations.Nullable;

/** A version with its reviews and briefings by the day asked for, oldest first, and why it ended if it was ended. */
public record PolicyDetails(
        PolicyRow row,
        List<PolicyReviewed> reviews,
        List<PolicyBriefed> briefings,
        @Nullable PolicySuperseded superseded) {}

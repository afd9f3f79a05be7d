package jp.daicho.policy;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to what the office knows of the ministry's guideline. */
public sealed interface GuidelineEvent extends DomainEvent {

    GuidelineId guideline();

    /** An edition came out on {@code effectiveOn} (総務省 情報セキュリティポリシーに関するガイドライン). */
    record GuidelineEditionNoted(
            GuidelineId guideline,
            String edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements GuidelineEvent, Voidable {

        public GuidelineEditionNoted {
            evidence = Evidence.orNone(evidence);
        }
    }
}

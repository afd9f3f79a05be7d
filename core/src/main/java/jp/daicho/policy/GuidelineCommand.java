package jp.daicho.policy;

import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything that may be asked about the ministry's guideline. */
public sealed interface GuidelineCommand extends DomainCommand {

    /** An edition came out on the day of {@code grounds}. */
    record NoteGuideline(String edition, Grounds grounds) implements GuidelineCommand {

        public NoteGuideline {
            edition = FreeText.requiredName("edition", edition);
        }

        GuidelineEditionNoted event(GuidelineId code) {
            return new GuidelineEditionNoted(code, edition, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** Take the note at {@code position} back. */
    record VoidGuideline(@TargetAggregateIdentifier GuidelineId guideline, long position, Grounds grounds)
            implements GuidelineCommand {

        public VoidGuideline {
            grounds.requiredReason();
        }
    }
}

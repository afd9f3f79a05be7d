package jp.daicho.audit.view;

import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import org.jspecify.annotations.Nullable;

/** A finding as it is on a day: raised, perhaps answered, perhaps closed. */
public record FindingRow(
        FindingRaised raised,
        @Nullable FindingAnswered answered,
        @Nullable FindingClosed closed) {}

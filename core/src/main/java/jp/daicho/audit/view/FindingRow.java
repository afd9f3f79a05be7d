package jp.daicho.audit.view;

import jp.daicho.audit.FindingEvent.FindingAnswered;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.office.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it is on a day: raised, perhaps answered, perhaps closed.
 *
 * @param owner who is to put it right; null where nobody was named
 */
public record FindingRow(
        FindingRaised raised,
        @Nullable StaffId owner,
        @Nullable FindingAnswered answered,
        @Nullable FindingClosed closed) {}

package jp.daicho.gap.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.gap.rule.OrganStory;
import jp.daicho.handover.Holdings;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.Tenure;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** What rules know of the office as a whole: which duties somebody holds. */
public final class OfficeStory extends OrganStory {

    private final Holdings holdings;

    public OfficeStory(OrganEstablished event, long position, Holdings holdings) {
        super(event, position);
        this.holdings = holdings;
    }

    @Override
    public void takeOut(long voided) {
        // The office keeps no timeline of its own.
    }

    /** The days since the register was opened on which nobody holds {@code duty}. */
    Days vacant(Duty duty) {
        var held = Days.of(tenures(duty).stream().map(Tenure::held).toList());
        return Days.of(Period.from(established().effectiveOn())).without(held);
    }

    /** Who held it last before {@code day}, by the entry that gave it to them, or the opening of the register. */
    long cause(Duty duty, LocalDate day) {
        return tenures(duty).stream()
                .filter(tenure -> tenure.held().until().equals(day))
                .mapToLong(Tenure::order)
                .max()
                .orElse(position());
    }

    private List<Tenure> tenures(Duty duty) {
        return holdings.duties().tenures(duty).toList();
    }

    /** What the office calls it, or the duty itself. */
    Object called(Duty duty) {
        return Objects.requireNonNullElse(holdings.duties().title(duty), duty);
    }
}

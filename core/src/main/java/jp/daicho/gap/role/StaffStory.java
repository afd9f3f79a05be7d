package jp.daicho.gap.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.daicho.gap.rule.Story;
import jp.daicho.handover.Holding;
import jp.daicho.handover.Holdings;
import jp.daicho.handover.Seat;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of a member of staff: what is in their name. */
public final class StaffStory implements Story {

    private final StaffRegistered registered;
    private final Holdings holdings;

    public StaffStory(StaffRegistered event, Holdings holdings) {
        registered = event;
        this.holdings = holdings;
    }

    @Override
    public String id() {
        return registered.staff().value();
    }

    @Override
    public @Nullable VendorId vendor() {
        return null;
    }

    /** The code: names are sealed. */
    @Override
    public String title(LocalDate day) {
        return id();
    }

    @Override
    public Set<String> sections(LocalDate day) {
        var section = holdings.transfers().section(registered, day);
        return section == null ? Set.of() : Set.of(section);
    }

    @Override
    public void takeOut(long voided) {
        // Who holds what is kept for all of them together.
    }

    List<Holding> holdings() {
        return holdings.of(registered.staff());
    }

    /** What the office calls what is held on {@code day}; {@code nameless} where it has no name for it. */
    Object called(Seat seat, Object nameless, LocalDate day) {
        return Objects.requireNonNullElse(holdings.title(seat, day), nameless);
    }

    /** The day they were last moved, by {@code day}. */
    LocalDate lastMoved(LocalDate day) {
        return holdings.transfers().last(registered.staff(), day).orElseThrow().effectiveOn();
    }

    /** The entry that moved them by {@code day}. */
    List<Long> moved(LocalDate day) {
        return holdings.transfers().position(registered.staff(), day).stream()
                .boxed()
                .toList();
    }
}

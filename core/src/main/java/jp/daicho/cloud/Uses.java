package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;

/** What described a service's use when. Its first description is true of every day before, too. */
public final class Uses {

    private final Timeline<Use> said = new Timeline<>();

    void on(CloudEvent event, long order) {
        switch (event) {
            case UseEvent.CloudUseApplied applied -> put(applied, order, applied.use());
            case UseEvent.UnapprovedUseDiscovered discovered -> put(discovered, order, discovered.use());
            case UseEvent.CloudProfileChanged changed -> put(changed, order, changed.use());
            case OperationEvent.RegionChanged changed -> put(changed, order, changed.use());
            default -> {}
        }
    }

    private void put(CloudEvent event, long order, Use use) {
        said.put(said.all().isEmpty() ? LocalDate.MIN : event.effectiveOn(), order, use);
    }

    void takeOut(long order) {
        said.remove(order);
    }

    public Use on(LocalDate day) {
        return said.upTo(day).stream().reduce(Use.NOTHING, Use::with);
    }

    public List<Stretch<Use>> stretches() {
        return said.stretches(Use::with);
    }
}

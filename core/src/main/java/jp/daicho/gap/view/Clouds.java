package jp.daicho.gap.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.gap.cloud.CloudStory;
import jp.daicho.gap.cloud.CloudSurroundings;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The stories of cloud services. What happens in the office may concern every one of them. */
final class Clouds implements Chronicle {

    private final Shelf shelf;
    private final Outsourcing outsourcing;
    private final CloudSurroundings office = new CloudSurroundings();
    private final Map<String, CloudStory> clouds = new LinkedHashMap<>();

    Clouds(Shelf shelf, Outsourcing outsourcing) {
        this.shelf = shelf;
        this.outsourcing = outsourcing;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        Set<Class<? extends DomainEvent>> reads = new HashSet<>(office.reads());
        reads.add(CloudEvent.class);
        return reads;
    }

    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof CloudEvent event) {
            on(event, recorded.position());
            return;
        }
        var cloud = clouds.get(recorded.record());
        if (recorded.event() instanceof EntryVoided event && cloud != null) {
            cloud.takeOut(event.position());
            shelf.change(cloud);
        } else if (office.on(recorded)) {
            clouds.values().forEach(shelf::change);
        }
    }

    private void on(CloudEvent event, long position) {
        var code = event.cloud().value();
        var cloud = clouds.get(code);
        if (cloud == null) {
            cloud = new CloudStory(event.cloud(), office);
            clouds.put(code, cloud);
            shelf.begin(cloud);
        }
        var before = cloud.vendor();
        cloud.on(event, position);
        shelf.change(cloud);
        supply(cloud, before);
    }

    private void supply(CloudStory cloud, @Nullable VendorId before) {
        var provider = cloud.vendor();
        if (provider != null && !Objects.equals(provider, before)) {
            outsourcing.supplies(provider, cloud);
        }
    }
}

package jp.daicho.cloud.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorId;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me the cloud services, as they were on a business day. */
public final class CloudRecords implements View {

    /** Every service, or those of one provider and of those merged into it by then; by code. */
    public record CloudsOn(LocalDate day, @Nullable VendorId provider) implements Question<List<CloudRow>> {}

    public record OneCloud(CloudId cloud, LocalDate day) implements Question<CloudDetails> {}

    private final Map<String, CloudRecord> clouds = new TreeMap<>(Comparator.naturalOrder());
    private Merges merges = Merges.NONE;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(CloudEvent.class, VendorMerged.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case CloudEvent event ->
                clouds.computeIfAbsent(event.cloud().value(), code -> new CloudRecord(event.cloud()))
                        .on(event, recorded.position());
            case VendorMerged event -> merges = merges.and(event);
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void takeOut(String record, EntryVoided event) {
        var cloud = clouds.get(record);
        if (cloud != null) {
            cloud.takeOut(event.position());
        }
    }

    @QueryHandler
    List<CloudRow> answer(CloudsOn question) {
        var day = question.day();
        var provider = question.provider();
        return clouds.values().stream()
                .filter(cloud -> provider == null || provider.equals(cloud.provider(day, merges)))
                .map(cloud -> cloud.row(day, merges))
                .toList();
    }

    @QueryHandler
    CloudDetails answer(OneCloud question) {
        var found = clouds.get(question.cloud().value());
        if (found == null) {
            throw Refused.notFound("record-unknown", question.cloud());
        }
        return found.details(question.day(), merges);
    }
}

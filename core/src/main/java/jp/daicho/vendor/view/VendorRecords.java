package jp.daicho.vendor.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorId;
import org.axonframework.queryhandling.QueryHandler;

/** Show me the vendors, as they were on a business day. */
public final class VendorRecords implements View {

    /** Every vendor registered, by code. */
    public record VendorsOn(LocalDate day) implements Question<List<VendorRow>> {}

    public record OneVendor(VendorId vendor, LocalDate day) implements Question<VendorDetails> {}

    private final Map<VendorId, VendorRecord> vendors = new TreeMap<>(Comparator.comparing(VendorId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(VendorEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case VendorEvent.VendorRegistered event -> vendors.put(event.vendor(), new VendorRecord(event));
            case VendorEvent event -> known(event.vendor()).on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void takeOut(String record, EntryVoided event) {
        var vendor = vendors.get(new VendorId(record));
        if (vendor != null) {
            vendor.takeOut(event.position());
        }
    }

    @QueryHandler
    List<VendorRow> answer(VendorsOn question) {
        return vendors.values().stream()
                .map(vendor -> vendor.row(question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    VendorDetails answer(OneVendor question) {
        return known(question.vendor()).details(question.day());
    }

    private VendorRecord known(VendorId vendor) {
        var found = vendors.get(vendor);
        if (found == null) {
            throw Refused.notFound("record-unknown", vendor);
        }
        return found;
    }
}

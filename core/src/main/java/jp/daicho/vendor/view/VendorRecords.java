package jp.daicho.vendor.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
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
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.Likeness.Pair;
import jp.daicho.vendor.view.Likeness.Sign;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Show me the vendors, as they were on a business day. */
public final class VendorRecords implements View {

    /** Every vendor registered, by code. */
    public record VendorsOn(LocalDate day) implements Question<List<VendorRow>> {}

    /** One vendor; if it was merged by then, the one that goes on in its place. */
    public record OneVendor(VendorId vendor, LocalDate day) implements Question<VendorDetails> {}

    /** Those that may be one like {@code profile}; {@code except} is no answer. */
    public record VendorsLike(Profile profile, @Nullable VendorId except, LocalDate day)
            implements Question<List<Likeness>> {}

    /** Every vendor that may be another one, with the first that it may be by each sign. */
    public record LikelyDuplicates(LocalDate day) implements Question<List<Pair>> {}

    private final Map<VendorId, VendorRecord> vendors = new TreeMap<>(Comparator.comparing(VendorId::value));
    private final Namesakes namesakes = new Namesakes();
    private Merges merges = Merges.NONE;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(VendorEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case VendorEvent.VendorRegistered event -> {
                vendors.put(event.vendor(), new VendorRecord(event));
                namesakes.add(event.vendor(), event.profile());
            }
            case VendorEvent event -> {
                known(event.vendor()).on(event, recorded.position());
                also(event);
            }
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    /** What of an event concerns other vendors. */
    private void also(VendorEvent event) {
        if (event instanceof VendorMerged merged) {
            merges = merges.and(merged);
            known(merged.into()).inherit(known(merged.vendor()), merged.effectiveOn());
        } else if (event instanceof VendorProfileChanged changed) {
            namesakes.add(changed.vendor(), changed.profile());
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
        return vendors.keySet().stream()
                .map(vendor -> row(vendor, question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    VendorDetails answer(OneVendor question) {
        var day = question.day();
        known(question.vendor());
        var vendor = merges.survivor(question.vendor(), day);
        Map<VendorRecord, VendorDetails.Merged> mergedFrom = new LinkedHashMap<>();
        merges.into(vendor, day).forEach(event -> mergedFrom.put(known(event.vendor()), merged(event)));
        return known(vendor).details(day, mergedFrom);
    }

    @QueryHandler
    List<Likeness> answer(VendorsLike question) {
        return namesakes.of(question.profile()).stream()
                .filter(vendor -> !vendor.equals(question.except()))
                .map(vendor -> Likeness.of(question.profile(), row(vendor, question.day())))
                .filter(likeness -> likeness.other().isAlive() && !likeness.by().isEmpty())
                .toList();
    }

    @QueryHandler
    List<Pair> answer(LikelyDuplicates question) {
        var day = question.day();
        List<Pair> pairs = new ArrayList<>();
        for (VendorId vendor : vendors.keySet()) {
            var row = row(vendor, day);
            Set<Sign> signs = EnumSet.noneOf(Sign.class);
            answer(new VendorsLike(row.profile(), vendor, day)).stream()
                    .filter(likeness ->
                            row.isAlive() && likeness.other().vendor().value().compareTo(vendor.value()) < 0)
                    .filter(likeness -> signs.addAll(likeness.by()))
                    .forEach(likeness -> pairs.add(new Pair(row, likeness)));
        }
        return pairs;
    }

    private VendorRow row(VendorId vendor, LocalDate day) {
        return known(vendor).row(day, merges.survivor(vendor, day));
    }

    private VendorDetails.Merged merged(VendorMerged event) {
        var day = event.effectiveOn();
        return new VendorDetails.Merged(event.vendor(), known(event.vendor()).profile(day), day);
    }

    private VendorRecord known(VendorId vendor) {
        var found = vendors.get(vendor);
        if (found == null) {
            throw Refused.notFound("record-unknown", vendor);
        }
        return found;
    }
}

package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.Merges;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Which codes of cloud services are taken, which comes next, and by which services is a provider engaged? */
public final class CloudsKnown implements Lookup {

    /** None yet. */
    public static final CloudsKnown NONE = new CloudsKnown(HashTreePMap.empty(), Merges.NONE, CloudId.codes());

    /** A stage, and the day from which it is that. */
    private record Turn(LocalDate day, Stage stage) {}

    private record Known(@Nullable VendorId provider, PVector<Turn> turns) {

        Known after(CloudEvent event) {
            var before =
                    turns.isEmpty() ? Stage.NONE : turns.get(turns.size() - 1).stage();
            var named = switch (event) {
                case UseEvent.CloudUseApplied applied -> applied.use().provider();
                case UseEvent.UnapprovedUseDiscovered found -> found.use().provider();
                default -> null;
            };
            return new Known(
                    named == null ? provider : named, turns.plus(new Turn(event.effectiveOn(), before.after(event))));
        }

        /** Whether it engages its provider on {@code day} or later. */
        boolean engagesFrom(LocalDate day) {
            return IntStream.range(0, turns.size())
                    .filter(i -> i + 1 == turns.size() || turns.get(i + 1).day().isAfter(day))
                    .anyMatch(i -> turns.get(i).stage().isEngaged());
        }
    }

    private final PMap<CloudId, Known> clouds;
    private final Merges merges;
    private final NextCode next;

    private CloudsKnown(PMap<CloudId, Known> clouds, Merges merges, NextCode next) {
        this.clouds = clouds;
        this.merges = merges;
        this.next = next;
    }

    public boolean knows(CloudId cloud) {
        return clouds.containsKey(cloud);
    }

    /** The code of a new service: the one given by hand, if it is free, or the next. */
    CloudId codeFor(@Nullable CloudId given) {
        return next.codeFor(given, this::knows, CloudId::new);
    }

    /** The services of {@code vendor}, or of one merged into it, that are approved or in use on {@code day} or later. */
    public List<String> of(String vendor, LocalDate day) {
        return clouds.entrySet().stream()
                .filter(cloud -> isProvidedBy(vendor, cloud.getValue()))
                .filter(cloud -> cloud.getValue().engagesFrom(day))
                .map(cloud -> cloud.getKey().value())
                .sorted()
                .toList();
    }

    private boolean isProvidedBy(String vendor, Known cloud) {
        return cloud.provider() != null
                && merges.survivor(cloud.provider()).value().equals(vendor);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(CloudEvent.class, VendorMerged.class);
    }

    @Override
    public CloudsKnown on(Recorded recorded) {
        return switch (recorded.event()) {
            case VendorMerged event -> new CloudsKnown(clouds, merges.and(event), next);
            case CloudEvent.Fact ignored -> this;
            case CloudEvent event -> {
                var known = Objects.requireNonNullElse(clouds.get(event.cloud()), new Known(null, TreePVector.empty()));
                yield new CloudsKnown(
                        clouds.plus(event.cloud(), known.after(event)),
                        merges,
                        next.after(event.cloud().value()));
            }
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        };
    }
}

package jp.daicho.vendor.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import org.jspecify.annotations.Nullable;

/** One vendor's timelines. */
final class VendorRecord {

    private record Standing(
            VendorState state, LocalDate since, @Nullable LocalDate until) {}

    private final VendorId vendor;
    private final Profile registered;
    private final Standing first;
    private final Timeline<Profile> profiles = new Timeline<>();
    private final Timeline<Standing> standings = new Timeline<>();
    private final Timeline<VendorContactChanged> contacts = new Timeline<>();
    private final Timeline<CertificationRecorded> certifications = new Timeline<>();
    private final Timeline<VendorOwnershipDisclosed> disclosures = new Timeline<>();
    private final Timeline<VendorDeclarationReceived> declarations = new Timeline<>();

    VendorRecord(VendorRegistered event) {
        vendor = event.vendor();
        registered = event.profile();
        first = new Standing(VendorState.REGISTERED, event.effectiveOn(), null);
    }

    void on(VendorEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case VendorRegistered again -> throw new IllegalArgumentException("registered twice: " + again);
            case VendorProfileChanged changed -> profiles.put(day, position, changed.profile());
            case VendorContactForgotten ignored -> {} // told by the key
            case VendorContactChanged changed -> contacts.put(day, position, changed);
            case CertificationRecorded recorded -> certifications.put(day, position, recorded);
            case VendorOwnershipDisclosed disclosed -> disclosures.put(day, position, disclosed);
            case VendorDeclarationReceived received -> declarations.put(day, position, received);
            case VendorSuspended suspended ->
                standings.put(day, position, new Standing(VendorState.SUSPENDED, day, suspended.until()));
            case VendorReinstated ignored ->
                standings.put(day, position, new Standing(VendorState.REGISTERED, day, null));
            case VendorRetired ignored -> standings.put(day, position, new Standing(VendorState.RETIRED, day, null));
            case VendorMerged ignored -> standings.put(day, position, new Standing(VendorState.MERGED, day, null));
        }
    }

    void takeOut(long position) {
        profiles.remove(position);
        contacts.remove(position);
        certifications.remove(position);
        disclosures.remove(position);
        declarations.remove(position);
    }

    /** @param survivor who stands for it on the day; itself, unless it was merged by then */
    VendorRow row(LocalDate day, VendorId survivor) {
        var later = standings.at(day);
        var standing = later == null ? first : later;
        return new VendorRow(
                vendor,
                profile(day),
                standing.state(),
                standing.since(),
                standing.until(),
                survivor.equals(vendor) ? null : survivor);
    }

    Profile profile(LocalDate day) {
        return profiles.upTo(day).stream().reduce(registered, Profile::with);
    }

    /**
     * What is known of it, and of those that were merged into it by the day.
     *
     * @param merged those, and how each is named
     */
    VendorDetails details(LocalDate day, Map<VendorRecord, VendorDetails.Merged> merged) {
        List<VendorRecord> all = new ArrayList<>(List.of(this));
        all.addAll(merged.keySet());
        return new VendorDetails(
                row(day, vendor),
                all.stream().flatMap(each -> each.contacts(day)).toList(),
                inOrder(all, each -> each.certifications.upTo(day)),
                all.reversed().stream()
                        .flatMap(each -> each.disclosures.upTo(day).stream())
                        .map(VendorOwnershipDisclosed::ownership)
                        .reduce(Ownership.NOTHING, Ownership::with),
                all.stream()
                        .flatMap(each -> Stream.ofNullable(each.disclosures.at(day)))
                        .map(VendorOwnershipDisclosed::effectiveOn)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                inOrder(all, each -> each.declarations.upTo(day)),
                List.copyOf(merged.values()));
    }

    /** The latest of each code, by code. */
    private Stream<VendorContactChanged> contacts(LocalDate day) {
        Map<String, VendorContactChanged> latest =
                new TreeMap<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        contacts.upTo(day).forEach(contact -> latest.put(contact.contact(), contact));
        return latest.values().stream();
    }

    private static <E extends VendorEvent> List<E> inOrder(
            List<VendorRecord> records, Function<VendorRecord, List<E>> events) {
        return records.stream()
                .flatMap(each -> events.apply(each).stream())
                .sorted(Comparator.comparing(VendorEvent::effectiveOn))
                .toList();
    }
}

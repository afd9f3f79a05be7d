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
import jp.daicho.vendor.Suspensions;
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

    /** Where it stands for good. */
    private record Gone(VendorState state, LocalDate since) {}

    private final VendorId vendor;
    private final Profile registered;
    private final LocalDate since;
    private final Timeline<Profile> profiles = new Timeline<>();
    private Suspensions suspensions = Suspensions.NONE;
    private @Nullable Gone gone;
    private final Timeline<VendorContactChanged> contacts = new Timeline<>();
    private final Timeline<CertificationRecorded> certifications = new Timeline<>();
    private final Timeline<VendorOwnershipDisclosed> disclosures = new Timeline<>();
    private final Timeline<VendorDeclarationReceived> declarations = new Timeline<>();

    VendorRecord(VendorRegistered event) {
        vendor = event.vendor();
        registered = event.profile();
        since = event.effectiveOn();
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
            case VendorSuspended suspended -> suspensions = suspensions.and(suspended, position);
            case VendorReinstated ignored -> suspensions = suspensions.reinstated(day);
            case VendorRetired ignored -> gone = new Gone(VendorState.RETIRED, day);
            case VendorMerged ignored -> gone = new Gone(VendorState.MERGED, day);
        }
    }

    /** From {@code day} on, the suspensions of one that was merged into it are its own. */
    void inherit(VendorRecord merged, LocalDate day) {
        suspensions = suspensions.inheriting(merged.suspensions, day);
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
        var into = survivor.equals(vendor) ? null : survivor;
        var run = suspensions.about(day);
        if (gone != null && !gone.since().isAfter(day)) {
            return new VendorRow(vendor, profile(day), gone.state(), gone.since(), null, into);
        } else if (run == null) {
            var registeredAgain = suspensions.lastEnd(day, since);
            return new VendorRow(vendor, profile(day), VendorState.REGISTERED, registeredAgain, null, into);
        }
        var until = suspensions.foreseen(day);
        return new VendorRow(vendor, profile(day), VendorState.SUSPENDED, run.from(), until, into);
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

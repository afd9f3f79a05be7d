package jp.daicho.vendor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import org.jspecify.annotations.Nullable;

/** The facts of one vendor as its aggregate remembers them, by their sequence numbers: enough to see what is new. */
final class VendorFacts {

    private final Timeline<Profile> profiles = new Timeline<>();
    private final Timeline<Ownership> ownerships = new Timeline<>();
    private final Map<Long, CertificationRecorded> certifications = new HashMap<>();
    private final Map<Long, VendorDeclarationReceived> declarations = new HashMap<>();
    private final Set<String> forgotten = new HashSet<>();
    private NextCode contacts = new NextCode("K", 1, 1);

    /** Changes of state are no facts. */
    void on(VendorEvent event, long sequence) {
        var day = event.effectiveOn();
        switch (event) {
            case VendorRegistered registered -> profiles.put(LocalDate.MIN, sequence, registered.profile());
            case VendorProfileChanged changed -> profiles.put(day, sequence, changed.profile());
            case CertificationRecorded recorded -> certifications.put(sequence, recorded);
            case VendorContactChanged changed -> contacts = contacts.after(changed.contact());
            case VendorContactForgotten gone -> forgotten.add(gone.contact());
            case VendorOwnershipDisclosed disclosed -> ownerships.put(day, sequence, disclosed.ownership());
            case VendorDeclarationReceived received -> declarations.put(sequence, received);
            default -> {}
        }
    }

    void voided(long sequence) {
        profiles.remove(sequence);
        ownerships.remove(sequence);
        certifications.remove(sequence);
        declarations.remove(sequence);
    }

    boolean changes(Profile newer, LocalDate day) {
        var known = profiles.upTo(day).stream().reduce(new Profile(null, null, null, null), Profile::with);
        return !known.with(newer).equals(known);
    }

    boolean changes(Ownership newer, LocalDate day) {
        var known = ownerships.upTo(day).stream().reduce(Ownership.NOTHING, Ownership::with);
        return !known.with(newer).equals(known);
    }

    /** Whether the same thing is recorded already, whatever was said about it. */
    boolean contains(CertificationRecorded certified) {
        return certifications.values().stream().anyMatch(known -> known.sameAs(certified));
    }

    /** The same of a declaration. */
    boolean contains(VendorDeclarationReceived received) {
        return declarations.values().stream().anyMatch(known -> known.sameAs(received));
    }

    /** The code of the contact to change: an existing one, or the next if none is named. */
    String contact(@Nullable String named, VendorId vendor) {
        if (named == null) {
            return contacts.code();
        }
        refuseUnknown(named, vendor);
        refuseForgotten(named, vendor);
        return named;
    }

    void refuseUnknown(String contact, VendorId vendor) {
        if (!contacts.hasMade(contact)) {
            throw Refused.notFound("contact-unknown", contact, vendor);
        }
    }

    boolean isForgotten(String contact) {
        return forgotten.contains(contact);
    }

    /** Nothing is recorded again of somebody who was forgotten: there is no key to seal it with, and never will be. */
    void refuseForgotten(String contact, VendorId vendor) {
        if (isForgotten(contact)) {
            throw Refused.byRule("contact-forgotten", contact, vendor);
        }
    }
}

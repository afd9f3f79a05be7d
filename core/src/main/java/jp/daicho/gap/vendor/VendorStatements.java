package jp.daicho.gap.vendor;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;

/** What is known of who a vendor is: whom to turn to, who controls it, and what it declared. */
final class VendorStatements {

    private final Timeline<VendorContactChanged> contacts = new Timeline<>();
    private final Map<String, LocalDate> forgotten = new HashMap<>();
    private final Timeline<Ownership> ownerships = new Timeline<>();
    private final Map<Long, VendorDeclarationReceived> declarations = new HashMap<>();

    void on(VendorContactChanged event, long at) {
        contacts.put(event.effectiveOn(), at, event);
    }

    void on(VendorContactForgotten event) {
        forgotten.put(event.contact(), event.effectiveOn());
    }

    void on(VendorOwnershipDisclosed event, long at) {
        ownerships.put(event.effectiveOn(), at, event.ownership());
    }

    void on(VendorDeclarationReceived event, long at) {
        declarations.put(at, event);
    }

    void takeOut(long voided) {
        contacts.remove(voided);
        ownerships.remove(voided);
        declarations.remove(voided);
    }

    /** The days on which somebody to turn to is known: from the first one's on, as long as not all are forgotten. */
    Days contact() {
        return Days.of(contacts.all().stream()
                .map(each -> new Period(each.effectiveOn(), forgotten.getOrDefault(each.contact(), LocalDate.MAX)))
                .toList());
    }

    /** The days on which what was disclosed of its owners says enough. */
    Days ownership(Predicate<Ownership> enough) {
        return Days.of(ownerships.stretches(Ownership::with).stream()
                .filter(stretch -> enough.test(stretch.value()))
                .map(stretch -> stretch.period())
                .toList());
    }

    /** The days on which a declaration holds. */
    Days declared() {
        return Days.of(
                declarations.values().stream().map(VendorStatements::validity).toList());
    }

    private static Period validity(VendorDeclarationReceived event) {
        var last = event.validUntil();
        return last == null ? Period.from(event.effectiveOn()) : Period.through(event.effectiveOn(), last);
    }
}

package jp.daicho.gap.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;

/**
 * What is known of who a vendor is: whom to turn to, who controls it, what it declared, and what it is certified for. What was
 * known of another that is merged into it, is known of it from that day on.
 */
final class VendorStatements {

    private record Inherited(VendorStatements statements, LocalDate day) {}

    private final List<Inherited> inherited = new ArrayList<>();
    private final Map<Long, CertificationRecorded> certifications = new HashMap<>();
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

    void on(CertificationRecorded event, long at) {
        certifications.put(at, event);
    }

    void inherit(VendorStatements merged, LocalDate day) {
        inherited.add(new Inherited(merged, day));
    }

    void takeOut(long voided) {
        certifications.remove(voided);
        contacts.remove(voided);
        ownerships.remove(voided);
        declarations.remove(voided);
    }

    /** The days on which somebody to turn to is known: from the first one's on, as long as not all are forgotten. */
    Days contact() {
        var own = contacts.all().stream()
                .map(each -> new Period(each.effectiveOn(), forgotten.getOrDefault(each.contact(), LocalDate.MAX)));
        return withInherited(own, VendorStatements::contact);
    }

    /** The days on which what was disclosed of its owners says enough. */
    Days ownership(Predicate<Ownership> enough) {
        var own = ownerships.stretches(Ownership::with).stream()
                .filter(stretch -> enough.test(stretch.value()))
                .map(stretch -> stretch.period());
        return withInherited(own, merged -> merged.ownership(enough));
    }

    /** The days on which a declaration holds. */
    Days declared() {
        return withInherited(
                declarations.values().stream().map(VendorStatements::validity), VendorStatements::declared);
    }

    private Days withInherited(Stream<Period> own, Function<VendorStatements, Days> days) {
        var others = inherited.stream()
                .map(each -> days.apply(each.statements()).and(Period.from(each.day())))
                .flatMap(each -> each.periods().stream());
        return Days.of(Stream.concat(own, others).toList());
    }

    /** Every certification recorded, by kind and position; what was inherited begins on the day of the merge. */
    Map<Certificate, Map<Long, CertificationRecorded>> certifications() {
        Map<Certificate, Map<Long, CertificationRecorded>> byKind = new EnumMap<>(Certificate.class);
        certifications.forEach((at, event) ->
                byKind.computeIfAbsent(event.kind(), kind -> new HashMap<>()).put(at, event));
        for (Inherited each : inherited) {
            each.statements()
                    .certifications()
                    .forEach((kind, events) ->
                            events.forEach((at, event) -> byKind.computeIfAbsent(kind, none -> new HashMap<>())
                                    .put(at, event.notBefore(each.day()))));
        }
        return byKind;
    }

    private static Period validity(VendorDeclarationReceived event) {
        var last = event.validUntil();
        return last == null ? Period.from(event.effectiveOn()) : Period.through(event.effectiveOn(), last);
    }
}

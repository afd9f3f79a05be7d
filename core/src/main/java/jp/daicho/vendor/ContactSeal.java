package jp.daicho.vendor;

import jp.daicho.shared.Grounds;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Sealing;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import org.jspecify.annotations.Nullable;

/** Seals what identifies one contact person; its subject is the vendor's code and the contact's: {@code V-0001/K1}. */
record ContactSeal(Sealing sealing, VendorId vendor, String contact) {

    VendorContactChanged event(Contact person, Grounds grounds) {
        return new VendorContactChanged(
                vendor,
                contact,
                of("name", person.name()),
                person.post(),
                optional("phone", person.phone()),
                optional("email", person.email()),
                grounds.on(),
                grounds.reason(),
                grounds.evidence());
    }

    @Nullable
    Sealed optional(String field, @Nullable String text) {
        return text == null ? null : of(field, text);
    }

    private Sealed of(String field, String text) {
        return sealing.seal(vendor + "/" + contact, VendorContactChanged.class, field, text);
    }
}

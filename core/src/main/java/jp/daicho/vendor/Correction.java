package jp.daicho.vendor;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.GivenFields;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import org.jspecify.annotations.Nullable;

/**
 * What a wrongly recorded fact should have said; a field that is absent was right.
 *
 * @param profile a vendor's, or in its name the name of a contact
 * @param on the business day it should have had
 */
public record Correction(
        Profile profile,
        Ownership ownership,
        @Nullable Certificate kind,
        @Nullable String number,
        @Nullable LocalDate validUntil,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate on) {

    public Correction {
        profile = profile.checked();
        ownership = ownership.checked();
        number = FreeText.optionalName("number", number);
        post = FreeText.optionalName("post", post);
        phone = FreeText.optionalName("phone", phone);
        email = FreeText.optionalName("email", email);
    }

    VendorProfileChanged of(VendorProfileChanged wrong, Grounds grounds) {
        allowOnly(Set.of("name", "kana", "corporate-number", "address"), wrong);
        var right = wrong.profile().with(profile);
        refuseUnless(!right.equals(wrong.profile()) || isMoved(wrong.effectiveOn()));
        return new VendorProfileChanged(
                wrong.vendor(),
                right.name(),
                right.kana(),
                right.corporateNumber(),
                right.address(),
                requireNonNullElse(on, wrong.effectiveOn()),
                grounds.reason(),
                grounds.evidence());
    }

    CertificationRecorded of(CertificationRecorded wrong, Grounds grounds) {
        allowOnly(Set.of("kind", "number", "valid-until"), wrong);
        var first = requireNonNullElse(on, wrong.effectiveOn());
        var last = lastDay(wrong.validUntil(), first);
        var right = new CertificationRecorded(
                wrong.vendor(),
                requireNonNullElse(kind, wrong.kind()),
                number == null ? wrong.number() : number,
                last,
                first,
                grounds.reason(),
                grounds.evidence());
        refuseUnless(!right.sameAs(wrong));
        return right;
    }

    VendorContactChanged of(VendorContactChanged wrong, Grounds grounds, ContactSeal seal) {
        allowOnly(Set.of("name", "post", "phone", "email"), wrong);
        var name = seal.optional("name", profile.name());
        return new VendorContactChanged(
                wrong.vendor(),
                wrong.contact(),
                name == null ? wrong.name() : name,
                post == null ? wrong.post() : post,
                phone == null ? wrong.phone() : seal.optional("phone", phone),
                email == null ? wrong.email() : seal.optional("email", email),
                requireNonNullElse(on, wrong.effectiveOn()),
                grounds.reason(),
                grounds.evidence());
    }

    VendorOwnershipDisclosed of(VendorOwnershipDisclosed wrong, Grounds grounds) {
        allowOnly(Set.of("parent", "no-parent", "country"), wrong);
        var right = wrong.ownership().with(ownership);
        refuseUnless(!right.equals(wrong.ownership()) || isMoved(wrong.effectiveOn()));
        return new VendorOwnershipDisclosed(
                wrong.vendor(),
                right.parent(),
                right.noParent(),
                right.country(),
                requireNonNullElse(on, wrong.effectiveOn()),
                grounds.reason(),
                grounds.evidence());
    }

    VendorDeclarationReceived of(VendorDeclarationReceived wrong, Grounds grounds) {
        allowOnly(Set.of("valid-until"), wrong);
        var first = requireNonNullElse(on, wrong.effectiveOn());
        var last = lastDay(wrong.validUntil(), first);
        var right = new VendorDeclarationReceived(wrong.vendor(), last, first, grounds.reason(), grounds.evidence());
        refuseUnless(!right.sameAs(wrong));
        return right;
    }

    private @Nullable LocalDate lastDay(@Nullable LocalDate wrong, LocalDate first) {
        var last = validUntil == null ? wrong : validUntil;
        if (last != null && last.isBefore(first)) {
            throw Refused.badValue("ends-before-it-begins", "valid-until", "valid-until", last, first);
        }
        return last;
    }

    private boolean isMoved(LocalDate day) {
        return on != null && !on.equals(day);
    }

    private static void refuseUnless(boolean saysSomething) {
        if (!saysSomething) {
            throw Refused.badValue("correction-says-nothing", "position");
        }
    }

    private void allowOnly(Set<String> fields, VendorEvent wrong) {
        var given = given();
        refuseUnless(!given.isEmpty() || on != null);
        given.allowOnly(fields, wrong);
    }

    private GivenFields given() {
        return new GivenFields()
                .with("name", profile.name())
                .with("kana", profile.kana())
                .with("corporate-number", profile.corporateNumber())
                .with("address", profile.address())
                .with("parent", ownership.parent())
                .with("no-parent", ownership.noParent())
                .with("country", ownership.country())
                .with("kind", kind)
                .with("number", number)
                .with("valid-until", validUntil)
                .with("post", post)
                .with("phone", phone)
                .with("email", email);
    }
}

package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.CONTACT;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.MISTYPED;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.named;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;

import java.util.stream.Stream;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.ForgetVendorContact;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

/** Forgetting the persons to turn to at a vendor. */
class VendorForgettingTest {

    private static final VendorContactForgotten FORGOTTEN =
            new VendorContactForgotten(SAKURA, "K1", ForgettingCause.RETENTION_OVER, JUNE);

    private static ResultValidator<Vendor> when(Object command, DomainEvent... since) {
        var events = Stream.concat(Stream.of(registered()), Stream.of(since)).toArray(DomainEvent[]::new);
        return new AggregateTestFixture<>(Vendor.class)
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(entries(events))
                .given((Object[]) events)
                .when(command);
    }

    private static ForgetVendorContact forget(String contact) {
        return new ForgetVendorContact(SAKURA, contact, ForgettingCause.RETENTION_OVER, JUNE);
    }

    @Test
    void isRecordedOnceWhateverBecameOfTheVendor() {
        when(forget("ｋ1"), CONTACT).expectEvents(FORGOTTEN);
        when(forget("K1"), CONTACT, retired(MAY)).expectEvents(FORGOTTEN);
        when(forget("K1"), CONTACT, VOIDED).expectEvents(FORGOTTEN);
        when(forget("K1"), CONTACT, FORGOTTEN).expectNoEvents();
    }

    @Test
    void needsAContact() {
        when(forget("K2"), CONTACT).expectException(refusal("NOT_FOUND contact-unknown [K2, V-0042]"));
    }

    @Test
    void endsWhatCanBeRecordedOfThatContact() {
        var person = new Contact("山田 太郎", null, null, null);
        var said = refusal("RULE contact-forgotten [K1, V-0042]");

        when(new ChangeVendorContact(SAKURA, "K1", person, Grounds.on(JUNE)), CONTACT, FORGOTTEN)
                .expectException(said);
        when(correction(), CONTACT, FORGOTTEN).expectException(said);
        when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED), CONTACT, FORGOTTEN)
                .expectEvents(VOIDED);
    }

    @Test
    void leavesTheOthers() {
        var other = new Contact("山田 太郎", null, null, null);

        when(new ChangeVendorContact(SAKURA, null, other, Grounds.on(APRIL)), CONTACT, FORGOTTEN)
                .expectEvents(contact("K2", "山田 太郎", APRIL));
        when(
                        new ChangeVendorContact(SAKURA, "K2", other, Grounds.on(MAY)),
                        CONTACT,
                        contact("K2", "次郎", MAY),
                        FORGOTTEN)
                .expectEvents(contact("K2", "山田 太郎", MAY));
    }

    private static CorrectVendorEntry correction() {
        var corrected = new Correction(named("山田 太郎"), Ownership.NOTHING, null, null, null, null, null, null, null);
        return new CorrectVendorEntry(SAKURA, START + 1, corrected, MISTYPED);
    }
}

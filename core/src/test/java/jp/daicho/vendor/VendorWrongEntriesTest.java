package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.CERTIFIED;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.MISTYPED;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.merged;
import static jp.daicho.vendor.VendorSamples.registered;

import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Entries of a vendor that can't be corrected, or not so; and a code it can't have. */
class VendorWrongEntriesTest {

    private static void refuses(String said, int sequence, DomainEvent... past) {
        var right = new Correction(
                new Profile(null, null, null, null), Ownership.NOTHING, null, null, null, null, null, null, JUNE);
        new AggregateTestFixture<>(Vendor.class)
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(entries(past))
                .given((Object[]) past)
                .when(new CorrectVendorEntry(SAKURA, START + sequence, right, MISTYPED))
                .expectException(refusal(said))
                .expectNoEvents();
    }

    @Test
    void areThoseOfTheVendor() {
        refuses("NOT_FOUND entry-unknown [17, V-0042]", 7, registered());
    }

    @Test
    void areFacts() {
        refuses("RULE entry-not-a-fact [10, VendorRegistered]", 0, registered());
    }

    @Test
    void areTakenOutOnce() {
        refuses("RULE entry-voided-already [11]", 1, registered(), CERTIFIED, VOIDED);
    }

    @Test
    void areNotMovedBeyondAMerger() {
        refuses("RULE vendor-merged [V-0042, V-0043]", 1, registered(), CERTIFIED, merged(new VendorId("V-0043"), MAY));
    }

    @Test
    void areNotFiledUnderACodeOfAnotherKind() {
        new AggregateTestFixture<>(Vendor.class)
                .registerInjectableResource(VendorsKnown.NONE)
                .registerInjectableResource(new GlassBoxes())
                .givenNoPriorActivity()
                .when(new RegisterVendor(new VendorId("S-0001"), VendorSamples.named("さくら"), null, Grounds.on(MAY)))
                .expectException(refusal("BAD_VALUE code-of-another-kind [S-0001, V-]"));
    }
}

package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.CERTIFIED;
import static jp.daicho.vendor.VendorSamples.CONTACT;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.MISTYPED;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;

import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Taking wrong facts out of a vendor's timeline. */
class VendorVoidTest {

    private final FixtureConfiguration<Vendor> vendor =
            new AggregateTestFixture<>(Vendor.class).registerInjectableResource(new GlassBoxes());

    private FixtureConfiguration<Vendor> recorded(DomainEvent... events) {
        return vendor.registerInjectableResource(entries(events));
    }

    static List<DomainEvent> everyKindOfFact() {
        return List.of(moved("大山市", MAY), CONTACT, CERTIFIED);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFact")
    void takesAFactOut(DomainEvent fact) {
        recorded(registered(), fact)
                .given(registered(), fact)
                .when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED))
                .expectEvents(VOIDED);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfFact")
    void takesAFactOutEvenOnceRetired(DomainEvent fact) {
        recorded(registered(), fact)
                .given(registered(), fact, retired(MAY))
                .when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED))
                .expectEvents(VOIDED);
    }

    @Test
    void happensOnce() {
        recorded(registered(), CERTIFIED)
                .given(registered(), CERTIFIED, VOIDED)
                .when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED))
                .expectException(refusal("RULE entry-voided-already [11]"))
                .expectNoEvents();
    }

    @Test
    void leavesTheRegistrationAlone() {
        recorded(registered())
                .given(registered())
                .when(new VoidVendorEntry(SAKURA, START, MISTYPED))
                .expectException(refusal("RULE entry-not-a-fact [10, VendorRegistered]"))
                .expectNoEvents();
    }

    @Test
    void findsOnlyWhatIsThere() {
        recorded(registered())
                .given(registered())
                .when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED))
                .expectException(refusal("NOT_FOUND entry-unknown [11, V-0042]"))
                .expectNoEvents();
    }

    @Test
    void needsAReason() {
        assertRefused("BAD_VALUE text-missing [reason]", () -> new VoidVendorEntry(SAKURA, START, Grounds.on(JUNE)));
    }

    @Test
    void makesRoomForTheSameAgain() {
        vendor.given(registered(), CERTIFIED, VOIDED)
                .when(new RecordCertification(SAKURA, Certificate.P_MARK, "P1", JUNE, Grounds.on(MAY)))
                .expectEvents(CERTIFIED);
    }

    @Test
    void makesAProfileSayWhatItSaidBefore() {
        vendor.given(registered(), moved("大山市", MAY), VOIDED)
                .when(new ChangeVendorProfile(SAKURA, moved("大山市", MAY).profile(), Grounds.on(MAY)))
                .expectEvents(moved("大山市", MAY));
    }

    @Test
    void freesNoContactsNumber() {
        vendor.given(registered(), contact("K1", "川瀬 花子", MAY), VOIDED)
                .when(new ChangeVendorContact(SAKURA, null, new Contact("山田 太郎", null, null, null), Grounds.on(MAY)))
                .expectEvents(contact("K2", "山田 太郎", MAY));
    }
}

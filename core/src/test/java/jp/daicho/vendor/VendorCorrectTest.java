package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.CERTIFIED;
import static jp.daicho.vendor.VendorSamples.CONTACT;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.MISTYPED;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.boxed;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.named;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Putting right facts in the place of wrong ones. */
class VendorCorrectTest {

    private final FixtureConfiguration<Vendor> vendor =
            new AggregateTestFixture<>(Vendor.class).registerInjectableResource(new GlassBoxes());

    private FixtureConfiguration<Vendor> recorded(DomainEvent... events) {
        return vendor.registerInjectableResource(entries(events));
    }

    private static VendorCommand correct(Correction corrected) {
        return new CorrectVendorEntry(SAKURA, START + 1, corrected, MISTYPED);
    }

    private static Correction sayingNothing() {
        return redated(null);
    }

    private static Correction redated(@Nullable LocalDate on) {
        return new Correction(
                new Profile(null, null, null, null), Ownership.NOTHING, null, null, null, null, null, null, on);
    }

    private static Correction renaming(String name) {
        return new Correction(named(name), Ownership.NOTHING, null, null, null, null, null, null, null);
    }

    private static Correction recertifying(
            @Nullable Certificate kind, @Nullable String number, @Nullable LocalDate until) {
        return new Correction(
                new Profile(null, null, null, null), Ownership.NOTHING, kind, number, until, null, null, null, null);
    }

    @Test
    void recordsAProfileAnew() {
        recorded(registered(), moved("大山市", MAY))
                .given(registered(), moved("大山市", MAY))
                .when(correct(renaming("株式会社さくら商会")))
                .expectEvents(
                        VOIDED, new VendorProfileChanged(SAKURA, "株式会社さくら商会", null, null, "大山市", MAY, "誤記", List.of()));
    }

    @Test
    void recordsACertificationAnew() {
        recorded(registered(), CERTIFIED)
                .given(registered(), CERTIFIED)
                .when(correct(recertifying(Certificate.ISO27017, "P2", JUNE.plusDays(1))))
                .expectEvents(
                        VOIDED,
                        new CertificationRecorded(
                                SAKURA, Certificate.ISO27017, "P2", JUNE.plusDays(1), MAY, "誤記", List.of()));
    }

    @Test
    void keepsOfACertificationWhatWasRight() {
        recorded(registered(), CERTIFIED)
                .given(registered(), CERTIFIED)
                .when(correct(redated(APRIL)))
                .expectEvents(
                        VOIDED,
                        new CertificationRecorded(SAKURA, Certificate.P_MARK, "P1", JUNE, APRIL, "誤記", List.of()));
    }

    @Test
    void recordsAContactAnewUnderItsNumber() {
        var corrected = new Correction(
                named("川瀬 華子"), Ownership.NOTHING, null, null, null, "総務部", "0124", "k@example.jp", null);

        recorded(registered(), CONTACT)
                .given(registered(), CONTACT)
                .when(correct(corrected))
                .expectEvents(
                        VOIDED,
                        new VendorContactChanged(
                                SAKURA,
                                "K1",
                                boxed("K1", "name", "川瀬 華子"),
                                "総務部",
                                boxed("K1", "phone", "0124"),
                                boxed("K1", "email", "k@example.jp"),
                                MAY,
                                "誤記",
                                List.of()));
    }

    @Test
    void keepsOfAContactWhatWasRight() {
        recorded(registered(), CONTACT)
                .given(registered(), CONTACT)
                .when(correct(redated(APRIL)))
                .expectEvents(
                        VOIDED,
                        new VendorContactChanged(
                                SAKURA,
                                "K1",
                                CONTACT.name(),
                                "営業部",
                                CONTACT.phone(),
                                CONTACT.email(),
                                APRIL,
                                "誤記",
                                List.of()));
    }

    @Test
    void needsAReason() {
        assertRefused(
                "BAD_VALUE text-missing [reason]",
                () -> new CorrectVendorEntry(SAKURA, START, sayingNothing(), Grounds.on(JUNE)));
    }

    @Nested
    class IsRefused {

        private void refuses(String said, DomainEvent fact, Correction corrected) {
            recorded(registered(), fact)
                    .given(registered(), fact)
                    .when(correct(corrected))
                    .expectException(refusal(said))
                    .expectNoEvents();
        }

        @Test
        void whenItSaysNothing() {
            refuses("BAD_VALUE correction-says-nothing []", CERTIFIED, sayingNothing());
        }

        @Test
        void whenItSaysWhatAProfileCannotSay() {
            refuses(
                    "BAD_VALUE field-not-in-entry [number, VendorProfileChanged]",
                    moved("大山市", MAY),
                    recertifying(null, "P2", null));
        }

        @Test
        void whenItSaysWhatACertificationCannotSay() {
            refuses("BAD_VALUE field-not-in-entry [name, CertificationRecorded]", CERTIFIED, renaming("さくら"));
        }

        @Test
        void whenItSaysWhatAContactCannotSay() {
            refuses(
                    "BAD_VALUE field-not-in-entry [kind, VendorContactChanged]",
                    CONTACT,
                    recertifying(Certificate.SOC2, null, null));
        }

        @Test
        void whenACertificationWouldEndBeforeItBegins() {
            refuses(
                    "BAD_VALUE ends-before-it-begins [valid-until, 2026-04-01, 2026-05-01]",
                    CERTIFIED,
                    recertifying(null, null, APRIL));
        }

        @Test
        void whenItWouldMoveAFactBehindTheRetirement() {
            recorded(registered(), CERTIFIED)
                    .given(registered(), CERTIFIED, retired(MAY))
                    .when(correct(redated(MAY.plusDays(1))))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
        }
    }
}

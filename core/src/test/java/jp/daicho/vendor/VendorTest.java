package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.because;
import static jp.daicho.vendor.VendorSamples.boxed;
import static jp.daicho.vendor.VendorSamples.certified;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.named;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;
import static jp.daicho.vendor.VendorSamples.suspended;

import java.time.Instant;
import java.util.List;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VendorTest {

    private static final Evidence PAPER = new Evidence("ab".repeat(32), 2_048, null);
    private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");

    private final FixtureConfiguration<Vendor> vendor =
            new AggregateTestFixture<>(Vendor.class).registerInjectableResource(new GlassBoxes());

    private static VendorsKnown knowingSakura() {
        return VendorsKnown.NONE.on(new Recorded(0, Instant.EPOCH, SAKURA.value(), 0, null, registered()));
    }

    @Nested
    class BeforeRegistration {

        @Test
        void takesTheCodeItIsGivenAndAllThatIsSaid() {
            var profile = new Profile("株式会社さくら", "サクラ", NUMBER, "川瀬町一丁目");
            var grounds = new Grounds(APRIL, "入札参加", List.of(PAPER));

            vendor.registerInjectableResource(VendorsKnown.NONE)
                    .givenNoPriorActivity()
                    .when(new RegisterVendor(SAKURA, profile, null, grounds))
                    .expectEvents(new VendorRegistered(
                            SAKURA, "株式会社さくら", "サクラ", NUMBER, "川瀬町一丁目", APRIL, "入札参加", List.of(PAPER)));
        }

        @Test
        void takesTheNextFreeCodeAndAFirstContact() {
            var next = new VendorId("V-0043");
            var name = GlassBoxes.box("V-0043/K1", "VendorContactChanged.name", "川瀬 花子");

            vendor.registerInjectableResource(knowingSakura())
                    .givenNoPriorActivity()
                    .when(new RegisterVendor(null, named("Acme"), "川瀬 花子", Grounds.on(APRIL)))
                    .expectEvents(
                            new VendorRegistered(next, "Acme", null, null, null, APRIL, null, List.of()),
                            new VendorContactChanged(next, "K1", name, null, null, null, APRIL, null, List.of()));
        }

        @Test
        void refusesACodeThatIsTaken() {
            vendor.registerInjectableResource(knowingSakura())
                    .givenNoPriorActivity()
                    .when(new RegisterVendor(SAKURA, named("Acme"), null, Grounds.on(APRIL)))
                    .expectException(refusal("RULE code-taken [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void insistsOnAName() {
            assertRefused(
                    "BAD_VALUE text-missing [name]",
                    () -> new RegisterVendor(null, new Profile(null, "サクラ", null, null), null, Grounds.on(APRIL)));
        }
    }

    @Nested
    class OnceRegistered {

        @Test
        void recordsWhatChangedInItsProfile() {
            vendor.given(registered())
                    .when(new ChangeVendorProfile(SAKURA, new Profile(null, "サクラ", NUMBER, null), because("登記", MAY)))
                    .expectEvents(new VendorProfileChanged(SAKURA, null, "サクラ", NUMBER, null, MAY, "登記", List.of()));
        }

        @Test
        void recordsNothingWhenItsProfileSaysSoAlready() {
            vendor.given(registered(), moved("大山市", MAY))
                    .when(new ChangeVendorProfile(SAKURA, new Profile("株式会社さくら", null, null, "大山市"), Grounds.on(JUNE)))
                    .expectNoEvents();
        }

        @Test
        void comparesAProfileWithTheOneOfItsDay() {
            vendor.given(registered(), moved("大山市", JUNE))
                    .when(new ChangeVendorProfile(SAKURA, moved("大山市", MAY).profile(), Grounds.on(MAY)))
                    .expectEvents(moved("大山市", MAY));
        }

        @Test
        void refusesAProfileThatSaysNothing() {
            assertRefused(
                    "BAD_VALUE profile-says-nothing []",
                    () -> new ChangeVendorProfile(SAKURA, new Profile(" ", null, null, null), Grounds.on(MAY)));
        }

        @Test
        void numbersANewContactAndSealsWhoItIs() {
            var person = new Contact("山田 太郎", "営業部", "0123-45-6789", "taro@example.jp");

            vendor.given(registered(), contact("K1", "川瀬 花子", APRIL))
                    .when(new ChangeVendorContact(SAKURA, null, person, Grounds.on(MAY)))
                    .expectEvents(new VendorContactChanged(
                            SAKURA,
                            "K2",
                            boxed("K2", "name", "山田 太郎"),
                            "営業部",
                            boxed("K2", "phone", "0123-45-6789"),
                            boxed("K2", "email", "taro@example.jp"),
                            MAY,
                            null,
                            List.of()));
        }

        @Test
        void replacesAContactItHas() {
            vendor.given(registered(), contact("K1", "川瀬 花子", APRIL))
                    .when(new ChangeVendorContact(
                            SAKURA, "ｋ1", new Contact("山田 太郎", null, null, null), Grounds.on(MAY)))
                    .expectEvents(contact("K1", "山田 太郎", MAY));
        }

        @Test
        void refusesAContactItNeverHad() {
            vendor.given(registered(), contact("K1", "川瀬 花子", APRIL))
                    .when(new ChangeVendorContact(
                            SAKURA, "K2", new Contact("山田 太郎", null, null, null), Grounds.on(MAY)))
                    .expectException(refusal("NOT_FOUND contact-unknown [K2, V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void recordsACertification() {
            vendor.given(registered())
                    .when(new RecordCertification(SAKURA, Certificate.ISO27001, " IS 1 ", JUNE, Grounds.on(MAY)))
                    .expectEvents(new CertificationRecorded(
                            SAKURA, Certificate.ISO27001, "IS 1", JUNE, MAY, null, List.of()));
        }

        @Test
        void recordsACertificationOnce() {
            vendor.given(registered(), certified(Certificate.P_MARK, MAY))
                    .when(new RecordCertification(SAKURA, Certificate.P_MARK, null, null, because("再掲", MAY)))
                    .expectNoEvents();
        }

        @Test
        void recordsACertificationThatDiffersInAnything() {
            vendor.given(registered(), certified(Certificate.P_MARK, MAY))
                    .when(new RecordCertification(SAKURA, Certificate.P_MARK, null, MAY, Grounds.on(MAY)))
                    .expectEvents(
                            new CertificationRecorded(SAKURA, Certificate.P_MARK, null, MAY, MAY, null, List.of()));
        }

        @Test
        void refusesACertificationThatEndsBeforeItBegins() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [valid-until, 2026-04-30, 2026-05-01]",
                    () -> new RecordCertification(SAKURA, Certificate.SOC2, null, MAY.minusDays(1), Grounds.on(MAY)));
        }

        @Test
        void canBeSuspendedForATime() {
            vendor.given(registered())
                    .when(new SuspendVendor(SAKURA, JUNE, because("談合", MAY)))
                    .expectEvents(suspended(JUNE, MAY));
        }

        @Test
        void refusesASuspensionThatEndsBeforeItBeginsOrHasNoReason() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2026-04-30, 2026-05-01]",
                    () -> new SuspendVendor(SAKURA, MAY.minusDays(1), because("談合", MAY)));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new SuspendVendor(SAKURA, null, Grounds.on(MAY)));
        }

        @Test
        void refusesToBeReinstated() {
            vendor.registerInjectableResource(VendorsKnown.NONE)
                    .given(registered())
                    .when(new ReinstateVendor(SAKURA, because("期間満了", MAY)))
                    .expectException(refusal("RULE vendor-not-suspended [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void canBeRetired() {
            vendor.registerInjectableResource((Engagements) (who, day) -> List.of())
                    .given(registered())
                    .when(new RetireVendor(SAKURA, because("廃業", MAY)))
                    .expectEvents(retired(MAY));
        }

        @Test
        void refusesToBeRetiredWhileItIsEngaged() {
            vendor.registerInjectableResource((Engagements) (who, day) -> List.of(who + "@" + day, "C-2"))
                    .given(registered())
                    .when(new RetireVendor(SAKURA, because("廃業", MAY)))
                    .expectException(refusal("RULE vendor-engaged [V-0042, 2026-05-01, V-0042@2026-05-01, C-2]"))
                    .expectNoEvents();
        }
    }
}

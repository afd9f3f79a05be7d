package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.because;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.reinstated;
import static jp.daicho.vendor.VendorSamples.retired;
import static jp.daicho.vendor.VendorSamples.suspended;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a vendor that is suspended, or retired, still allows. */
class VendorStatesTest {

    private static final Contact YAMADA = new Contact("山田 太郎", null, null, null);
    private static final Profile OYAMA = new Profile(null, null, null, "大山市");

    private final FixtureConfiguration<Vendor> vendor = new AggregateTestFixture<>(Vendor.class)
            .registerInjectableResource(new GlassBoxes())
            .registerInjectableResource(VendorsKnown.NONE)
            .registerInjectableResource((Engagements) (who, day) -> List.of());

    @Nested
    class OnceSuspended {

        @Test
        void recordsNothingWhenNothingChanges() {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(new SuspendVendor(SAKURA, JUNE, because("再掲", MAY.plusDays(1))))
                    .expectNoEvents();
        }

        @Test
        void canBeSuspendedForLonger() {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(new SuspendVendor(SAKURA, null, because("談合", JUNE)))
                    .expectEvents(suspended(null, JUNE));
        }

        /** Both stand: the shorter ends by itself, the other goes on. */
        @Test
        void canBeSuspendedForATimeBesides() {
            vendor.given(registered(), suspended(null, MAY))
                    .when(new SuspendVendor(SAKURA, JUNE, because("別件", MAY)))
                    .expectEvents(new VendorSuspended(SAKURA, JUNE, MAY, "別件", List.of()));
        }

        @Test
        void isSuspendedNoMoreAfterTheLastDay() {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(new ReinstateVendor(SAKURA, because("期間満了", JUNE.plusDays(1))))
                    .expectException(refusal("RULE vendor-not-suspended [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void canBeSuspendedAgainAfterTheLastDayThoughItReadsTheSame() {
            vendor.given(registered(), suspended(null, MAY), suspended(JUNE, MAY), reinstated(JUNE))
                    .when(new SuspendVendor(SAKURA, null, because("談合", JUNE)))
                    .expectEvents(suspended(null, JUNE));
        }

        @Test
        void canBeReinstated() {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(new ReinstateVendor(SAKURA, because("期間満了", JUNE)))
                    .expectEvents(reinstated(JUNE));
        }

        @Test
        void canBeSuspendedAgainOnceReinstated() {
            vendor.given(registered(), suspended(JUNE, MAY), reinstated(MAY))
                    .when(new SuspendVendor(SAKURA, JUNE, because("談合", JUNE)))
                    .expectEvents(suspended(JUNE, JUNE));
        }

        @Test
        void stillTakesFacts() {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(new ChangeVendorProfile(SAKURA, OYAMA, Grounds.on(JUNE)))
                    .expectEvents(moved("大山市", JUNE));
        }

        @ParameterizedTest
        @MethodSource("jp.daicho.vendor.VendorStatesTest#changesOfStateOnTheEveOfMay")
        void refusesAnotherStateBeforeThat(VendorCommand command) {
            vendor.given(registered(), suspended(JUNE, MAY))
                    .when(command)
                    .expectException(refusal("RULE before-last-state [V-0042, 2026-04-30, 2026-05-01]"))
                    .expectNoEvents();
        }
    }

    static Stream<VendorCommand> changesOfStateOnTheEveOfMay() {
        var eve = because("遅れて届いた", MAY.minusDays(1));
        return Stream.of(
                new SuspendVendor(SAKURA, null, eve), new ReinstateVendor(SAKURA, eve), new RetireVendor(SAKURA, eve));
    }

    @Nested
    class OnceRetired {

        @ParameterizedTest
        @MethodSource("jp.daicho.vendor.VendorStatesTest#factsOfTheRetirementDay")
        void refusesFactsFromThatDayOn(VendorCommand command) {
            vendor.given(registered(), retired(MAY))
                    .when(command)
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void refusesAnEarlierFactWithoutAReason() {
            vendor.given(registered(), retired(MAY))
                    .when(new ChangeVendorProfile(SAKURA, OYAMA, Grounds.on(APRIL)))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
        }

        @Test
        void takesAnEarlierProfileLateWithAReason() {
            vendor.given(registered(), retired(MAY))
                    .when(new ChangeVendorProfile(SAKURA, OYAMA, because("届出漏れ", APRIL)))
                    .expectEvents(new VendorProfileChanged(SAKURA, null, null, null, "大山市", APRIL, "届出漏れ", List.of()));
        }

        @Test
        void takesAnEarlierContactLateWithAReason() {
            vendor.given(registered(), retired(MAY))
                    .when(new ChangeVendorContact(SAKURA, null, YAMADA, because("届出漏れ", APRIL)))
                    .expectEvents(new VendorContactChanged(
                            SAKURA,
                            "K1",
                            contact("K1", "山田 太郎", APRIL).name(),
                            null,
                            null,
                            null,
                            APRIL,
                            "届出漏れ",
                            List.of()));
        }

        @Test
        void takesAnEarlierCertificationLateWithAReason() {
            vendor.given(registered(), retired(MAY))
                    .when(new RecordCertification(SAKURA, Certificate.ISMAP, null, null, because("届出漏れ", APRIL)))
                    .expectEvents(
                            new CertificationRecorded(SAKURA, Certificate.ISMAP, null, null, APRIL, "届出漏れ", List.of()));
        }

        @Test
        void refusesAnotherStateForGood() {
            refuses(new SuspendVendor(SAKURA, null, because("談合", JUNE)), "RULE vendor-retired [V-0042]");
            refuses(new ReinstateVendor(SAKURA, because("期間満了", JUNE)), "RULE vendor-not-suspended [V-0042]");
            refuses(new RetireVendor(SAKURA, because("廃業", JUNE)), "RULE vendor-retired [V-0042]");
        }

        private void refuses(VendorCommand command, String said) {
            vendor.given(registered(), retired(MAY))
                    .when(command)
                    .expectException(refusal(said))
                    .expectNoEvents();
        }
    }

    static Stream<VendorCommand> factsOfTheRetirementDay() {
        var thatDay = because("遅れて届いた", MAY);
        return Stream.of(
                new ChangeVendorProfile(SAKURA, OYAMA, thatDay),
                new ChangeVendorContact(SAKURA, null, YAMADA, thatDay),
                new RecordCertification(SAKURA, Certificate.ISMAP, null, null, thatDay));
    }

    @Test
    void aChangeOfStateNeedsAReason() {
        assertRefused("BAD_VALUE text-missing [reason]", () -> new ReinstateVendor(SAKURA, Grounds.on(MAY)));
        assertRefused("BAD_VALUE text-missing [reason]", () -> new RetireVendor(SAKURA, Grounds.on(MAY)));
    }
}

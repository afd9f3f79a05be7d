package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.because;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.knowing;
import static jp.daicho.vendor.VendorSamples.merged;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;
import static jp.daicho.vendor.VendorSamples.suspended;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.MergeVendor;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two codes of one vendor. */
class VendorMergeTest {

    private static final VendorId MOMIJI = new VendorId("V-0001");
    private static final VendorId UME = new VendorId("V-0002");
    private static final VendorRegistered MOMIJI_REGISTERED =
            new VendorRegistered(MOMIJI, "もみじ", null, null, null, APRIL, null, List.of());
    private static final MergeVendor MERGING = new MergeVendor(SAKURA, MOMIJI, because("二重登録", MAY));

    private final FixtureConfiguration<Vendor> vendor = new AggregateTestFixture<>(Vendor.class)
            .registerInjectableResource(new GlassBoxes())
            .registerInjectableResource((Engagements) (who, day) -> List.of());

    private FixtureConfiguration<Vendor> beside(VendorEvent... others) {
        return vendor.registerInjectableResource(knowing(others));
    }

    @Test
    void goesOnAsAnother() {
        beside(MOMIJI_REGISTERED).given(registered()).when(MERGING).expectEvents(merged(MOMIJI, MAY));
    }

    @Test
    void takesItsSuspensionWithIt() {
        beside(MOMIJI_REGISTERED)
                .given(registered(), suspended(null, APRIL))
                .when(MERGING)
                .expectEvents(merged(MOMIJI, MAY));
    }

    @Test
    void canBeReinstatedFromWhatItTookOver() {
        new AggregateTestFixture<>(Vendor.class)
                .registerInjectableResource(
                        knowing(MOMIJI_REGISTERED, registered(), suspended(JUNE, APRIL), merged(MOMIJI, MAY)))
                .given(MOMIJI_REGISTERED)
                .when(new ReinstateVendor(MOMIJI, because("改善", JUNE)))
                .expectEvents(new VendorReinstated(MOMIJI, JUNE, "改善", List.of()));
    }

    @Test
    void refusesItself() {
        assertRefused(
                "BAD_VALUE merge-into-itself [V-0042]",
                () -> new MergeVendor(SAKURA, new VendorId("v-0042"), because("二重登録", MAY)));
    }

    @Test
    void needsAReason() {
        assertRefused("BAD_VALUE text-missing [reason]", () -> new MergeVendor(SAKURA, MOMIJI, Grounds.on(MAY)));
    }

    @Test
    void refusesAVendorNobodyKnows() {
        beside().given(registered())
                .when(MERGING)
                .expectException(refusal("NOT_FOUND record-unknown [V-0001]"))
                .expectNoEvents();
    }

    @Test
    void refusesARetiredVendor() {
        beside(MOMIJI_REGISTERED, new VendorRetired(MOMIJI, APRIL, "廃業", List.of()))
                .given(registered())
                .when(MERGING)
                .expectException(refusal("RULE merge-into-retired [V-0001]"))
                .expectNoEvents();
    }

    /** A circle is one of these: the first of two merges makes the second impossible. */
    @Test
    void refusesAMergedVendorAndNamesTheSurvivor() {
        beside(MOMIJI_REGISTERED, new VendorMerged(MOMIJI, SAKURA, APRIL, "二重登録", List.of()))
                .given(registered())
                .when(MERGING)
                .expectException(refusal("RULE merge-into-merged [V-0001, V-0042]"))
                .expectNoEvents();
    }

    @Test
    void refusesOnceRetired() {
        beside(MOMIJI_REGISTERED)
                .given(registered(), retired(APRIL))
                .when(MERGING)
                .expectException(refusal("RULE vendor-retired [V-0042]"))
                .expectNoEvents();
    }

    @Test
    void refusesADayBeforeItsStateChanged() {
        beside(MOMIJI_REGISTERED)
                .given(registered(), suspended(null, JUNE))
                .when(MERGING)
                .expectException(refusal("RULE before-last-state [V-0042, 2026-05-01, 2026-06-01]"))
                .expectNoEvents();
    }

    static Stream<DomainCommand> allThatIsNew() {
        var late = because("届出漏れ", APRIL);
        return Stream.of(
                new ChangeVendorProfile(SAKURA, new Profile(null, null, null, "大山市"), late),
                new ChangeVendorContact(SAKURA, null, new Contact("山田 太郎", null, null, null), late),
                new RecordCertification(SAKURA, Certificate.ISMAP, null, null, late),
                new DiscloseOwnership(SAKURA, new Ownership("大山商事", null, null), late),
                new ReceiveDeclaration(SAKURA, null, late),
                new SuspendVendor(SAKURA, null, because("談合", JUNE)),
                new ReinstateVendor(SAKURA, because("満了", JUNE)),
                new RetireVendor(SAKURA, because("廃業", JUNE)),
                new MergeVendor(SAKURA, UME, because("二重登録", JUNE)));
    }

    @Nested
    class OnceMerged {

        @ParameterizedTest
        @MethodSource("jp.daicho.vendor.VendorMergeTest#allThatIsNew")
        void refusesEverythingNewAndNamesTheSurvivor(DomainCommand command) {
            beside(MOMIJI_REGISTERED)
                    .given(registered(), merged(MOMIJI, MAY))
                    .when(command)
                    .expectException(refusal("RULE vendor-merged [V-0042, V-0001]"))
                    .expectNoEvents();
        }

        @Test
        void stillLetsAWrongEntryBeTakenOut() {
            vendor.registerInjectableResource(entries(registered(), moved("大山市", APRIL), merged(MOMIJI, MAY)))
                    .given(registered(), moved("大山市", APRIL), merged(MOMIJI, MAY))
                    .when(new VoidVendorEntry(SAKURA, START + 1, because("誤記", JUNE)))
                    .expectEvents(VOIDED);
        }

        @Test
        void isAwardedNothingWhileTheSurvivorIs() {
            var known = knowing(registered(), MOMIJI_REGISTERED, merged(MOMIJI, MAY));

            assertRefused(
                    "RULE vendor-merged [V-0042, V-0001]", () -> known.refuseAward(SAKURA, because("遅れて届いた", APRIL)));
            assertThatCode(() -> known.refuseAward(MOMIJI, Grounds.on(MAY))).doesNotThrowAnyException();
        }

        @Test
        void letsNothingBeAwardedToTheSurvivorWhileEitherIsSuspended() {
            var last = MAY.plusDays(9);
            var known = knowing(
                    registered(),
                    MOMIJI_REGISTERED,
                    suspended(JUNE, APRIL),
                    new VendorSuspended(MOMIJI, last, APRIL, "談合", List.of()),
                    merged(MOMIJI, MAY.plusDays(20)));

            assertThatCode(() -> known.refuseAward(MOMIJI, Grounds.on(last.plusDays(1))))
                    .doesNotThrowAnyException();
            assertRefused(
                    "RULE vendor-suspended-until [V-0001, 2026-05-10, 2026-05-10, 2026-05-11]",
                    () -> known.refuseAward(MOMIJI, Grounds.on(last)));
            for (var day : List.of(MAY.plusDays(20), JUNE)) {
                assertRefused(
                        "RULE vendor-suspended-until [V-0001, " + day + ", 2026-06-01, 2026-06-02]",
                        () -> known.refuseAward(MOMIJI, Grounds.on(day)));
            }
            assertThatCode(() -> known.refuseAward(MOMIJI, Grounds.on(JUNE.plusDays(1))))
                    .doesNotThrowAnyException();
        }

        @Test
        void letsItsContractsGoOnUnlessTheSurvivorIsSuspended() {
            var known = knowing(registered(), MOMIJI_REGISTERED, merged(MOMIJI, MAY));
            var suspended = knowing(
                    registered(),
                    MOMIJI_REGISTERED,
                    merged(MOMIJI, MAY),
                    new VendorSuspended(MOMIJI, null, JUNE, "談合", List.of()));

            assertThatCode(() -> known.refuseRenewal(SAKURA, Grounds.on(JUNE))).doesNotThrowAnyException();
            assertRefused(
                    "RULE vendor-suspended [V-0001, 2026-06-01]",
                    () -> suspended.refuseRenewal(SAKURA, Grounds.on(JUNE)));
        }
    }
}

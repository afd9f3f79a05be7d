package jp.daicho.vendor;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.MISTYPED;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.START;
import static jp.daicho.vendor.VendorSamples.VOIDED;
import static jp.daicho.vendor.VendorSamples.because;
import static jp.daicho.vendor.VendorSamples.declared;
import static jp.daicho.vendor.VendorSamples.disclosed;
import static jp.daicho.vendor.VendorSamples.entries;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.retired;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a vendor states of itself. */
class VendorStatementTest {

    private static final Country JAPAN = new Country("JP");
    private static final Ownership OYAMA = new Ownership("大山商事", null, JAPAN);
    private static final Ownership NOBODY = new Ownership(null, true, null);

    private final FixtureConfiguration<Vendor> vendor =
            new AggregateTestFixture<>(Vendor.class).registerInjectableResource(new GlassBoxes());

    private static Ownership in(String country) {
        return new Ownership(null, null, new Country(country));
    }

    @Nested
    class OfItsOwners {

        @Test
        void isRecorded() {
            vendor.given(registered())
                    .when(new DiscloseOwnership(
                            SAKURA, new Ownership(" 大山商事 ", null, new Country("ｊp")), Grounds.on(MAY)))
                    .expectEvents(disclosed(OYAMA, MAY));
        }

        @Test
        void mayBeThatThereAreNone() {
            vendor.given(registered(), disclosed(OYAMA, APRIL))
                    .when(new DiscloseOwnership(SAKURA, NOBODY, Grounds.on(MAY)))
                    .expectEvents(disclosed(NOBODY, MAY));
        }

        @Test
        void isRecordedOnce() {
            vendor.given(registered(), disclosed(OYAMA, APRIL))
                    .when(new DiscloseOwnership(SAKURA, in("JP"), because("再掲", MAY)))
                    .expectNoEvents();
        }

        @Test
        void isRecordedAgainOnceItWasVoided() {
            vendor.given(registered(), disclosed(OYAMA, APRIL), VOIDED)
                    .when(new DiscloseOwnership(SAKURA, OYAMA, Grounds.on(JUNE)))
                    .expectEvents(disclosed(OYAMA, JUNE));
        }

        @Test
        void refusesToSayNothingOrTwoThings() {
            assertRefused(
                    "BAD_VALUE disclosure-says-nothing []",
                    () -> new DiscloseOwnership(SAKURA, new Ownership(" ", null, null), Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE parent-and-none []",
                    () -> new DiscloseOwnership(SAKURA, new Ownership("大山商事", true, null), Grounds.on(MAY)));
        }

        @Test
        void refusesACountryThatIsNone() {
            assertRefused("BAD_VALUE country-malformed [JPN]", () -> new Country("jpn"));
            assertRefused("BAD_VALUE country-malformed [日本]", () -> new Country("日本"));
            assertRefused(
                    "BAD_VALUE country-unknown [UK]", () -> new DiscloseOwnership(SAKURA, in("uk"), Grounds.on(MAY)));
        }

        @Test
        void comesLateOnceItIsRetired() {
            vendor.given(registered(), retired(MAY))
                    .when(new DiscloseOwnership(SAKURA, OYAMA, Grounds.on(APRIL)))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
        }
    }

    @Nested
    class OfItsIndependence {

        @Test
        void isRecordedOnce() {
            vendor.given(registered())
                    .when(new ReceiveDeclaration(SAKURA, JUNE, Grounds.on(MAY)))
                    .expectEvents(declared(JUNE, MAY));
            vendor.given(registered(), declared(JUNE, MAY))
                    .when(new ReceiveDeclaration(SAKURA, JUNE, because("再掲", MAY)))
                    .expectNoEvents();
        }

        @Test
        void isRecordedAgainForAnotherTime() {
            vendor.given(registered(), declared(JUNE, MAY))
                    .when(new ReceiveDeclaration(SAKURA, null, Grounds.on(MAY)))
                    .expectEvents(declared(null, MAY));
        }

        @Test
        void refusesToEndBeforeItBegins() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [valid-until, 2026-04-30, 2026-05-01]",
                    () -> new ReceiveDeclaration(SAKURA, MAY.minusDays(1), Grounds.on(MAY)));
        }

        @Test
        void isRefusedFromTheDayItIsRetired() {
            vendor.given(registered(), retired(MAY))
                    .when(new ReceiveDeclaration(SAKURA, null, because("遅れて届いた", MAY)))
                    .expectException(refusal("RULE vendor-retired [V-0042]"))
                    .expectNoEvents();
        }
    }

    @Nested
    class RecordedWrongly {

        private static CorrectVendorEntry correcting(
                Ownership ownership, @Nullable LocalDate validUntil, @Nullable LocalDate on) {
            var profile = new Profile(null, null, null, null);
            var right = new Correction(profile, ownership, null, null, validUntil, null, null, null, on);
            return new CorrectVendorEntry(SAKURA, START + 1, right, MISTYPED);
        }

        private FixtureConfiguration<Vendor> wrong(DomainEvent event) {
            return vendor.registerInjectableResource(entries(registered(), event));
        }

        @Test
        void isTakenOut() {
            wrong(declared(JUNE, MAY))
                    .given(registered(), declared(JUNE, MAY))
                    .when(new VoidVendorEntry(SAKURA, START + 1, MISTYPED))
                    .expectEvents(VOIDED);
        }

        @Test
        void isRecordedAnewWhereItWasWrong() {
            wrong(disclosed(OYAMA, MAY))
                    .given(registered(), disclosed(OYAMA, MAY))
                    .when(correcting(in("US"), null, APRIL))
                    .expectEvents(
                            VOIDED,
                            new VendorOwnershipDisclosed(
                                    SAKURA, "大山商事", null, new Country("US"), APRIL, "誤記", List.of()));
        }

        @Test
        void hasNoParentWhereNoneWasMeant() {
            wrong(disclosed(OYAMA, MAY))
                    .given(registered(), disclosed(OYAMA, MAY))
                    .when(correcting(NOBODY, null, null))
                    .expectEvents(
                            VOIDED, new VendorOwnershipDisclosed(SAKURA, null, true, JAPAN, MAY, "誤記", List.of()));
        }

        @Test
        void isDeclaredForAnotherTime() {
            wrong(declared(JUNE, MAY))
                    .given(registered(), declared(JUNE, MAY))
                    .when(correcting(Ownership.NOTHING, JUNE.plusDays(1), null))
                    .expectEvents(
                            VOIDED, new VendorDeclarationReceived(SAKURA, JUNE.plusDays(1), MAY, "誤記", List.of()));
        }

        @Test
        void refusesACorrectionThatSaysNothingOrWhatTheEntryDoesNotHave() {
            wrong(disclosed(OYAMA, MAY));
            refuses(correcting(in("JP"), null, null), "BAD_VALUE correction-says-nothing []", disclosed(OYAMA, MAY));
            refuses(
                    correcting(Ownership.NOTHING, JUNE, null),
                    "BAD_VALUE field-not-in-entry [valid-until, VendorOwnershipDisclosed]",
                    disclosed(OYAMA, MAY));
        }

        @Test
        void refusesADeclarationThatSaysTheSameOrEndsBeforeItBegins() {
            wrong(declared(JUNE, MAY));
            refuses(
                    correcting(Ownership.NOTHING, JUNE, null),
                    "BAD_VALUE correction-says-nothing []",
                    declared(JUNE, MAY));
            refuses(
                    correcting(Ownership.NOTHING, null, JUNE.plusDays(1)),
                    "BAD_VALUE ends-before-it-begins [valid-until, 2026-06-01, 2026-06-02]",
                    declared(JUNE, MAY));
            refuses(
                    correcting(in("JP"), null, null),
                    "BAD_VALUE field-not-in-entry [country, VendorDeclarationReceived]",
                    declared(JUNE, MAY));
        }

        private void refuses(CorrectVendorEntry command, String said, DomainEvent event) {
            vendor.given(registered(), event)
                    .when(command)
                    .expectException(refusal(said))
                    .expectNoEvents();
        }
    }
}

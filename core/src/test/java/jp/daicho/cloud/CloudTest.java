package jp.daicho.cloud;

import static jp.daicho.cloud.CloudFixture.given;
import static jp.daicho.cloud.CloudSamples.APRIL;
import static jp.daicho.cloud.CloudSamples.HANAKO;
import static jp.daicho.cloud.CloudSamples.JAPAN;
import static jp.daicho.cloud.CloudSamples.JUNE;
import static jp.daicho.cloud.CloudSamples.K1;
import static jp.daicho.cloud.CloudSamples.MARCH;
import static jp.daicho.cloud.CloudSamples.MAY;
import static jp.daicho.cloud.CloudSamples.SAKURA;
import static jp.daicho.cloud.CloudSamples.START;
import static jp.daicho.cloud.CloudSamples.TARO;
import static jp.daicho.cloud.CloudSamples.applied;
import static jp.daicho.cloud.CloudSamples.approved;
import static jp.daicho.cloud.CloudSamples.because;
import static jp.daicho.cloud.CloudSamples.discovered;
import static jp.daicho.cloud.CloudSamples.managed;
import static jp.daicho.cloud.CloudSamples.rejected;
import static jp.daicho.cloud.CloudSamples.retired;
import static jp.daicho.cloud.CloudSamples.retiring;
import static jp.daicho.cloud.CloudSamples.revoked;
import static jp.daicho.cloud.CloudSamples.started;
import static jp.daicho.cloud.CloudSamples.use;
import static jp.daicho.shared.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseCommand.VoidCloudEntry;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.office.StaffId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How a cloud service comes into the register, and what describes it. */
class CloudTest {

    private static Use providedBy(@Nullable VendorId provider) {
        var said = use();
        return new Use(
                said.service(),
                provider,
                said.purpose(),
                said.section(),
                said.information(),
                said.zones(),
                null,
                said.regions(),
                said.law(),
                null);
    }

    private static Use purpose(String purpose) {
        return new Use(null, null, purpose, null, List.of(), List.of(), null, List.of(), null, null);
    }

    @Nested
    class Applying {

        private static ApplyForCloudUse applying(@Nullable CloudId cloud, Use use, LocalDate on) {
            return new ApplyForCloudUse(cloud, use, null, Grounds.on(on));
        }

        @Test
        void isForWhoeverTypesUnlessAnotherIsNamed() {
            given().records(applying(null, use(), APRIL), applied());
            given().records(
                            new ApplyForCloudUse(null, use(), TARO, Grounds.on(APRIL)),
                            new CloudUseApplied(K1, use(), TARO, APRIL, null, List.of()));
            given().refuses(
                            "NOT_FOUND record-unknown [S-0009]",
                            new ApplyForCloudUse(null, use(), new StaffId("S-0009"), Grounds.on(APRIL)));
        }

        @Test
        void namesTheServiceItsProviderAndItsPurpose() {
            given().refuses("BAD_VALUE text-missing [service]", applying(null, purpose("受付"), APRIL));
            given().refuses("BAD_VALUE text-missing [provider]", applying(null, providedBy(null), APRIL));
            given().refuses("NOT_FOUND record-unknown [V-9]", applying(null, providedBy(new VendorId("V-9")), APRIL));
        }

        @Test
        void namesCountriesThatThereAre() {
            assertRefused(
                    "BAD_VALUE country-unknown [XX]",
                    () -> applying(
                            null,
                            new Use(
                                    "電子申請",
                                    SAKURA,
                                    "受付",
                                    null,
                                    List.of(),
                                    List.of(),
                                    null,
                                    List.of(new Country("XX")),
                                    JAPAN,
                                    null),
                            APRIL));
        }

        @Test
        void takesACodeThatIsFree() {
            given().records(
                            applying(new CloudId("k-9"), use(), APRIL),
                            new CloudUseApplied(new CloudId("K-9"), use(), HANAKO, APRIL, null, List.of()));
            given().refuses("BAD_VALUE code-of-another-kind [V-9, K-]", applying(new CloudId("V-9"), use(), APRIL));
            given(applied()).refuses("RULE code-taken [K-0001]", applying(K1, use(), MAY));
            given(applied(), approved(MARCH, MAY)).refuses("RULE code-taken [K-0001]", applying(K1, use(), MAY));
        }

        @Test
        void isPossibleAgainAfterADiscoveryARejectionOrARevocation() {
            var again = new CloudUseApplied(K1, purpose("受付"), HANAKO, JUNE, null, List.of());

            given(discovered()).records(applying(K1, purpose("受付"), JUNE), again);
            given(applied(), rejected(MAY)).records(applying(K1, purpose("受付"), JUNE), again);
            given(applied(), approved(MARCH, MAY), revoked(JUNE)).records(applying(K1, purpose("受付"), JUNE), again);
            given(applied(), rejected(JUNE))
                    .refuses(
                            "RULE before-last-state [K-0001, 2026-05-01, 2026-06-01]",
                            applying(K1, purpose("受付"), MAY));
        }
    }

    @Nested
    class Discovering {

        @Test
        void needsAName() {
            given().records(
                            new DiscoverCloudUse(null, providedBy(null), Grounds.on(APRIL)),
                            new UnapprovedUseDiscovered(K1, providedBy(null), APRIL, null, List.of()));
            assertRefused(
                    "BAD_VALUE text-missing [service]",
                    () -> new DiscoverCloudUse(null, purpose("受付"), Grounds.on(APRIL)));
            given().refuses(
                            "NOT_FOUND record-unknown [V-9]",
                            new DiscoverCloudUse(null, providedBy(new VendorId("V-9")), Grounds.on(APRIL)));
            given(applied()).refuses("RULE code-taken [K-0001]", new DiscoverCloudUse(K1, use(), Grounds.on(MAY)));
        }
    }

    @Nested
    class TakingOver {

        private static TakeOverCloudUse listed(
                @Nullable LocalDate applied, @Nullable LocalDate approved, LocalDate used) {
            return new TakeOverCloudUse(
                    null,
                    use(),
                    applied,
                    approved,
                    approved == null ? null : MARCH,
                    null,
                    null,
                    null,
                    TARO,
                    used,
                    Grounds.on(JUNE));
        }

        private static CloudUseApplied applied(LocalDate on) {
            return new CloudUseApplied(K1, use(), null, on, null, List.of());
        }

        private static CloudUseApproved approved(LocalDate on) {
            return new CloudUseApproved(K1, MARCH, null, null, null, on, null, List.of());
        }

        @Test
        void recordsWhatTheListSaysOnTheDaysItSays() {
            given().records(listed(APRIL, MAY, MAY), applied(APRIL), approved(MAY), managed(TARO, MAY), started(MAY));
            given().records(listed(null, MAY, MAY), applied(MAY), approved(MAY), managed(TARO, MAY), started(MAY));
            given().records(listed(APRIL, JUNE, MAY), applied(APRIL), managed(TARO, MAY), started(MAY), approved(JUNE));
        }

        @Test
        void asksForNoApproval() {
            given().records(listed(APRIL, null, APRIL), applied(APRIL), managed(TARO, APRIL), started(APRIL));
        }

        @Test
        void refusesDaysThatCannotBe() {
            assertRefused("BAD_VALUE approved-before-applied [2026-04-01, 2026-05-01]", () -> listed(MAY, APRIL, JUNE));
            assertRefused("BAD_VALUE used-before-applied [2026-04-01, 2026-05-01]", () -> listed(MAY, MAY, APRIL));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2027-03-31, 2027-04-01]",
                    () -> listed(null, MARCH.plusDays(1), MARCH.plusDays(1)));
        }
    }

    @Nested
    class Describing {

        private static ChangeCloudProfile changing(String purpose, Grounds grounds) {
            return new ChangeCloudProfile(K1, purpose(purpose), grounds);
        }

        @Test
        void recordsWhatIsNew() {
            given(applied())
                    .records(
                            changing(" 相談 ", Grounds.on(MAY)),
                            new CloudProfileChanged(K1, purpose("相談"), MAY, null, List.of()));
            given(applied()).addsNothing(changing("申請の受付", Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE cloud-profile-says-nothing []",
                    () -> new ChangeCloudProfile(K1, Use.NOTHING, Grounds.on(MAY)));
        }

        @Test
        void ofARetiredServiceComesLateAndWithAReason() {
            var gone = given(applied(), approved(MARCH, MAY), started(MAY), retiring(MAY), retired(JUNE));

            gone.refuses("RULE cloud-retired [K-0001, 2026-06-01]", changing("相談", Grounds.on(MAY)));
            gone.refuses("RULE cloud-retired [K-0001, 2026-06-01]", changing("相談", because("漏れ", JUNE)));
            gone.records(
                    changing("相談", because("漏れ", MAY)),
                    new CloudProfileChanged(K1, purpose("相談"), MAY, "漏れ", List.of()));
        }
    }

    @Nested
    class Voiding {

        @Test
        void takesOutFactsAndNoStages() {
            var changed = new CloudProfileChanged(K1, purpose("相談"), MAY, null, List.of());
            var voiding = new VoidCloudEntry(K1, START + 1, because("誤記", JUNE));
            var voided = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

            given(applied(), changed).records(voiding, voided);
            given(applied(), changed, voided)
                    .records(new ChangeCloudProfile(K1, purpose("相談"), Grounds.on(MAY)), changed);
            given(applied(), approved(MARCH, MAY)).refuses("RULE entry-not-a-fact [11, CloudUseApproved]", voiding);
        }
    }
}

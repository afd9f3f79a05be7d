package jp.daicho.vendor.view;

import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.certified;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.moved;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.reinstated;
import static jp.daicho.vendor.VendorSamples.renamed;
import static jp.daicho.vendor.VendorSamples.retired;
import static jp.daicho.vendor.VendorSamples.suspended;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VendorRecordsTest {

    private static final LocalDate EVE = MAY.minusDays(1);
    private static final LocalDate MORROW = MAY.plusDays(1);

    private final VendorRecords view = new VendorRecords();
    private final Told ledger = new Told(view);

    private long tell(DomainEvent event) {
        return ledger.tell(SAKURA.value(), event);
    }

    private void takeOut(long position) {
        tell(new EntryVoided(position, position, JUNE, "誤記", List.of()));
    }

    private VendorDetails details(LocalDate day) {
        return view.answer(new OneVendor(SAKURA, day));
    }

    private VendorRow row(LocalDate day) {
        return details(day).row();
    }

    @Test
    void listsVendorsByCode() {
        tell(registered());
        var acme = new VendorId("ACME");
        ledger.tell("ACME", new VendorRegistered(acme, "Acme", null, null, null, APRIL, null, List.of()));

        assertThat(view.answer(new VendorsOn(MAY)))
                .extracting(VendorRow::vendor)
                .containsExactly(acme, SAKURA);
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(view.answer(new VendorsOn(MAY))).isEmpty();
        assertRefused("NOT_FOUND record-unknown [V-0042]", () -> details(MAY));
    }

    @Test
    void showsAVendorAsItWasRegisteredOnWhicheverDay() {
        tell(registered());

        var expected = new VendorRow(
                SAKURA, new Profile("株式会社さくら", null, null, null), VendorState.REGISTERED, APRIL, null, null);
        assertThat(row(APRIL.minusDays(1))).isEqualTo(expected);
        assertThat(row(MAY)).isEqualTo(expected);
        assertThat(details(MAY))
                .isEqualTo(new VendorDetails(
                        expected, List.of(), List.of(), Ownership.NOTHING, null, List.of(), List.of()));
    }

    @Nested
    class FromTheDayOf {

        @Test
        void aChangeOfProfileItSaysTheNew() {
            tell(registered());
            tell(moved("大山市", MAY));

            assertThat(row(EVE).profile().address()).isNull();
            assertThat(row(MAY).profile()).isEqualTo(new Profile("株式会社さくら", null, null, "大山市"));
            assertThat(row(MORROW)).isEqualTo(row(MAY));
        }

        @Test
        void aContactItNamesThePerson() {
            tell(registered());
            tell(contact("K1", "川瀬 花子", APRIL));
            tell(contact("K1", "山田 太郎", MAY));

            assertThat(details(EVE).contacts()).containsExactly(contact("K1", "川瀬 花子", APRIL));
            assertThat(details(MAY).contacts()).containsExactly(contact("K1", "山田 太郎", MAY));
            assertThat(details(MORROW).contacts()).isEqualTo(details(MAY).contacts());
        }

        @Test
        void aCertificationItListsIt() {
            tell(registered());
            tell(certified(Certificate.ISMAP, MAY));

            assertThat(details(EVE).certifications()).isEmpty();
            assertThat(details(MAY).certifications()).containsExactly(certified(Certificate.ISMAP, MAY));
            assertThat(details(MORROW).certifications()).hasSize(1);
        }

        @Test
        void aSuspensionItSaysUntilWhen() {
            tell(registered());
            tell(suspended(JUNE, MAY));

            assertThat(row(EVE).state()).isEqualTo(VendorState.REGISTERED);
            assertThat(row(MAY)).isEqualTo(standing(VendorState.SUSPENDED, MAY, JUNE));
            assertThat(row(JUNE)).isEqualTo(row(MAY));
            assertThat(row(JUNE.plusDays(1))).isEqualTo(standing(VendorState.REGISTERED, JUNE.plusDays(1), null));
        }

        @Test
        void severalSuspensionsItSaysWhenTheLastEnds() {
            tell(registered());
            tell(suspended(JUNE, APRIL));
            tell(suspended(MAY.plusDays(9), MAY));

            assertThat(row(MAY)).isEqualTo(standing(VendorState.SUSPENDED, APRIL, JUNE));
            tell(suspended(null, JUNE));
            assertThat(row(JUNE)).isEqualTo(standing(VendorState.SUSPENDED, APRIL, null));
            tell(reinstated(JUNE.plusDays(9)));
            assertThat(row(JUNE.plusDays(8)).state()).isEqualTo(VendorState.SUSPENDED);
            assertThat(row(JUNE.plusDays(9))).isEqualTo(standing(VendorState.REGISTERED, JUNE.plusDays(9), null));
        }

        @Test
        void aSuspensionThatAnotherFollowsAtOnceItSaysWhenThatOneEnds() {
            tell(registered());
            tell(suspended(MAY, APRIL));
            tell(suspended(JUNE, MAY.plusDays(1)));

            assertThat(row(MAY)).isEqualTo(standing(VendorState.SUSPENDED, APRIL, JUNE));
            assertThat(row(JUNE)).isEqualTo(row(MAY));
            tell(suspended(null, JUNE.plusDays(2)));
            assertThat(row(JUNE)).isEqualTo(row(MAY));
        }

        @Test
        void aReinstatementItIsRegisteredAgain() {
            tell(registered());
            tell(suspended(null, APRIL));
            tell(reinstated(MAY));

            assertThat(row(EVE)).isEqualTo(standing(VendorState.SUSPENDED, APRIL, null));
            assertThat(row(MAY)).isEqualTo(standing(VendorState.REGISTERED, MAY, null));
            assertThat(row(MORROW)).isEqualTo(row(MAY));
        }

        @Test
        void aRetirementItIsRetired() {
            tell(registered());
            tell(retired(MAY));

            assertThat(row(EVE).state()).isEqualTo(VendorState.REGISTERED);
            assertThat(row(MAY)).isEqualTo(standing(VendorState.RETIRED, MAY, null));
            assertThat(row(MORROW)).isEqualTo(row(MAY));
        }

        private VendorRow standing(VendorState state, LocalDate since, @Nullable LocalDate until) {
            return new VendorRow(SAKURA, registered().profile(), state, since, until, null);
        }
    }

    @Nested
    class RecordedLate {

        @Test
        void aProfileIsOverruledByTheLaterDay() {
            tell(registered());
            tell(renamed("さくら合同会社", JUNE));
            tell(renamed("さくら商会", MAY));

            assertThat(row(EVE).profile().name()).isEqualTo("株式会社さくら");
            assertThat(row(MAY).profile().name()).isEqualTo("さくら商会");
            assertThat(row(JUNE).profile().name()).isEqualTo("さくら合同会社");
        }

        @Test
        void certificationsStandInTheOrderOfTheirDays() {
            tell(registered());
            tell(certified(Certificate.SOC2, JUNE));
            tell(certified(Certificate.P_MARK, MAY));

            assertThat(details(JUNE).certifications())
                    .containsExactly(certified(Certificate.P_MARK, MAY), certified(Certificate.SOC2, JUNE));
        }

        @Test
        void aTenthContactStandsBehindTheSecond() {
            tell(registered());
            tell(contact("K10", "十", APRIL));
            tell(contact("K2", "二", MAY));

            assertThat(details(MAY).contacts())
                    .extracting(contact -> contact.contact())
                    .containsExactly("K2", "K10");
        }
    }

    @Nested
    class Voided {

        @Test
        void aProfileGivesWayToTheOneBefore() {
            tell(registered());
            tell(moved("川瀬町", APRIL));
            takeOut(tell(moved("大山市", MAY)));

            assertThat(row(JUNE).profile().address()).isEqualTo("川瀬町");
        }

        @Test
        void aContactGivesWayToTheOneBefore() {
            tell(registered());
            tell(contact("K1", "川瀬 花子", APRIL));
            takeOut(tell(contact("K1", "山田 太郎", MAY)));

            assertThat(details(JUNE).contacts()).containsExactly(contact("K1", "川瀬 花子", APRIL));
        }

        @Test
        void aCertificationIsGone() {
            tell(registered());
            takeOut(tell(certified(Certificate.ISMAP, MAY)));

            assertThat(details(JUNE).certifications()).isEmpty();
        }

        @Test
        void anEntryOfAnotherRecordIsNoneOfOurs() {
            tell(registered());
            tell(moved("大山市", MAY));

            ledger.tell("S-0001", new EntryVoided(1, 1, JUNE, "誤記", List.of()));

            assertThat(row(JUNE).profile().address()).isEqualTo("大山市");
        }
    }
}

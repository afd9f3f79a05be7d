package jp.daicho.vendor.view;

import static jp.daicho.vendor.VendorSamples.APRIL;
import static jp.daicho.vendor.VendorSamples.JUNE;
import static jp.daicho.vendor.VendorSamples.MAY;
import static jp.daicho.vendor.VendorSamples.SAKURA;
import static jp.daicho.vendor.VendorSamples.certified;
import static jp.daicho.vendor.VendorSamples.contact;
import static jp.daicho.vendor.VendorSamples.declared;
import static jp.daicho.vendor.VendorSamples.disclosed;
import static jp.daicho.vendor.VendorSamples.merged;
import static jp.daicho.vendor.VendorSamples.registered;
import static jp.daicho.vendor.VendorSamples.renamed;
import static jp.daicho.vendor.VendorSamples.retired;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.Likeness.Sign;
import jp.daicho.vendor.view.VendorRecords.LikelyDuplicates;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsLike;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Vendors that may be one, and vendors that are. */
class VendorMergesTest {

    private static final VendorId OTHER = new VendorId("V-0001");
    private static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");

    private final VendorRecords view = new VendorRecords();
    private final Told ledger = new Told(view);

    @BeforeEach
    void register() {
        tell(registered());
    }

    private long tell(VendorEvent event) {
        return ledger.tell(event.vendor().value(), event);
    }

    private static VendorRegistered other(String name, @Nullable CorporateNumber number) {
        return new VendorRegistered(OTHER, name, null, number, null, APRIL, null, List.of());
    }

    private VendorDetails details(VendorId vendor, LocalDate day) {
        return view.answer(new OneVendor(vendor, day));
    }

    @Nested
    class OnceMerged {

        @BeforeEach
        void merge() {
            tell(other("もみじ", null));
            tell(merged(OTHER, MAY));
        }

        @Test
        void areAnsweredForByTheSurvivorFromThatDayOn() {
            assertThat(details(SAKURA, MAY.minusDays(1)).row().vendor()).isEqualTo(SAKURA);
            assertThat(details(SAKURA, MAY).row().vendor()).isEqualTo(OTHER);
            assertThat(details(OTHER, MAY)).isEqualTo(details(SAKURA, MAY));
        }

        @Test
        void areNamedByTheSurvivor() {
            assertThat(details(OTHER, MAY.minusDays(1)).mergedFrom()).isEmpty();
            assertThat(details(OTHER, MAY).mergedFrom())
                    .containsExactly(new VendorDetails.Merged(SAKURA, new Profile("株式会社さくら", null, null, null), MAY));
        }

        @Test
        void areKnownByWhatWasRecordedOfEither() {
            tell(contact("K1", "川瀬 花子", APRIL));
            tell(certified(Certificate.ISMAP, APRIL));
            tell(disclosed(new Ownership("大山商事", null, new Country("JP")), APRIL));
            tell(declared(null, APRIL));
            tell(new VendorOwnershipDisclosed(OTHER, null, true, null, APRIL, null, List.of()));

            assertThat(details(OTHER, MAY.minusDays(1)).contacts()).isEmpty();
            assertThat(details(OTHER, MAY).contacts()).hasSize(1);
            assertThat(details(OTHER, MAY).certifications()).hasSize(1);
            assertThat(details(OTHER, MAY).declarations()).hasSize(1);
            assertThat(details(OTHER, MAY).ownership()).isEqualTo(new Ownership(null, true, new Country("JP")));
            assertThat(details(OTHER, MAY).disclosed()).isEqualTo(APRIL);
        }

        @Test
        void areListedAsMerged() {
            assertThat(view.answer(new VendorsOn(MAY)))
                    .extracting(VendorRow::state)
                    .containsExactly(VendorState.REGISTERED, VendorState.MERGED);
            assertThat(view.answer(new VendorsOn(MAY)))
                    .extracting(VendorRow::mergedInto)
                    .containsExactly(null, OTHER);
            assertThat(view.answer(new VendorsOn(MAY.minusDays(1))))
                    .extracting(VendorRow::mergedInto)
                    .containsOnlyNulls();
        }
    }

    @Nested
    class Statements {

        private static final Ownership OYAMA = new Ownership("大山商事", null, null);
        private static final Ownership JAPAN = new Ownership(null, null, new Country("JP"));

        @Test
        void addUpFromTheirDaysOn() {
            tell(disclosed(OYAMA, MAY));
            tell(disclosed(JAPAN, JUNE));

            assertThat(details(SAKURA, APRIL).ownership()).isEqualTo(Ownership.NOTHING);
            assertThat(details(SAKURA, APRIL).disclosed()).isNull();
            assertThat(details(SAKURA, MAY).ownership()).isEqualTo(OYAMA);
            assertThat(details(SAKURA, JUNE).ownership()).isEqualTo(OYAMA.with(JAPAN));
            assertThat(details(SAKURA, JUNE).disclosed()).isEqualTo(JUNE);
        }

        @Test
        void areGoneOnceTheirEntryIsVoided() {
            long disclosure = tell(disclosed(OYAMA, MAY));
            long declaration = tell(declared(null, MAY));
            assertThat(details(SAKURA, MAY).declarations())
                    .extracting(VendorDeclarationReceived::effectiveOn)
                    .containsExactly(MAY);

            List.of(disclosure, declaration)
                    .forEach(each -> ledger.tell(SAKURA.value(), new EntryVoided(each, each, JUNE, "誤記", List.of())));

            assertThat(details(SAKURA, JUNE).ownership()).isEqualTo(Ownership.NOTHING);
            assertThat(details(SAKURA, JUNE).declarations()).isEmpty();
        }
    }

    @Nested
    class Likely {

        private List<Likeness> like(@Nullable String name, @Nullable CorporateNumber number, LocalDate day) {
            return view.answer(new VendorsLike(new Profile(name, null, number, null), null, day));
        }

        @Test
        void areThoseOfTheSameNameHoweverItIsTyped() {
            assertThat(like("㈱　さくら", null, MAY)).extracting(Likeness::by).containsExactly(List.of(Sign.NAME));
            assertThat(like("さくら（株）", null, MAY)).hasSize(1);
            assertThat(like("株式会社さくら商会", null, MAY)).isEmpty();
        }

        @Test
        void areThoseWithTheSameNumber() {
            tell(other("もみじ", NUMBER));

            assertThat(like("うめ", NUMBER, MAY))
                    .extracting(each -> each.other().vendor())
                    .containsExactly(OTHER);
            assertThat(like(null, NUMBER, MAY))
                    .extracting(Likeness::by)
                    .containsExactly(List.of(Sign.CORPORATE_NUMBER));
        }

        @Test
        void goByTheNameOfTheDay() {
            tell(renamed("うめ", JUNE));

            assertThat(like("さくら", null, MAY)).hasSize(1);
            assertThat(like("さくら", null, JUNE)).isEmpty();
            assertThat(like("うめ", null, JUNE)).hasSize(1);
        }

        @Test
        void areNoneThatAreRetiredOrMerged() {
            tell(retired(MAY));

            assertThat(like("さくら", null, MAY.minusDays(1))).hasSize(1);
            assertThat(like("さくら", null, MAY)).isEmpty();
        }

        @Test
        void arePairedWithTheFirstOfThem() {
            tell(other("㈱さくら", NUMBER));
            tell(new VendorProfileChanged(SAKURA, null, null, NUMBER, null, JUNE, null, List.of()));

            assertThat(view.answer(new LikelyDuplicates(MAY)))
                    .extracting(pair -> pair.vendor().vendor() + " "
                            + pair.likeness().other().vendor() + " "
                            + pair.likeness().by())
                    .containsExactly("V-0042 V-0001 [NAME]");
            assertThat(view.answer(new LikelyDuplicates(JUNE)))
                    .extracting(pair -> pair.likeness().by())
                    .containsExactly(List.of(Sign.CORPORATE_NUMBER, Sign.NAME));
            tell(merged(OTHER, JUNE));
            assertThat(view.answer(new LikelyDuplicates(JUNE))).isEmpty();
        }

        @Test
        void arePairedOnceForEachSign() {
            tell(other("もみじ", NUMBER));
            var third = new VendorId("V-9999");
            tell(new VendorRegistered(third, "㈱さくら", null, NUMBER, null, MAY, null, List.of()));

            assertThat(view.answer(new LikelyDuplicates(MAY)))
                    .extracting(pair -> pair.vendor().vendor() + " "
                            + pair.likeness().other().vendor() + " "
                            + pair.likeness().by())
                    .containsExactly("V-9999 V-0001 [CORPORATE_NUMBER]", "V-9999 V-0042 [NAME]");
        }
    }
}

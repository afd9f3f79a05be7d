package jp.daicho.gap.view;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Severity;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GapListTest {

    private static final String ABSENT = "OC-01:C-2026-0001:C09";
    private static final String NOT_ASSESSED = "OC-03:C-2026-0001";

    private final Watch watch = Watch.by("OC-01", "OC-02", "OC-03", "OC-04", "OC-11", "OC-12", "VN-01", "VN-02");

    private List<String> ids(LocalDate day, int dueWithin, GapFilter filter) {
        return watch.list(day, dueWithin, filter).stream()
                .map(row -> row.id().toString())
                .toList();
    }

    private void absent() {
        watch.tell(clause(new Mark(C09, ClauseState.ABSENT, null), APRIL));
    }

    @Nested
    class Order {

        @Test
        void isByWeightThenByAgeThenByRecordThenByRule() {
            watch.tell(concluded(new ContractId("C-2026-0002"), APRIL, MARCH));
            watch.tell(concluded());
            watch.tell(clause(new Mark(C01, ClauseState.PARTIAL, null), APRIL));
            watch.tell(clause(new Mark(C09, ClauseState.PARTIAL, null), APRIL.plusDays(3)));
            watch.tell(VendorSamples.suspended(null, APRIL.plusDays(9)));

            assertThat(ids(MARCH, 0, GapFilter.ALL))
                    .containsExactly(
                            "OC-03:C-2026-0002",
                            "VN-02:V-0042:C-2026-0001",
                            "VN-02:V-0042:C-2026-0002",
                            "OC-02:C-2026-0001:C01",
                            "OC-02:C-2026-0001:C09",
                            "OC-12:C-2026-0001",
                            "OC-12:C-2026-0002");
        }
    }

    @Nested
    class Wanted {

        private static final ContractId OTHER = new ContractId("C-2026-0002");

        private GapFilter only(
                @Nullable Severity severity,
                @Nullable String rule,
                @Nullable Kind kind,
                @Nullable String vendor,
                @Nullable String section) {
            return new GapFilter(
                    severity,
                    rule == null ? null : new RuleId(rule),
                    kind,
                    vendor == null ? null : new VendorId(vendor),
                    section);
        }

        private void twoContractsAndASuspension() {
            watch.tell(concluded());
            absent();
            watch.tell(clause(new Mark(C01, ClauseState.PARTIAL, null), APRIL));
            watch.tell(in("総務課", C1, MAY));
            watch.tell(concluded(OTHER, APRIL, MARCH));
            watch.tell(in("税務課", OTHER, APRIL));
            watch.tell(VendorSamples.suspended(null, JUNE));
        }

        private static ContractProfileChanged in(String section, ContractId contract, LocalDate on) {
            return new ContractProfileChanged(
                    contract, null, null, null, section, List.of(), List.of(), null, null, null, null, on, null,
                    List.of());
        }

        @Test
        void areThoseOfOneSeverity() {
            twoContractsAndASuspension();

            assertThat(ids(MAY, 0, only(Severity.MEDIUM, null, null, null, null)))
                    .containsExactly("OC-02:C-2026-0001:C01");
            assertThat(ids(MAY, 0, only(Severity.LOW, null, null, null, null))).isEmpty();
        }

        @Test
        void areThoseOfOneRule() {
            twoContractsAndASuspension();

            assertThat(ids(MAY, 0, only(null, "OC-01", null, null, null))).containsExactly(ABSENT);
        }

        @Test
        void areThoseOfOneKindOfRecord() {
            twoContractsAndASuspension();

            assertThat(ids(JUNE, 0, only(null, null, Kind.VENDOR, null, null)))
                    .containsExactly("VN-02:V-0042:C-2026-0001", "VN-02:V-0042:C-2026-0002");
            assertThat(ids(JUNE, 0, only(null, null, Kind.CONTRACT, null, null)))
                    .hasSize(3)
                    .allMatch(id -> id.startsWith("OC-"));
        }

        @Test
        void areThoseOfOneVendorAndItsContracts() {
            twoContractsAndASuspension();

            assertThat(ids(JUNE, 0, only(null, null, null, "V-0042", null))).hasSize(5);
            assertThatThrownBy(() -> ids(JUNE, 0, only(null, null, null, "V-0001", null)))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("record-unknown");
        }

        @Test
        void areThoseOfASectionOnTheDay() {
            twoContractsAndASuspension();

            assertThat(ids(MAY, 0, only(null, null, null, null, "総務課")))
                    .containsExactly(ABSENT, "OC-02:C-2026-0001:C01");
            assertThat(ids(MAY.minusDays(1), 0, only(null, null, null, null, "総務課")))
                    .isEmpty();
            assertThat(ids(MAY, 0, only(null, null, null, null, "税務課"))).containsExactly("OC-03:C-2026-0002");
        }

        @Test
        void areThoseOfAVendorWhoseContractTheSectionHas() {
            twoContractsAndASuspension();

            assertThat(ids(JUNE, 0, only(null, "VN-02", null, null, "税務課"))).contains("VN-02:V-0042:C-2026-0002");
            assertThat(ids(JUNE, 0, only(null, "VN-02", null, null, "市民課"))).isEmpty();
        }

        @Test
        void areWhatAllOfItSays() {
            twoContractsAndASuspension();

            assertThat(ids(JUNE, 0, only(Severity.HIGH, "OC-01", Kind.CONTRACT, "V-0042", "総務課")))
                    .containsExactly(ABSENT);
            assertThat(ids(JUNE, 0, only(Severity.HIGH, "OC-01", Kind.VENDOR, "V-0042", "総務課")))
                    .isEmpty();
        }
    }

    @Nested
    class DueSoon {

        @Test
        void areThoseThatBeginByTheLastOfSoManyDays() {
            watch.tell(concluded(C1, JUNE, MARCH));

            assertThat(ids(JUNE.minusDays(5), 4, GapFilter.ALL)).isEmpty();
            assertThat(ids(JUNE.minusDays(5), 5, GapFilter.ALL)).containsExactly(NOT_ASSESSED);
            assertThat(watch.list(JUNE.minusDays(5), 5, GapFilter.ALL))
                    .extracting(GapRow::since)
                    .containsExactly(JUNE);
        }

        @Test
        void weighWhatTheyWillWeighOnTheirFirstDay() {
            watch.tell(concluded());
            var early = MARCH.minusDays(90);

            assertThat(watch.list(early.minusDays(1), 90, GapFilter.ALL))
                    .filteredOn(row -> row.id().rule().value().equals("OC-12"))
                    .extracting(GapRow::severity)
                    .containsExactly(Severity.LOW);
        }

        @Test
        void leaveOutWhatIsOverAlready() {
            watch.tell(concluded());

            assertThat(ids(MARCH.plusDays(1), 30, GapFilter.ALL)).containsExactly("OC-11:C-2026-0001");
        }
    }

    @Nested
    class Accepted {

        private void acceptedUntilJune() {
            watch.tell(concluded());
            absent();
            watch.accept(ABSENT, MAY, JUNE);
        }

        private @Nullable LocalDate until(LocalDate day) {
            return watch.row(ABSENT, day).acceptedUntil();
        }

        @Test
        void areMarkedFromTheFirstDayThroughTheLast() {
            acceptedUntilJune();

            assertThat(until(MAY.minusDays(1))).isNull();
            assertThat(until(MAY)).isEqualTo(JUNE);
            assertThat(until(JUNE)).isEqualTo(JUNE);
            assertThat(until(JUNE.plusDays(1))).isNull();
            assertThat(watch.around(ABSENT, JUNE)).isEqualTo("HIGH HIGH HIGH");
        }

        @Test
        void areMarkedWithTheNewestAcceptance() {
            acceptedUntilJune();
            watch.accept(ABSENT, MAY.plusDays(9), MAY.plusDays(19));

            assertThat(until(MAY.plusDays(8))).isEqualTo(JUNE);
            assertThat(until(MAY.plusDays(9))).isEqualTo(MAY.plusDays(19));
            assertThat(until(MAY.plusDays(20))).isNull();
        }

        @Test
        void areOnlyThoseNamed() {
            acceptedUntilJune();
            watch.tell(clause(new Mark(C01, ClauseState.ABSENT, null), APRIL));

            assertThat(watch.row("OC-01:C-2026-0001:C01", MAY).acceptedUntil()).isNull();
        }
    }

    @Nested
    class Explained {

        @Test
        void bySayingWhoAcceptedItAndWhatLiftsIt() {
            watch.tell(concluded());
            absent();
            long first = watch.accept(ABSENT, MAY, JUNE);
            long second = watch.accept(ABSENT, JUNE, MARCH);

            var explanation = watch.explain(ABSENT, MAY);

            assertThat(explanation.row()).isEqualTo(watch.row(ABSENT, MAY));
            assertThat(explanation.acceptances()).containsExactly(first, second);
            assertThat(explanation.remedies())
                    .containsExactly("contract clause C-2026-0001 --clause C09 --state present --article <article>");
            assertThat(explanation.row().remedy())
                    .isEqualTo(explanation.remedies().getFirst());
        }

        @Test
        void asTheyWillBeWhereTheyAreStillToCome() {
            watch.tell(concluded(C1, JUNE, MARCH));

            assertThat(watch.explain(NOT_ASSESSED, APRIL).row().since()).isEqualTo(JUNE);
        }

        @Test
        void onlyWhileThereAreSuch() {
            watch.tell(concluded());
            absent();

            assertThat(watch.explain(ABSENT, MARCH).row().since()).isEqualTo(APRIL);
            for (String gap : List.of(ABSENT, "OC-01:C-2026-0001:C01", "OC-01:C-2026-0009:C01", "OC-99:C-2026-0001")) {
                assertRefused(
                        "NOT_FOUND gap-unknown [" + gap + ", 2027-04-01]", () -> watch.explain(gap, MARCH.plusDays(1)));
            }
        }
    }
}

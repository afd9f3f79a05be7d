package jp.daicho.gap.view;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.Title;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Severity;
import jp.daicho.vendor.VendorSamples;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ClauseGapsTest {

    private static final String ABSENT = "OC-01:C-2026-0001:C09";
    private static final String PARTIAL = "OC-02:C-2026-0001:C09";
    private static final String NOT_ASSESSED = "OC-03:C-2026-0001";

    private final Watch watch = Watch.by("OC-01", "OC-02", "OC-03");

    private static ClauseRecorded said(ClauseId clause, ClauseState state, LocalDate on) {
        return clause(new Mark(clause, state, null), on);
    }

    @Nested
    class AbsentClauses {

        @Test
        void areGapsFromTheDayThatIsSaid() {
            long conclusion = watch.tell(concluded());
            long recorded = watch.tell(said(C09, ClauseState.ABSENT, MAY));

            assertThat(watch.around(ABSENT, MAY)).isEqualTo("- HIGH HIGH");
            var gap = watch.row(ABSENT, MAY);
            assertThat(gap.kind()).isEqualTo(Kind.CONTRACT);
            assertThat(gap.vendor()).isEqualTo(VendorSamples.SAKURA);
            assertThat(gap.title()).isEqualTo("システム保守");
            assertThat(gap.flaw()).isEqualTo(Flaw.CLAUSE_ABSENT);
            assertThat(gap.details()).containsExactly(C09, new Title("項目", "Clause"));
            assertThat(gap.due()).isNull();
            assertThat(gap.basis()).containsExactly(Basis.POLICY_6_8_1, Basis.GUIDELINE_8_1, Basis.ORDINANCE_16_3_1_7);
            assertThat(watch.explain(ABSENT, MAY).causes()).containsExactly(conclusion, recorded);
        }

        @Test
        void areGapsThroughTheLastDayOfTheFiscalYear() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));

            assertThat(watch.around(ABSENT, APRIL)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(ABSENT, MARCH)).isEqualTo("HIGH HIGH -");
            assertThat(watch.span(ABSENT, MAY)).isEqualTo("2026-04-01 until 2027-04-01");
        }

        @Test
        void areNoneBeforeTheContractRuns() {
            watch.tell(concluded(C1, JUNE, MARCH));
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));

            assertThat(watch.around(ABSENT, JUNE)).isEqualTo("- HIGH HIGH");
        }

        @Test
        void areNoneOnceItIsTerminatedOrClosed() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));
            watch.tell(terminated(JUNE));
            assertThat(watch.around(ABSENT, JUNE)).isEqualTo("HIGH - -");

            watch.tell(closed(JUNE.plusDays(9)));
            assertThat(watch.around(ABSENT, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void weighLessWhereTheClauseIsNotAGraveOne() {
            watch.tell(concluded());
            watch.tell(said(C01, ClauseState.ABSENT, MAY));

            assertThat(watch.row("OC-01:C-2026-0001:C01", MAY).severity()).isEqualTo(Severity.MEDIUM);
        }

        @Test
        void areLiftedOnTheDayTheClauseIsThere() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));
            watch.tell(said(C09, ClauseState.PRESENT, JUNE));

            assertThat(watch.around(ABSENT, JUNE)).isEqualTo("HIGH - -");
            assertThat(watch.span(ABSENT, MAY)).isEqualTo("2026-04-01 until 2026-06-01");
        }

        @Test
        void matterOnlyIfTheEditionRequiresThem() {
            watch.tell(concluded());
            watch.tell(said(new ClauseId("C02"), ClauseState.ABSENT, APRIL));

            assertThat(watch.list(APRIL, 0, GapFilter.ALL))
                    .extracting(row -> row.id().toString())
                    .containsExactly(NOT_ASSESSED);
        }

        @Test
        void areTheSameGapThoughSaidAgain() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));
            long again = watch.tell(clause(new Mark(C09, ClauseState.ABSENT, "第9条"), JUNE));

            assertThat(watch.row(ABSENT, JUNE).since()).isEqualTo(APRIL);
            assertThat(watch.explain(ABSENT, JUNE).causes()).contains(again);
        }

        @Test
        void startAnewAfterAHiatus() {
            var late = MARCH.plusDays(10);
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));
            watch.tell(renewed(NEXT_MARCH, late));

            assertThat(watch.around(ABSENT, late)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(ABSENT, late).since()).isEqualTo(late);
            assertThat(watch.row(ABSENT, MARCH).since()).isEqualTo(APRIL);
        }

        @Test
        void takeTheirPlaceWhenSaidLate() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.PRESENT, JUNE));
            watch.tell(said(C09, ClauseState.ABSENT, MAY));

            assertThat(watch.span(ABSENT, MAY)).isEqualTo("2026-05-01 until 2026-06-01");
        }

        @Test
        void areNoneOnceVoided() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.PARTIAL, APRIL));
            long wrong = watch.tell(said(C09, ClauseState.ABSENT, MAY));
            assertThat(watch.around(ABSENT, MAY)).isEqualTo("- HIGH HIGH");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(ABSENT, MAY)).isEqualTo("- - -");
            assertThat(watch.around(PARTIAL, MAY)).isEqualTo("MEDIUM MEDIUM MEDIUM");
        }
    }

    @Nested
    class PartialClauses {

        @Test
        void areGapsOfTheirOwn() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.ABSENT, APRIL));
            watch.tell(said(C09, ClauseState.PARTIAL, MAY));
            watch.tell(said(C09, ClauseState.NOT_APPLICABLE, JUNE));

            assertThat(watch.around(ABSENT, MAY)).isEqualTo("HIGH - -");
            assertThat(watch.around(PARTIAL, MAY)).isEqualTo("- MEDIUM MEDIUM");
            assertThat(watch.row(PARTIAL, MAY).flaw()).isEqualTo(Flaw.CLAUSE_PARTIAL);
        }

        @Test
        void stayOneGapWhenTheyAreSaidNotToApply() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.PARTIAL, MAY));
            long recorded = watch.tell(said(C09, ClauseState.NOT_APPLICABLE, JUNE));

            assertThat(watch.row(PARTIAL, JUNE).flaw()).isEqualTo(Flaw.CLAUSE_NOT_APPLICABLE);
            assertThat(watch.span(PARTIAL, JUNE)).isEqualTo("2026-05-01 until 2027-04-01");
            assertThat(watch.explain(PARTIAL, JUNE).causes()).contains(recorded);
        }

        @Test
        void areLiftedOnTheDayTheClauseIsThere() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.PARTIAL, MAY));
            watch.tell(said(C09, ClauseState.PRESENT, JUNE));

            assertThat(watch.around(PARTIAL, JUNE)).isEqualTo("MEDIUM - -");
        }
    }

    @Nested
    class ClausesNobodyLookedAt {

        @Test
        void areOneGapFromTheFirstDayThroughTheLast() {
            long conclusion = watch.tell(concluded());

            assertThat(watch.around(NOT_ASSESSED, APRIL)).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(NOT_ASSESSED, MARCH)).isEqualTo("HIGH HIGH -");
            var gap = watch.row(NOT_ASSESSED, APRIL);
            assertThat(gap.flaw()).isEqualTo(Flaw.CLAUSES_NOT_ASSESSED);
            assertThat(gap.details()).containsExactly(2, List.of(C01, C09));
            assertThat(watch.explain(NOT_ASSESSED, APRIL).causes()).containsExactly(conclusion);
        }

        @Test
        void areStillOneGapWhenSomeAreLeft() {
            watch.tell(concluded());
            watch.tell(said(C01, ClauseState.ABSENT, MAY));

            assertThat(watch.row(NOT_ASSESSED, MAY.minusDays(1)).details()).containsExactly(2, List.of(C01, C09));
            assertThat(watch.row(NOT_ASSESSED, MAY).details()).containsExactly(1, List.of(C09));
            assertThat(watch.row(NOT_ASSESSED, MAY).since()).isEqualTo(APRIL);
        }

        @Test
        void areNoneOnceEveryOneWasLookedAt() {
            watch.tell(concluded());
            watch.tell(said(C01, ClauseState.PRESENT, MAY));
            watch.tell(said(C09, ClauseState.ABSENT, JUNE));

            assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("HIGH - -");
        }

        @Test
        void areNoneInAContractAssessedBeforeItRuns() {
            watch.tell(concluded(C1, MAY, MARCH));
            watch.tell(said(C01, ClauseState.PRESENT, APRIL));
            watch.tell(said(C09, ClauseState.PRESENT, APRIL));

            assertThat(watch.list(MAY, 0, GapFilter.ALL)).isEmpty();
        }

        @Test
        void areAGapAgainOnceTheAssessmentIsVoided() {
            watch.tell(concluded());
            watch.tell(said(C01, ClauseState.PRESENT, APRIL));
            long wrong = watch.tell(said(C09, ClauseState.PRESENT, APRIL));
            assertThat(watch.around(NOT_ASSESSED, MAY)).isEqualTo("- - -");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.row(NOT_ASSESSED, MAY).details()).containsExactly(1, List.of(C09));
        }
    }
}

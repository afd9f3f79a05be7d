package jp.daicho.gap.view;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.renewed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Which clauses a contract has to have changes with what it is about, and with the edition it is assessed under. */
class RequiredClausesTest {

    private static final String NOT_ASSESSED = "OC-03:C-2026-0001";
    private static final String ABSENT = "OC-01:C-2026-0001:P1";
    private static final ClauseId P1 = new ClauseId("P1");
    private static final ClauseId X1 = new ClauseId("X1");

    private final Watch watch = new Watch();

    @BeforeEach
    void knowOverlays() {
        watch.tell(ClauseSamples.with(
                ClauseSamples.recorded(FIRST, null, C01, C09),
                ClauseSamples.overlay(RequiredOf.PERSONAL_DATA, "P1"),
                ClauseSamples.overlay(RequiredOf.SUPPLY_CHAIN, "K1"),
                ClauseSamples.overlay(RequiredOf.NONE, "W1")));
        watch.tell(ClauseSamples.recorded(SECOND, JUNE, C09, X1));
    }

    private static ContractProfileChanged personalData(boolean handled, LocalDate on) {
        return new Outline(null, null, null, null, List.of(), List.of(), handled, null, null, null)
                .changed(C1, on, Grounds.on(on));
    }

    private static ClauseRecorded said(ClauseId clause, ClauseState state, LocalDate on) {
        return clause(new Mark(clause, state, null), on);
    }

    private static ClauseRecorded said(ClauseId clause, EditionId edition, @Nullable String article, LocalDate on) {
        return new ClauseRecorded(C1, clause, ClauseState.PRESENT, article, edition, on, null, List.of());
    }

    /** The gaps by the rules for clauses. */
    private List<String> lacking(LocalDate day) {
        return watch.list(day, 0, GapFilter.ALL).stream()
                .map(row -> row.id().toString())
                .filter(id -> id.matches("OC-0[123]:.*"))
                .toList();
    }

    private void assess() {
        watch.tell(said(C01, ClauseState.PRESENT, APRIL));
        watch.tell(said(C09, ClauseState.PRESENT, APRIL));
    }

    @Nested
    class ByWhatItIsAbout {

        @Test
        void areToBeAssessedFromTheDayItHandlesPersonalData() {
            watch.tell(concluded());
            assess();
            long declared = watch.tell(personalData(true, MAY));

            assertThat(watch.around(NOT_ASSESSED, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.row(NOT_ASSESSED, MAY).details()).containsExactly(1, List.of(P1));
            assertThat(watch.explain(NOT_ASSESSED, MAY).causes()).contains(declared);
            assertThat(watch.around(NOT_ASSESSED, MARCH)).isEqualTo("HIGH HIGH -");
        }

        @Test
        void areLackingOnlyWhileItHandlesPersonalData() {
            watch.tell(concluded());
            watch.tell(said(P1, ClauseState.ABSENT, APRIL));
            long declared = watch.tell(personalData(true, MAY));
            watch.tell(personalData(false, JUNE));

            assertThat(watch.span(ABSENT, MAY)).isEqualTo("2026-05-01 until 2026-06-01");
            assertThat(watch.around(ABSENT, MAY)).isEqualTo("- HIGH HIGH");
            assertThat(watch.explain(ABSENT, MAY).causes()).contains(declared);
        }

        @Test
        void areNoLongerLackingOnceThatIsVoided() {
            watch.tell(concluded());
            watch.tell(said(P1, ClauseState.ABSENT, APRIL));
            long wrong = watch.tell(personalData(true, MAY));

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(ABSENT, MAY)).isEqualTo("- - -");
        }

        @Test
        void areTheSameGapThoughSomethingElseIsSaidOfIt() {
            watch.tell(concluded());
            watch.tell(personalData(true, APRIL));
            watch.tell(said(P1, ClauseState.ABSENT, APRIL));
            watch.tell(Outline.titled("運用").changed(C1, MAY, Grounds.on(MAY)));

            assertThat(watch.span(ABSENT, JUNE)).isEqualTo("2026-04-01 until 2027-04-01");
        }

        @Test
        void areNeverThoseThatAreOnlyGoodToHaveNorTheSupplyChains() {
            watch.tell(concluded(C1, LocalDate.of(2027, 7, 1), NEXT_MARCH));
            assess();
            watch.tell(said(new ClauseId("W1"), ClauseState.ABSENT, APRIL));
            watch.tell(said(new ClauseId("K1"), ClauseState.ABSENT, APRIL));

            assertThat(lacking(LocalDate.of(2027, 7, 1))).isEmpty();
        }
    }

    @Nested
    class ByItsEdition {

        @Test
        void areThoseOfItsConclusionThoughANewerOneApplies() {
            watch.tell(concluded());
            assess();

            assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("- - -");
        }

        @Test
        void areThoseOfTheNewOneFromTheDayItIsAssessedUnderIt() {
            watch.tell(concluded());
            watch.tell(said(C09, ClauseState.PRESENT, APRIL));
            long anew = watch.tell(said(C09, SECOND, null, JUNE));

            assertThat(watch.row(NOT_ASSESSED, JUNE.minusDays(1)).details()).containsExactly(1, List.of(C01));
            assertThat(watch.row(NOT_ASSESSED, JUNE).details()).containsExactly(1, List.of(X1));
            assertThat(watch.row(NOT_ASSESSED, JUNE.plusDays(1)).since()).isEqualTo(APRIL);
            assertThat(watch.explain(NOT_ASSESSED, JUNE).causes()).contains(anew);
        }

        @Test
        void keepWhatWasSaidOfThemUnderTheOldOne() {
            watch.tell(concluded());
            assess();
            watch.tell(said(X1, SECOND, null, JUNE));

            assertThat(lacking(JUNE)).isEmpty();
        }

        @Test
        void areThoseOfTheOldOneAgainOnceTheAssessmentIsVoided() {
            watch.tell(concluded());
            assess();
            long wrong = watch.tell(said(C09, SECOND, null, JUNE));
            assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("- HIGH HIGH");

            watch.voidEntry(C1.value(), wrong);

            assertThat(watch.around(NOT_ASSESSED, JUNE)).isEqualTo("- - -");
        }

        @Test
        void areThoseOfTheOldOneAgainWhereItIsAssessedSo() {
            watch.tell(concluded());
            assess();
            watch.tell(said(C09, SECOND, null, JUNE));
            watch.tell(said(C09, FIRST, "第9条", MARCH));

            assertThat(watch.span(NOT_ASSESSED, JUNE)).isEqualTo("2026-06-01 until 2027-03-31");
        }

        @Test
        void areThoseOfTheNewOneOverTheEndOfTheFiscalYear() {
            watch.tell(concluded());
            assess();
            watch.tell(renewed(NEXT_MARCH, MARCH));
            watch.tell(said(C09, SECOND, null, MARCH.plusDays(1)));

            assertThat(watch.around(NOT_ASSESSED, MARCH.plusDays(1))).isEqualTo("- HIGH HIGH");
            assertThat(watch.around(NOT_ASSESSED, LocalDate.of(2028, 2, 29))).isEqualTo("HIGH HIGH HIGH");
        }
    }
}

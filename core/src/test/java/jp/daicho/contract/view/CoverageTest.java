package jp.daicho.contract.view;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Transition;
import jp.daicho.contract.Transitional;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.view.ContractRecords.CoverageOf;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.office.StaffId;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.vendor.VendorId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How contracts stand to the clauses of their editions. */
class CoverageTest {

    private static final ClauseId P1 = new ClauseId("P1");

    private final ContractRecords view = new ContractRecords();
    private final Told ledger = new Told(view);

    @BeforeEach
    void conclude() {
        ledger.tell(
                "mic-2026",
                ClauseSamples.with(
                        ClauseSamples.recorded(FIRST, null, C01, C09),
                        ClauseSamples.overlay(RequiredOf.PERSONAL_DATA, "P1")));
        ledger.tell("mic-2027", ClauseSamples.recorded(SECOND, JUNE, C09));
        tell(concluded());
    }

    private long tell(OfContract event) {
        return ledger.tell(event.contract().value(), event);
    }

    private long say(ClauseId clause, ClauseState state, LocalDate on) {
        return tell(clause(new Mark(clause, state, null), on));
    }

    private long waive(ClauseId clause, LocalDate on, LocalDate until) {
        return tell(
                new ClauseWaived(C1, clause, until, new StaffId("S-0002"), StaffId.FOUNDER, null, on, "直す", List.of()));
    }

    private Coverage of(ClauseId clause, LocalDate day) {
        return view.answer(new CoverageOf(C1, day)).cells().stream()
                .filter(cell -> cell.clause().id().equals(clause))
                .map(ClauseCell::coverage)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isWhatWasSaidLastOfEachClause() {
        assertThat(of(C01, APRIL)).isEqualTo(Coverage.NOT_ASSESSED);
        say(C01, ClauseState.ABSENT, APRIL);
        say(C01, ClauseState.PARTIAL, MAY);
        say(C01, ClauseState.NOT_APPLICABLE, JUNE);
        say(C01, ClauseState.PRESENT, MARCH);

        assertThat(of(C01, APRIL)).isEqualTo(Coverage.ABSENT);
        assertThat(of(C01, MAY)).isEqualTo(Coverage.PARTIAL);
        assertThat(of(C01, JUNE)).isEqualTo(Coverage.NOT_APPLICABLE);
        assertThat(of(C01, MARCH)).isEqualTo(Coverage.PRESENT);
    }

    @Test
    void asksForNothingThatIsNotRequiredWhateverWasSaid() {
        say(P1, ClauseState.ABSENT, APRIL);

        assertThat(of(P1, MAY)).isEqualTo(Coverage.NOT_REQUIRED);
        assertThat(view.answer(new CoverageOf(C1, MAY)).required()).hasSize(2);
    }

    @Test
    void isWaivedFromItsDayThroughTheLastWhereTheClauseLacks() {
        say(C09, ClauseState.PARTIAL, APRIL);
        waive(C09, MAY, JUNE);
        waive(C01, MAY, JUNE);

        assertThat(of(C09, MAY.minusDays(1))).isEqualTo(Coverage.PARTIAL);
        assertThat(of(C09, MAY)).isEqualTo(Coverage.WAIVED);
        assertThat(of(C09, JUNE)).isEqualTo(Coverage.WAIVED);
        assertThat(of(C09, JUNE.plusDays(1))).isEqualTo(Coverage.PARTIAL);
        assertThat(of(C01, MAY)).isEqualTo(Coverage.WAIVED);
        say(C01, ClauseState.PRESENT, MAY);
        assertThat(of(C01, MAY)).isEqualTo(Coverage.PRESENT);
    }

    @Test
    void isWaivedAsTheLastWaiverSaysUnlessThatIsVoided() {
        say(C09, ClauseState.ABSENT, APRIL);
        waive(C09, APRIL, MARCH);
        long shorter = waive(C09, MAY, MAY);
        assertThat(of(C09, JUNE)).isEqualTo(Coverage.ABSENT);

        ledger.tell(C1.value(), new EntryVoided(shorter, 0, JUNE, "誤記", List.of()));

        assertThat(of(C09, JUNE)).isEqualTo(Coverage.WAIVED);
        assertThat(view.answer(new OneContract(C1, JUNE)).waivers())
                .extracting(ClauseWaived::until)
                .containsExactly(MARCH);
    }

    @Test
    void isByTheEditionTheContractIsAtOnTheDay() {
        say(C01, ClauseState.PRESENT, APRIL);
        tell(new ClauseRecorded(C1, C09, ClauseState.PRESENT, null, SECOND, JUNE, null, List.of()));

        assertThat(view.answer(new CoverageOf(C1, JUNE.minusDays(1))).edition()).isEqualTo(FIRST);
        var after = view.answer(new CoverageOf(C1, JUNE));
        assertThat(after.edition()).isEqualTo(SECOND);
        assertThat(after.row().edition()).isEqualTo(SECOND);
        assertThat(after.cells()).extracting(cell -> cell.clause().id()).containsExactly(C09);
    }

    @Test
    void asksForTheSupplyChainByTheTransitionInForceOnTheDay() {
        var chain = new ClauseId("K1");
        ledger.tell(
                "mic-2026-k",
                ClauseSamples.with(
                        ClauseSamples.recorded(FIRST, null, C09),
                        ClauseSamples.overlay(RequiredOf.SUPPLY_CHAIN, "K1")));
        assertThat(of(chain, JUNE)).isEqualTo(Coverage.NOT_REQUIRED);

        ledger.tell("rules", new Ahead(MAY, new Transition(APRIL, true)));
        ledger.tell("rules", new Ahead(JUNE, new Transition(APRIL.plusDays(1), true)));

        assertThat(of(chain, MAY.minusDays(1))).isEqualTo(Coverage.NOT_REQUIRED);
        assertThat(of(chain, MAY)).isEqualTo(Coverage.NOT_ASSESSED);
        assertThat(of(chain, JUNE)).isEqualTo(Coverage.NOT_REQUIRED);
    }

    private record Ahead(LocalDate firstDay, Transition transition) implements Transitional {

        @Override
        public LocalDate effectiveOn() {
            return firstDay;
        }
    }

    @Test
    void isAskedOfTheContractsInForceOfOneVendorAndOneSet() {
        say(C01, ClauseState.PRESENT, APRIL);

        var all = view.answer(new CoverageOn(MAY, null, null));
        assertThat(all).singleElement().satisfies(each -> {
            assertThat(each.count(Coverage.PRESENT)).isEqualTo(1);
            assertThat(each.count(Coverage.NOT_ASSESSED)).isEqualTo(1);
            assertThat(each.count(Coverage.NOT_REQUIRED)).isEqualTo(1);
        });
        assertThat(view.answer(new CoverageOn(MAY, SAKURA, "base")).getFirst().cells())
                .hasSize(2);
        assertThat(view.answer(new CoverageOn(MAY, new VendorId("V-0001"), null)))
                .isEmpty();
        assertThat(view.answer(new CoverageOn(APRIL.minusDays(1), null, null))).isEmpty();
        assertThat(view.answer(new CoverageOn(MARCH, null, null))).hasSize(1);
        assertThat(view.answer(new CoverageOn(MARCH.plusDays(1), null, null))).isEmpty();
        assertRefused("NOT_FOUND clause-set-unknown [nope]", () -> view.answer(new CoverageOn(MAY, null, "nope")));
    }
}

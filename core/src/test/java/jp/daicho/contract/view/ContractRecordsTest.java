package jp.daicho.contract.view;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.shared.Refusal.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.view.ContractRecords.ContractsOf;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.junit.jupiter.api.Test;

class ContractRecordsTest {

    private static final LocalDate EVE = MAY.minusDays(1);
    private static final Mark PRESENT = new Mark(C01, ClauseState.PRESENT, null);
    private static final Mark ABSENT = new Mark(C01, ClauseState.ABSENT, null);

    private final ContractRecords view = new ContractRecords();
    private final Told ledger = new Told(view);

    private long tell(DomainEvent event) {
        return ledger.tell(C1.value(), event);
    }

    private ContractDetails details(LocalDate day) {
        return view.answer(new OneContract(C1, day));
    }

    private ContractRow row(LocalDate day) {
        return details(day).row();
    }

    @Test
    void knowsNoneAtFirst() {
        assertThat(view.answer(new ContractsOn(MAY))).isEmpty();
        assertRefused("NOT_FOUND record-unknown [C-2026-0001]", () -> details(MAY));
    }

    @Test
    void listsContractsByCode() {
        tell(concluded());
        var earlier = new ContractId("C-2025-0009");
        ledger.tell(earlier.value(), concluded(earlier, APRIL, MARCH));

        assertThat(view.answer(new ContractsOn(MAY)))
                .extracting(ContractRow::contract)
                .containsExactly(earlier, C1);
    }

    @Test
    void showsAContractAsItWasConcluded() {
        tell(concluded());

        assertThat(details(APRIL))
                .isEqualTo(new ContractDetails(
                        new ContractRow(
                                C1,
                                SAKURA,
                                Outline.titled("システム保守"),
                                ContractState.IN_FORCE,
                                APRIL,
                                MARCH,
                                APRIL,
                                FIRST),
                        new SelectionDetails(null, List.of(), null),
                        List.of(),
                        List.of(),
                        List.of(),
                        new OversightRecord().details(APRIL),
                        List.of(),
                        new CustodyDetails(List.of(), List.of())));
        assertThat(row(APRIL.minusDays(1)).state()).isEqualTo(ContractState.CONCLUDED);
    }

    @Test
    void showsFactsFromTheirDayOn() {
        tell(concluded());
        tell(retitled("運用", MAY));
        tell(clause(PRESENT, APRIL));
        tell(clause(ABSENT, MAY));
        tell(confirmed(Result.DEFICIENT, MAY));

        assertThat(row(EVE).outline().title()).isEqualTo("システム保守");
        assertThat(row(MAY).outline().title()).isEqualTo("運用");
        assertThat(details(EVE).clauses()).containsExactly(clause(PRESENT, APRIL));
        assertThat(details(MAY).clauses()).containsExactly(clause(ABSENT, MAY));
        assertThat(details(EVE).oversight().confirmations()).isEmpty();
        assertThat(details(MAY.plusDays(1)).oversight().confirmations())
                .containsExactly(confirmed(Result.DEFICIENT, MAY));
    }

    @Test
    void putsALateFactInItsPlace() {
        tell(concluded());
        tell(clause(ABSENT, MAY));
        tell(clause(PRESENT, APRIL));

        assertThat(details(EVE).clauses()).containsExactly(clause(PRESENT, APRIL));
        assertThat(details(MAY).clauses()).containsExactly(clause(ABSENT, MAY));
    }

    @Test
    void leavesOutWhatIsVoid() {
        tell(concluded());
        long title = tell(retitled("運用", MAY));
        long mark = tell(clause(ABSENT, MAY));
        long confirmation = tell(confirmed(Result.DEFICIENT, MAY));
        for (long position : new long[] {title, mark, confirmation}) {
            tell(new EntryVoided(position, position, JUNE, "誤記", List.of()));
        }
        ledger.tell("V-0001", new EntryVoided(0, 0, JUNE, "誤記", List.of()));

        assertThat(row(MAY).outline().title()).isEqualTo("システム保守");
        assertThat(details(MAY).clauses()).isEmpty();
        assertThat(details(MAY).oversight().confirmations()).isEmpty();
    }

    @Test
    void showsItsLastDayAndStateAsTheyStoodOnTheDay() {
        tell(concluded());
        tell(renewed(NEXT_MARCH, MAY));
        tell(terminated(JUNE));
        tell(closed(JUNE.plusDays(1)));

        assertThat(row(EVE).to()).isEqualTo(MARCH);
        assertThat(row(MAY).to()).isEqualTo(NEXT_MARCH);
        assertThat(row(JUNE.minusDays(1)).state()).isEqualTo(ContractState.IN_FORCE);
        assertThat(row(JUNE).state()).isEqualTo(ContractState.TERMINATED);
        assertThat(row(JUNE.plusDays(1)).state()).isEqualTo(ContractState.CLOSED);
    }

    @Test
    void areTheSurvivorsFromTheDayTheirVendorIsMerged() {
        var survivor = new VendorId("V-0007");
        tell(concluded());
        ledger.tell(SAKURA.value(), VendorSamples.merged(survivor, MAY));

        assertThat(row(EVE).vendor()).isEqualTo(SAKURA);
        assertThat(row(MAY).vendor()).isEqualTo(survivor);
        assertThat(view.answer(new ContractsOn(MAY)))
                .extracting(ContractRow::vendor)
                .containsExactly(survivor);
        assertThat(view.answer(new ContractsOf(survivor, MAY))).containsExactly(row(MAY));
        assertThat(view.answer(new ContractsOf(survivor, EVE))).isEmpty();
        assertThat(view.answer(new ContractsOf(SAKURA, EVE))).containsExactly(row(EVE));
        assertThat(view.answer(new ContractsOf(SAKURA, MAY))).isEmpty();
    }

    @Test
    void describesAContractConcludedLateAsConcludedFromItsFirstDay() {
        var first = APRIL.minusMonths(1);
        tell(new OutsourcingPlanned(
                C1,
                "計画",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                first.minusMonths(1),
                null,
                List.of()));
        tell(concluded(C1, first, NEXT_MARCH));

        assertThat(row(first.minusDays(1)).outline().title()).isEqualTo("計画");
        assertThat(row(first).outline().title()).isEqualTo("システム保守");
    }
}

package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Correcting what was recorded of a contract, where the correction says little. */
class ContractCorrectTest {

    private static final Grounds MISTYPED = because("誤記", JUNE);
    private static final Mark PRESENT = new Mark(C01, ClauseState.PRESENT, "第7条");

    private static Correction describing(Outline outline, @Nullable LocalDate on) {
        return new Correction(outline, Handover.NOTHING, null, null, null, null, null, List.of(), null, on);
    }

    private static ResultValidator<Contract> correcting(OfContract fact, Correction corrected) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01, C09)))
                .registerInjectableResource(entries(concluded(), fact))
                .given(concluded(), fact)
                .when(new CorrectContractEntry(C1, START + 1, corrected, MISTYPED));
    }

    private static void refuses(OfContract fact, Correction corrected) {
        correcting(fact, corrected)
                .expectException(refusal("BAD_VALUE correction-says-nothing []"))
                .expectNoEvents();
    }

    @Test
    void refusesAClauseThatIsRecordedSo() {
        var same = new Correction(
                Outline.NOTHING, Handover.NOTHING, C01, ClauseState.PRESENT, "第7条", null, null, List.of(), null, MAY);

        refuses(clause(PRESENT, MAY), same);
    }

    @Test
    void refusesAnOutlineThatIsRecordedSo() {
        refuses(retitled("運用", MAY), describing(Outline.titled("運用"), null));
    }

    @Test
    void refusesAConfirmationThatIsRecordedSo() {
        var same = new Correction(
                Outline.NOTHING,
                Handover.NOTHING,
                null,
                null,
                null,
                Method.SITE,
                Result.SATISFACTORY,
                List.of(),
                null,
                null);

        refuses(confirmed(Result.SATISFACTORY, MAY), same);
    }

    @Test
    void refusesToMoveAConfirmationBeforeTheContract() {
        correcting(confirmed(Result.SATISFACTORY, MAY), describing(Outline.NOTHING, APRIL.minusDays(1)))
                .expectException(refusal("RULE before-contract [C-2026-0001, 2026-03-31, 2026-04-01]"))
                .expectNoEvents();
    }

    @Test
    void takesAnotherDayAlone() {
        correcting(retitled("運用", MAY), describing(Outline.NOTHING, APRIL))
                .expectEvents(
                        new EntryVoided(START + 1, 1, JUNE, "誤記", List.of()),
                        Outline.titled("運用").changed(C1, APRIL, MISTYPED));
    }
}

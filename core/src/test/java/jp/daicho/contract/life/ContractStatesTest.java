package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.contract.ContractSamples.renewed;
import static jp.daicho.contract.ContractSamples.retitled;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractStatesTest {

    private static final Mark PRESENT = new Mark(C01, ClauseState.PRESENT, "第7条");
    private static final Grounds MISTYPED = because("誤記", JUNE);
    private static final EntryVoided VOIDED = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

    private final FixtureConfiguration<Contract> contract = new AggregateTestFixture<>(Contract.class)
            .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01, C09)))
            .registerInjectableResource(VendorSamples.knowing(VendorSamples.registered()));

    @Nested
    class Renewed {

        @Test
        void isNoAwardToASuspendedVendor() {
            new AggregateTestFixture<>(Contract.class)
                    .registerInjectableResource(
                            VendorSamples.knowing(VendorSamples.registered(), VendorSamples.suspended(null, APRIL)))
                    .given(concluded())
                    .when(new RenewContract(C1, NEXT_MARCH, Grounds.on(MAY)))
                    .expectException(refusal("RULE vendor-suspended [V-0042, 2026-05-01]"))
                    .expectNoEvents();
        }

        @Test
        void lastsLonger() {
            contract.given(concluded())
                    .when(new RenewContract(C1, NEXT_MARCH, Grounds.on(MAY)))
                    .expectEvents(renewed(NEXT_MARCH, MAY));
        }

        @Test
        void toTheDayItHasChangesNothing() {
            contract.given(concluded(), renewed(NEXT_MARCH, MAY))
                    .when(new RenewContract(C1, NEXT_MARCH, Grounds.on(JUNE)))
                    .expectNoEvents();
        }

        @Test
        void neverGetsShorter() {
            contract.given(concluded(), renewed(NEXT_MARCH, MAY))
                    .when(new RenewContract(C1, MARCH, Grounds.on(JUNE)))
                    .expectException(refusal("RULE renewal-shortens [C-2026-0001, 2027-03-31, 2028-03-31]"))
                    .expectNoEvents();
        }

        @Test
        void isNotRenewedBeforeItsLastState() {
            contract.given(concluded(), renewed(NEXT_MARCH, JUNE))
                    .when(new RenewContract(C1, NEXT_MARCH.plusDays(1), Grounds.on(MAY)))
                    .expectException(refusal("RULE before-last-state [C-2026-0001, 2026-05-01, 2026-06-01]"))
                    .expectNoEvents();
        }
    }

    @Nested
    class Terminated {

        @Test
        void happensOnceWithAReason() {
            contract.given(concluded())
                    .when(new TerminateContract(C1, because("不履行", JUNE)))
                    .expectEvents(terminated(JUNE));
            contract.given(concluded(), terminated(JUNE))
                    .when(new TerminateContract(C1, because("不履行", JUNE)))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"))
                    .expectNoEvents();
            assertRefused("BAD_VALUE text-missing [reason]", () -> new TerminateContract(C1, Grounds.on(JUNE)));
        }

        @Test
        void mayHappenOnTheLastDayButNotOnceItHasEnded() {
            contract.given(concluded())
                    .when(new TerminateContract(C1, because("不履行", MARCH)))
                    .expectEvents(terminated(MARCH));
            contract.given(concluded())
                    .when(new TerminateContract(C1, because("不履行", MARCH.plusDays(1))))
                    .expectException(refusal("RULE contract-ended [C-2026-0001, 2027-03-31]"))
                    .expectNoEvents();
        }

        @Test
        void isNotRenewed() {
            contract.given(concluded(), terminated(JUNE))
                    .when(new RenewContract(C1, NEXT_MARCH, because("継続", MAY)))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"))
                    .expectNoEvents();
        }

        @Test
        void isClosedAfterwardsOnly() {
            contract.given(concluded(), terminated(JUNE))
                    .when(new CloseContract(C1, Grounds.on(MAY)))
                    .expectException(refusal("RULE before-last-state [C-2026-0001, 2026-05-01, 2026-06-01]"))
                    .expectNoEvents();
            contract.given(concluded(), terminated(JUNE))
                    .when(new CloseContract(C1, Grounds.on(JUNE)))
                    .expectEvents(closed(JUNE));
        }

        @Test
        void takesFactsFromBeforeOnly() {
            var terminated = terminated(JUNE);

            contract.given(concluded(), terminated)
                    .when(confirming(Grounds.on(JUNE.minusDays(1))))
                    .expectEvents(confirmed(Result.SATISFACTORY, JUNE.minusDays(1)));
            contract.given(concluded(), terminated)
                    .when(confirming(because("記録漏れ", JUNE)))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"))
                    .expectNoEvents();
        }

        @Test
        void takesFactsFromBeforeUntilItIsClosed() {
            contract.given(concluded(), terminated(JUNE))
                    .when(confirming(Grounds.on(JUNE)))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"));
            contract.given(concluded(), terminated(JUNE))
                    .when(confirming(Grounds.on(MAY)))
                    .expectSuccessfulHandlerExecution();
            contract.given(concluded(), terminated(JUNE), closed(JUNE.plusDays(9)))
                    .when(confirming(because("記録漏れ", MAY)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-10]"));
        }

        private static RecordConfirmation confirming(Grounds grounds) {
            return new RecordConfirmation(C1, Method.SITE, Result.SATISFACTORY, List.of(), null, grounds);
        }
    }

    @Nested
    class Closed {

        @Test
        void happensOnce() {
            contract.given(concluded())
                    .when(new CloseContract(C1, Grounds.on(MARCH.plusDays(1))))
                    .expectEvents(closed(MARCH.plusDays(1)));
            contract.given(concluded(), closed(JUNE))
                    .when(new CloseContract(C1, Grounds.on(JUNE)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"))
                    .expectNoEvents();
        }

        @Test
        void needsAReasonWhileItIsInForce() {
            contract.given(concluded())
                    .when(new CloseContract(C1, Grounds.on(MARCH)))
                    .expectException(refusal("BAD_VALUE closing-needs-reason [C-2026-0001, 2027-03-31]"))
                    .expectNoEvents();
            contract.given(concluded())
                    .when(new CloseContract(C1, because("合意解約", JUNE)))
                    .expectEvents(new ContractClosed(C1, JUNE, "合意解約", List.of()));
        }
    }

    @Nested
    class WronglyRecorded {

        private void given(DomainEvent... events) {
            contract.registerInjectableResource(entries(events));
        }

        private static Correction clauseCorrection(@Nullable ClauseId clause, @Nullable LocalDate on) {
            return new Correction(
                    Outline.NOTHING,
                    Handover.NOTHING,
                    clause,
                    ClauseState.PARTIAL,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    on);
        }

        @Test
        void leavesItsTimeline() {
            given(concluded(), clause(PRESENT, MAY));

            contract.given(concluded(), clause(PRESENT, MAY))
                    .when(new VoidContractEntry(C1, START + 1, MISTYPED))
                    .expectEvents(VOIDED);
            contract.given(concluded(), clause(PRESENT, MAY), VOIDED)
                    .when(new RecordClauses(C1, List.of(PRESENT), Grounds.on(MAY)))
                    .expectEvents(clause(PRESENT, MAY));
        }

        @Test
        void isNoChangeOfState() {
            given(concluded(), closed(MAY));

            contract.given(concluded(), closed(MAY))
                    .when(new VoidContractEntry(C1, START + 1, MISTYPED))
                    .expectException(refusal("RULE entry-not-a-fact [11, ContractClosed]"));
        }

        @Test
        void isRecordedAnewAsItShouldHaveBeen() {
            given(concluded(), clause(PRESENT, MAY));

            contract.given(concluded(), clause(PRESENT, MAY))
                    .when(new CorrectContractEntry(C1, START + 1, clauseCorrection(C09, APRIL), MISTYPED))
                    .expectEvents(
                            VOIDED,
                            new ClauseRecorded(C1, C09, ClauseState.PARTIAL, "第7条", FIRST, APRIL, "誤記", List.of()));
        }

        @Test
        void isNotCorrectedToAClauseNobodyKnowsNorToADayPastTheEnd() {
            given(concluded(), clause(PRESENT, MAY));

            contract.given(concluded(), clause(PRESENT, MAY))
                    .when(new CorrectContractEntry(
                            C1, START + 1, clauseCorrection(new ClauseId("C99"), null), MISTYPED))
                    .expectException(refusal("NOT_FOUND clause-unknown [C99, mic-2026]"));
            contract.given(concluded(), clause(PRESENT, MAY), closed(JUNE))
                    .when(new CorrectContractEntry(C1, START + 1, clauseCorrection(null, JUNE), MISTYPED))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
        }

        @Test
        void mayBeAProfile() {
            var profile = new Correction(
                    Outline.titled("保守"), Handover.NOTHING, null, null, null, null, null, List.of(), null, null);

            given(concluded(), retitled("運用", MAY));
            contract.given(concluded(), retitled("運用", MAY))
                    .when(new CorrectContractEntry(C1, START + 1, profile, MISTYPED))
                    .expectEvents(VOIDED, Outline.titled("保守").changed(C1, MAY, MISTYPED));
        }

        @Test
        void mayBeAConfirmation() {
            var confirmation = new Correction(
                    Outline.NOTHING,
                    Handover.NOTHING,
                    null,
                    null,
                    null,
                    null,
                    Result.DEFICIENT,
                    List.of("教育"),
                    JUNE,
                    null);

            given(concluded(), confirmed(Result.SATISFACTORY, MAY));
            contract.given(concluded(), confirmed(Result.SATISFACTORY, MAY))
                    .when(new CorrectContractEntry(C1, START + 1, confirmation, MISTYPED))
                    .expectEvents(
                            VOIDED,
                            new ConfirmationRecorded(
                                    C1, Method.SITE, Result.DEFICIENT, List.of("教育"), JUNE, MAY, "誤記", List.of()));
        }

        @Test
        void takesOnlyFieldsItHas() {
            given(concluded(), retitled("運用", MAY));

            contract.given(concluded(), retitled("運用", MAY))
                    .when(new CorrectContractEntry(C1, START + 1, clauseCorrection(null, null), MISTYPED))
                    .expectException(refusal("BAD_VALUE field-not-in-entry [state, ContractProfileChanged]"));
            contract.given(concluded(), retitled("運用", MAY))
                    .when(new CorrectContractEntry(
                            C1,
                            START + 1,
                            new Correction(
                                    Outline.NOTHING,
                                    Handover.NOTHING,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of(),
                                    null,
                                    null),
                            MISTYPED))
                    .expectException(refusal("BAD_VALUE correction-says-nothing []"));
        }
    }
}

package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.SAKURA;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.PlanCommand.PlanOutsourcing;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorSamples;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the plan to the conclusion. */
class SelectionTest {

    private static final LocalDate MARCH_BEFORE = LocalDate.of(2026, 3, 2);
    private static final String STANDARD = "選定基準 R8.1";
    private static final VendorId MOMIJI = new VendorId("V-0007");
    private static final OutsourcingPlanned PLANNED =
            new PlanOutsourcing(C1, Outline.titled("システム保守"), Grounds.on(MARCH_BEFORE)).event(C1);
    private static final SelectionCriteriaFixed FIXED =
            new SelectionCriteriaFixed(C1, STANDARD, APRIL, null, List.of());
    private static final CandidateAssessed ASSESSED =
            new CandidateAssessed(C1, SAKURA, Suitability.SUITABLE, "実績", APRIL, null, List.of());
    private static final VendorSelected SELECTED = new VendorSelected(C1, SAKURA, APRIL, null, List.of());
    private static final OutsourcingAbandoned ABANDONED = new OutsourcingAbandoned(C1, APRIL, "入札不調", List.of());

    private static FixtureConfiguration<Contract> knowing(VendorEvent... vendor) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01)))
                .registerInjectableResource(ContractsKnown.NONE)
                .registerInjectableResource(VendorSamples.knowing(vendor));
    }

    private static TestExecutor<Contract> given(DomainEvent... events) {
        return knowing(VendorSamples.registered()).given((Object[]) events);
    }

    private static void refuses(String refusal, Object command, DomainEvent... events) {
        given(events).when(command).expectException(refusal(refusal)).expectNoEvents();
    }

    @Nested
    class Planned {

        @Test
        void takesTheNextFreeCodeOrTheOneItIsGiven() {
            knowing()
                    .givenNoPriorActivity()
                    .when(new PlanOutsourcing(null, Outline.titled("システム保守"), Grounds.on(APRIL)))
                    .expectEvents(new PlanOutsourcing(C1, Outline.titled("システム保守"), Grounds.on(APRIL)).event(C1));
            var given = new ContractId("OLD-1");
            var command = new PlanOutsourcing(given, Outline.titled("保守"), Grounds.on(APRIL));
            knowing().givenNoPriorActivity().when(command).expectEvents(command.event(given));
            assertRefused(
                    "BAD_VALUE text-missing [title]",
                    () -> new PlanOutsourcing(null, Outline.NOTHING, Grounds.on(APRIL)));
        }

        @Test
        void mayBeDescribedAnewButHasNoTextAndNoTermYet() {
            var command = new ChangeContractProfile(C1, Outline.titled("運用"), Grounds.on(APRIL));

            given(PLANNED).when(command).expectEvents(Outline.titled("運用").changed(C1, APRIL, Grounds.on(APRIL)));
            var mark = new Mark(C01, ClauseState.PRESENT, null);
            refuses(
                    "RULE contract-not-concluded [C-2026-0001]",
                    new RecordClauses(C1, List.of(mark), Grounds.on(APRIL)),
                    PLANNED);
            refuses(
                    "RULE contract-not-concluded [C-2026-0001]",
                    new RenewContract(C1, MARCH, Grounds.on(APRIL)),
                    PLANNED);
            refuses("RULE contract-not-concluded [C-2026-0001]", new CloseContract(C1, Grounds.on(APRIL)), PLANNED);
        }

        @Test
        void isAbandonedOnceWithAReason() {
            var command = new AbandonOutsourcing(C1, because("入札不調", APRIL));

            given(PLANNED).when(command).expectEvents(ABANDONED);
            refuses("RULE contract-abandoned [C-2026-0001, 2026-04-01]", command, PLANNED, ABANDONED);
            refuses("RULE abandon-concluded [C-2026-0001]", command, concluded());
            refuses(
                    "RULE before-last-state [C-2026-0001, 2026-03-01, 2026-03-02]",
                    new AbandonOutsourcing(C1, because("入札不調", MARCH_BEFORE.minusDays(1))),
                    PLANNED);
            assertRefused("BAD_VALUE text-missing [reason]", () -> new AbandonOutsourcing(C1, Grounds.on(APRIL)));
        }

        @Test
        void takesNothingMoreOnceAbandoned() {
            var abandoned = "RULE contract-abandoned [C-2026-0001, 2026-04-01]";

            refuses(abandoned, selecting(SAKURA, APRIL), PLANNED, ABANDONED);
            refuses(abandoned, assessing(SAKURA, Grounds.on(APRIL)), PLANNED, ABANDONED);
            refuses(abandoned, concluding(SAKURA), PLANNED, SELECTED, ABANDONED);
            refuses(
                    abandoned,
                    new ChangeContractProfile(C1, Outline.titled("運用"), Grounds.on(APRIL)),
                    PLANNED,
                    ABANDONED);
        }
    }

    private static AssessCandidate assessing(VendorId vendor, Grounds grounds) {
        return new AssessCandidate(C1, vendor, Suitability.SUITABLE, "実績", grounds);
    }

    private static SelectVendor selecting(VendorId vendor, LocalDate on) {
        return new SelectVendor(C1, vendor, STANDARD, null, Grounds.on(on));
    }

    private static ConcludeContract concluding(VendorId vendor) {
        return new ConcludeContract(C1, vendor, Outline.NOTHING, APRIL, MARCH, Grounds.on(APRIL));
    }

    @Nested
    class Candidates {

        @Test
        void areRecordedOnceEach() {
            given(PLANNED).when(assessing(SAKURA, Grounds.on(APRIL))).expectEvents(ASSESSED);
            given(PLANNED, ASSESSED).when(assessing(SAKURA, Grounds.on(APRIL))).expectNoEvents();
            given(PLANNED, ASSESSED, new EntryVoided(11, 1, APRIL, "誤記", List.of()))
                    .when(assessing(SAKURA, Grounds.on(APRIL)))
                    .expectEvents(ASSESSED);
        }

        @Test
        void areKnownVendors() {
            refuses("NOT_FOUND record-unknown [V-0007]", assessing(MOMIJI, Grounds.on(APRIL)), PLANNED);
        }

        @Test
        void areNoneInWhosePlaceAnotherGoesOnUnlessTheContractWasConcludedBefore() {
            var merged = new VendorMerged(SAKURA, MOMIJI, APRIL, "合併", List.of());
            var momiji = new VendorRegistered(MOMIJI, "もみじ", null, null, null, APRIL, null, List.of());

            knowing(VendorSamples.registered(), momiji, merged)
                    .given(PLANNED)
                    .when(assessing(SAKURA, Grounds.on(APRIL)))
                    .expectException(refusal("RULE vendor-merged [V-0042, V-0007]"))
                    .expectNoEvents();
            knowing(VendorSamples.registered(), momiji, merged)
                    .given(concluded())
                    .when(assessing(SAKURA, because("記録漏れ", APRIL)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void mayBeRecordedLateWithAReasonAndADayBeforeTheConclusion() {
            var late = "RULE selection-after-conclusion [C-2026-0001, 2026-04-01]";

            given(concluded())
                    .when(assessing(SAKURA, because("記録漏れ", APRIL)))
                    .expectEvents(
                            new CandidateAssessed(C1, SAKURA, Suitability.SUITABLE, "実績", APRIL, "記録漏れ", List.of()));
            refuses(late, assessing(SAKURA, Grounds.on(APRIL)), concluded());
            refuses(late, assessing(SAKURA, because("記録漏れ", APRIL.plusDays(1))), concluded());
        }
    }

    @Nested
    class Selected {

        @Test
        void isAVendorByAStandard() {
            given(PLANNED).when(selecting(SAKURA, APRIL)).expectEvents(FIXED, SELECTED);
            given(PLANNED, FIXED, SELECTED).when(selecting(SAKURA, APRIL)).expectNoEvents();
            given(PLANNED, FIXED)
                    .when(new SelectVendor(C1, SAKURA, null, null, Grounds.on(APRIL)))
                    .expectEvents(SELECTED);
            given(PLANNED, FIXED, new EntryVoided(11, 1, APRIL, "誤記", List.of()), SELECTED)
                    .when(selecting(SAKURA, APRIL))
                    .expectEvents(FIXED);
        }

        @Test
        void mayBeAssessedInTheSameAct() {
            var command = new SelectVendor(C1, SAKURA, STANDARD, "実績", Grounds.on(APRIL));

            given(PLANNED).when(command).expectEvents(FIXED, ASSESSED, SELECTED);
            given(PLANNED, ASSESSED).when(command).expectEvents(FIXED, SELECTED);
        }

        @Test
        void isNoneThatIsUnknownOrSuspended() {
            refuses("NOT_FOUND record-unknown [V-0007]", selecting(MOMIJI, APRIL), PLANNED);
            knowing(VendorSamples.registered(), VendorSamples.suspended(null, APRIL))
                    .given(PLANNED)
                    .when(selecting(SAKURA, APRIL))
                    .expectException(refusal("RULE vendor-suspended [V-0042, 2026-04-01]"))
                    .expectNoEvents();
        }

        @Test
        void isNoneThatWasLastAssessedAsUnsuitable() {
            var unfit = assessed(Suitability.UNSUITABLE, APRIL);
            var refusal = "RULE candidate-unsuitable [C-2026-0001, V-0042, 2026-04-01]";

            refuses(refusal, new SelectVendor(C1, SAKURA, null, null, Grounds.on(APRIL)), PLANNED, unfit);
            refuses(refusal, concluding(SAKURA), PLANNED, SELECTED, unfit);
            given(PLANNED, unfit).when(selecting(SAKURA, APRIL.minusDays(1))).expectSuccessfulHandlerExecution();
            given(PLANNED, unfit, assessed(Suitability.SUITABLE, APRIL))
                    .when(selecting(SAKURA, APRIL))
                    .expectEvents(FIXED, SELECTED);
            given(PLANNED, unfit, new EntryVoided(11, 1, APRIL, "誤記", List.of()))
                    .when(selecting(SAKURA, APRIL))
                    .expectEvents(FIXED, SELECTED);
            given(PLANNED, unfit)
                    .when(new SelectVendor(C1, SAKURA, null, "再評価", Grounds.on(APRIL)))
                    .expectSuccessfulHandlerExecution();
        }

        private static CandidateAssessed assessed(Suitability result, LocalDate on) {
            return new CandidateAssessed(C1, SAKURA, result, null, on, null, List.of());
        }

        @Test
        void isNotDatedBeforeThePlan() {
            refuses(
                    "RULE before-last-state [C-2026-0001, 2026-03-01, 2026-03-02]",
                    selecting(SAKURA, MARCH_BEFORE.minusDays(1)),
                    PLANNED);
        }

        @Test
        void mayBeWrittenDownLateForTheVendorOfTheContract() {
            given(concluded())
                    .when(new SelectVendor(C1, SAKURA, STANDARD, null, because("記録漏れ", APRIL)))
                    .expectEvents(
                            new SelectionCriteriaFixed(C1, STANDARD, APRIL, "記録漏れ", List.of()),
                            new VendorSelected(C1, SAKURA, APRIL, "記録漏れ", List.of()));
            refuses(
                    "RULE vendor-not-the-selected [C-2026-0001, V-0007, V-0042]",
                    new SelectVendor(C1, MOMIJI, STANDARD, null, because("記録漏れ", APRIL)),
                    concluded());
            refuses(
                    "RULE contract-closed [C-2026-0001, 2026-06-01]",
                    new SelectVendor(C1, SAKURA, STANDARD, null, Grounds.on(APRIL)),
                    concluded(),
                    closed(JUNE));
        }
    }

    @Nested
    class Concluded {

        @Test
        void isAsItWasPlannedWhereNothingElseIsSaid() {
            given(PLANNED, SELECTED)
                    .when(new ConcludeContract(C1, null, Outline.NOTHING, APRIL, MARCH, Grounds.on(APRIL)))
                    .expectEvents(concluded());
            given(PLANNED, SELECTED)
                    .when(new ConcludeContract(C1, SAKURA, Outline.titled("運用"), MAY, MARCH, Grounds.on(APRIL)))
                    .expectEvents(new ContractConcluded(
                            C1, SAKURA, "運用", null, null, null, List.of(), List.of(), null, null, null, null, MAY,
                            MARCH, FIRST, APRIL, null, List.of()));
        }

        @Test
        void isOnlyWithTheVendorThatWasSelected() {
            refuses("RULE vendor-not-selected [C-2026-0001]", concluding(SAKURA), PLANNED);
            refuses(
                    "RULE vendor-not-the-selected [C-2026-0001, V-0007, V-0042]",
                    concluding(MOMIJI),
                    PLANNED,
                    SELECTED);
            knowing(VendorSamples.registered(), VendorSamples.suspended(null, APRIL))
                    .given(PLANNED, SELECTED)
                    .when(concluding(SAKURA))
                    .expectException(refusal("RULE vendor-suspended [V-0042, 2026-04-01]"))
                    .expectNoEvents();
        }

        @Test
        void isOnlyOnceAndNotBeforeTheSelectionWasPlanned() {
            refuses("RULE code-taken [C-2026-0001]", concluding(SAKURA), PLANNED, SELECTED, concluded());
            refuses(
                    "RULE before-last-state [C-2026-0001, 2026-03-01, 2026-03-02]",
                    new ConcludeContract(
                            C1, null, Outline.NOTHING, APRIL, MARCH, Grounds.on(MARCH_BEFORE.minusDays(1))),
                    PLANNED,
                    SELECTED);
        }

        @Test
        void needsAVendorWhereThereIsNoPlan() {
            knowing()
                    .givenNoPriorActivity()
                    .when(new ConcludeContract(null, null, Outline.titled("保守"), APRIL, MARCH, Grounds.on(APRIL)))
                    .expectException(refusal("BAD_VALUE vendor-missing []"))
                    .expectNoEvents();
        }
    }
}

package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.life.SubcontractFixture.consenting;
import static jp.daicho.contract.life.SubcontractFixture.contract;
import static jp.daicho.contract.subcontract.SubcontractSamples.GRAVE;
import static jp.daicho.contract.subcontract.SubcontractSamples.MOMIJI;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.R2;
import static jp.daicho.contract.subcontract.SubcontractSamples.R3;
import static jp.daicho.contract.subcontract.SubcontractSamples.approved;
import static jp.daicho.contract.subcontract.SubcontractSamples.bound;
import static jp.daicho.contract.subcontract.SubcontractSamples.ended;
import static jp.daicho.contract.subcontract.SubcontractSamples.found;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.refused;
import static jp.daicho.contract.subcontract.SubcontractSamples.registered;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.contract.subcontract.SubcontractSamples.withNumbers;
import static jp.daicho.office.OfficeSamples.HANAKO;
import static jp.daicho.office.OfficeSamples.TARO;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractCommand.RefuseSubcontract;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractEnded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What becomes of a request for re-outsourcing. */
class SubcontractDecisionsTest {

    private static final List<ClauseId> NOTHING = List.of();
    private static final SubcontractRequested ASKED = requested(R1, null, named("もみじ"), MAY);
    private static final SubcontractRequested BELOW = requested(R2, R1, named("うめ"), MAY);
    private static final SubcontractRequested DEEPEST = requested(R3, R2, named("まつ"), MAY);

    private static ContractProfileChanged handlingNumbers() {
        return new ContractProfileChanged(
                C1, null, null, null, null, List.of(), List.of(), null, true, null, null, MAY, null, List.of());
    }

    private static RefuseSubcontract refusing() {
        return new RefuseSubcontract(C1, R1, TARO, null, because("不要", JUNE));
    }

    @Nested
    class Approval {

        @Test
        void isGivenByAnotherThanTheApplicant() {
            contract(concluded(), ASKED).when(consenting(R1, JUNE)).expectEvents(approved(R1, JUNE));
            contract(concluded(), ASKED)
                    .when(new ApproveSubcontract(C1, R1, GRAVE, false, null, null, Grounds.on(JUNE)))
                    .expectException(refusal("RULE approver-is-applicant [S-0001]"));
        }

        @Test
        void isGivenByOneWhoHoldsTheRoleOnTheDay() {
            var early = APRIL.minusDays(1);
            contract(concluded(), requested(R1, null, named("もみじ"), early))
                    .when(consenting(R1, early))
                    .expectException(refusal("RULE approver-without-role [S-0002, 2026-03-31]"));
        }

        @Test
        void isGivenOfARequestThereIs() {
            contract(concluded(), ASKED)
                    .when(consenting(R2, JUNE))
                    .expectException(refusal("NOT_FOUND subcontract-unknown [C-2026-0001, R2]"));
        }

        @Test
        void isGivenNoEarlierThanItWasAskedFor() {
            contract(concluded(), ASKED)
                    .when(consenting(R1, APRIL))
                    .expectException(refusal("RULE before-last-state [R1, 2026-04-01, 2026-05-01]"));
        }

        @Test
        void isGivenOnceUnlessItAddsSomething() {
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(consenting(R1, JUNE))
                    .expectNoEvents();
            contract(concluded(), ASKED, approved(R1, NOTHING, false, MAY))
                    .when(consenting(R1, JUNE))
                    .expectEvents(approved(R1, JUNE));
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(consenting(R1, NOTHING, true, JUNE))
                    .expectEvents(approved(R1, NOTHING, true, JUNE));
            contract(concluded(), ASKED, approved(R1, GRAVE, true, MAY))
                    .when(consenting(R1, NOTHING, true, JUNE))
                    .expectNoEvents();
        }

        @Test
        void isNotGivenOnceItWasRefusedOrHasEnded() {
            contract(concluded(), ASKED, refused(R1, MAY))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE subcontract-decided [R1, 2026-05-01]"));
            contract(concluded(), ASKED, approved(R1, MAY), ended(R1, JUNE))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE subcontract-decided [R1, 2026-06-01]"));
        }

        @Test
        void comesFromTheTopDown() {
            contract(concluded(), ASKED, BELOW, DEEPEST)
                    .when(consenting(R3, JUNE))
                    .expectException(refusal("RULE subcontract-parent-undecided [R3, R1, C-2026-0001]"));
            contract(concluded(), ASKED, BELOW, DEEPEST, approved(R1, MAY))
                    .when(consenting(R3, JUNE))
                    .expectException(refusal("RULE subcontract-parent-undecided [R3, R2, C-2026-0001]"));
            contract(concluded(), ASKED, BELOW, DEEPEST, approved(R1, MAY), approved(R2, MAY))
                    .when(consenting(R3, JUNE))
                    .expectEvents(approved(R3, JUNE));
        }

        @Test
        void needsTheConsentAboveOnItsDay() {
            contract(concluded(), ASKED, BELOW, approved(R1, JUNE))
                    .when(consenting(R2, MAY))
                    .expectException(refusal("RULE subcontract-parent-undecided [R2, R1, C-2026-0001]"));
            contract(concluded(), ASKED, BELOW, approved(R1, MAY), ended(R1, JUNE))
                    .when(consenting(R2, JUNE))
                    .expectException(refusal("RULE subcontract-parent-without-consent [R1]"));
            contract(concluded(), ASKED, BELOW, approved(R1, MAY), ended(R1, JUNE))
                    .when(consenting(R2, JUNE.minusDays(1)))
                    .expectEvents(approved(R2, JUNE.minusDays(1)));
        }

        @Test
        void isNotGivenToASuspendedOrRetiredVendor() {
            var asked = requested(R1, null, registered(MOMIJI), MAY);
            contract(concluded(), asked)
                    .with(new VendorSuspended(MOMIJI, null, JUNE, "談合", List.of()))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE vendor-suspended [V-0043, 2026-06-01]"));
            contract(concluded(), asked)
                    .with(new VendorSuspended(MOMIJI, null, JUNE, "談合", List.of()))
                    .when(consenting(R1, JUNE.minusDays(1)))
                    .expectEvents(approved(R1, JUNE.minusDays(1)));
            contract(concluded(), asked)
                    .with(new VendorRetired(MOMIJI, JUNE, "廃業", List.of()))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE vendor-retired [V-0043]"));
        }

        @Test
        void needsTheOriginalConsentWhereIndividualNumbersAreHandled() {
            contract(concluded(), requested(R1, null, withNumbers("もみじ"), MAY))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE original-consent-missing [R1]"));
            contract(concluded(), ASKED, handlingNumbers())
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE original-consent-missing [R1]"));
            contract(concluded(), ASKED, handlingNumbers())
                    .when(consenting(R1, GRAVE, true, JUNE))
                    .expectEvents(approved(R1, GRAVE, true, JUNE));
            contract(concluded(), ASKED, approved(R1, NOTHING, true, MAY), handlingNumbers())
                    .when(consenting(R1, GRAVE, false, JUNE))
                    .expectEvents(approved(R1, GRAVE, false, JUNE));
        }

        @Test
        void passesOnClausesOfTheEdition() {
            var stranger = new ClauseId("Z99");
            contract(concluded(), ASKED)
                    .when(consenting(R1, List.of(stranger), false, JUNE))
                    .expectException(refusal("NOT_FOUND clause-unknown [Z99, mic-2026]"));
            contract(concluded(), ASKED)
                    .when(consenting(R1, List.of(GRAVE.get(1), GRAVE.get(0), GRAVE.get(1)), false, JUNE))
                    .expectEvents(approved(R1, List.of(GRAVE.get(0), GRAVE.get(1)), false, JUNE));
        }

        @Test
        void isOfAContractThatRuns() {
            contract(concluded(), ASKED, terminated(JUNE))
                    .when(consenting(R1, JUNE))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"));
        }
    }

    @Nested
    class Refusing {

        @Test
        void isDecidedLikeAnApproval() {
            contract(concluded(), ASKED).when(refusing()).expectEvents(refused(R1, JUNE));
            contract(concluded(), ASKED)
                    .when(new RefuseSubcontract(C1, R1, HANAKO, null, because("不要", JUNE)))
                    .expectException(refusal("RULE approver-is-applicant [S-0001]"));
            contract(concluded(), ASKED)
                    .when(new RefuseSubcontract(C1, R1, TARO, null, because("不要", APRIL)))
                    .expectException(refusal("RULE before-last-state [R1, 2026-04-01, 2026-05-01]"));
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new RefuseSubcontract(C1, R1, TARO, null, Grounds.on(JUNE)));
        }

        @Test
        void isOnlyOfWhatIsUndecided() {
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(refusing())
                    .expectException(refusal("RULE subcontract-decided [R1, 2026-05-01]"));
            contract(concluded(), ASKED, refused(R1, MAY))
                    .when(refusing())
                    .expectException(refusal("RULE subcontract-decided [R1, 2026-05-01]"));
        }
    }

    @Nested
    class TheEnd {

        @Test
        void comesOnce() {
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectEvents(ended(R1, JUNE));
            contract(concluded(), ASKED, approved(R1, MAY), ended(R1, JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE.plusDays(1))))
                    .expectNoEvents();
        }

        @Test
        void comesNoEarlierThanTheConsent() {
            contract(concluded(), ASKED, approved(R1, JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", MAY)))
                    .expectException(refusal("RULE before-last-state [R1, 2026-05-01, 2026-06-01]"));
        }

        @Test
        void isThatOfARequestTakenBackToo() {
            contract(concluded(), ASKED)
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectEvents(ended(R1, JUNE));
        }

        @Test
        void isNotThatOfARefusedOneUnlessItWorks() {
            contract(concluded(), ASKED, refused(R1, JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectException(refusal("RULE subcontract-not-at-work [R1, 2026-06-01]"));
            contract(concluded(), requested(R1, null, found("もみじ"), MAY), refused(R1, JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectEvents(ended(R1, JUNE));
        }

        @Test
        void needsAReasonWhileOthersWorkForIt() {
            var found = requested(R3, R2, found("まつ"), MAY);
            contract(concluded(), ASKED, BELOW, found, approved(R1, MAY), approved(R2, MAY))
                    .when(new EndSubcontract(C1, R1, Grounds.on(JUNE)))
                    .expectException(refusal("BAD_VALUE subcontract-end-needs-reason [R1, [R2, R3]]"));
            contract(concluded(), ASKED, BELOW, found, approved(R1, MAY), approved(R2, MAY))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectEvents(ended(R1, JUNE));
            contract(concluded(), ASKED, BELOW, DEEPEST, approved(R1, MAY), approved(R2, MAY), ended(R2, MAY))
                    .when(new EndSubcontract(C1, R1, Grounds.on(JUNE)))
                    .expectEvents(new SubcontractEnded(C1, R1, JUNE, null, List.of()));
        }

        @Test
        void comesAfterTheContractsOwnToo() {
            contract(concluded(), ASKED, approved(R1, MAY), terminated(JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectEvents(ended(R1, JUNE));
            contract(concluded(), ASKED, approved(R1, MAY), closed(JUNE))
                    .when(new EndSubcontract(C1, R1, because("完了", JUNE)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
        }
    }

    @Nested
    class FlowDown {

        @Test
        void isRecordedOfAnApprovedSub() {
            contract(concluded(), ASKED, approved(R1, NOTHING, false, MAY))
                    .when(new RecordFlowDown(C1, R1, GRAVE, Grounds.on(JUNE)))
                    .expectEvents(bound(R1, GRAVE, JUNE));
            contract(concluded(), ASKED, approved(R1, JUNE))
                    .when(new RecordFlowDown(C1, R1, GRAVE, Grounds.on(MAY)))
                    .expectException(refusal("RULE subcontract-not-approved [C-2026-0001, R1, 2026-05-01]"));
            contract(concluded(), ASKED, approved(R1, JUNE))
                    .when(new RecordFlowDown(C1, R1, GRAVE, Grounds.on(APRIL)))
                    .expectException(refusal("RULE subcontract-not-approved [C-2026-0001, R1, 2026-04-01]"));
        }

        @Test
        void isRecordedIfItIsNew() {
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(new RecordFlowDown(C1, R1, GRAVE, Grounds.on(JUNE)))
                    .expectNoEvents();
        }

        @Test
        void namesClausesOfTheEdition() {
            contract(concluded(), ASKED, approved(R1, MAY))
                    .when(new RecordFlowDown(C1, R1, List.of(new ClauseId("Z99")), Grounds.on(JUNE)))
                    .expectException(refusal("NOT_FOUND clause-unknown [Z99, mic-2026]"));
            assertRefused(
                    "BAD_VALUE text-missing [flow-down]", () -> new RecordFlowDown(C1, R1, NOTHING, Grounds.on(JUNE)));
        }

        @Test
        void canBeTakenOutAgain() {
            contract(concluded(), ASKED, approved(R1, NOTHING, false, MAY), bound(R1, GRAVE, JUNE))
                    .when(new VoidContractEntry(C1, START + 3, because("誤記", JUNE)))
                    .expectEvents(new EntryVoided(START + 3, 3, JUNE, "誤記", List.of()));
            contract(
                            concluded(),
                            ASKED,
                            approved(R1, NOTHING, false, MAY),
                            bound(R1, GRAVE, JUNE),
                            new EntryVoided(START + 3, 3, JUNE, "誤記", List.of()))
                    .when(new RecordFlowDown(C1, R1, GRAVE, Grounds.on(JUNE)))
                    .expectEvents(bound(R1, GRAVE, JUNE));
        }
    }
}

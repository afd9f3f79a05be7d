package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.CustodySamples.I1;
import static jp.daicho.contract.CustodySamples.I2;
import static jp.daicho.contract.CustodySamples.disposed;
import static jp.daicho.contract.CustodySamples.excused;
import static jp.daicho.contract.CustodySamples.provided;
import static jp.daicho.contract.CustodySamples.returned;
import static jp.daicho.contract.CustodySamples.roll;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.Outline;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a vendor was given, what became of it, and that a contract is not closed before. */
class CustodyTest {

    private static final StaffId HANAKO = StaffId.FOUNDER;
    private static final StaffId TARO = new StaffId("S-0002");
    private static final Handover ROLL = roll(InformationClass.CLASS_2, Media.HDD);
    private static final InformationProvided PROVIDED = provided(I1, ROLL, APRIL);
    private static final Grounds MISTYPED = because("誤記", JUNE);

    private final List<DomainEvent> past = new ArrayList<>(List.of(concluded()));

    private CustodyTest given(DomainEvent... events) {
        past.addAll(List.of(events));
        return this;
    }

    private ResultValidator<Contract> when(DomainCommand command) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(OfficeSamples.roll(OFFICE))
                .registerInjectableResource(OfficeSamples.approvers(OFFICE))
                .registerInjectableResource(CatalogueKnown.NONE)
                .registerInjectableResource(entries(past.toArray(DomainEvent[]::new)))
                .given(past)
                .when(command, MetaData.with(Recorded.ACTOR, HANAKO.value()));
    }

    /** Taro decides from April on. */
    private static final StaffEvent[] OFFICE = {
        OfficeSamples.registered(HANAKO, "花子"),
        OfficeSamples.registered(TARO, "太郎"),
        OfficeSamples.granted(TARO, Role.APPROVER, APRIL)
    };

    private static ProvideInformation providing(LocalDate on) {
        return new ProvideInformation(C1, ROLL, Grounds.on(on));
    }

    private static ReturnInformation returning(LocalDate on) {
        return new ReturnInformation(C1, I1, null, null, Grounds.on(on));
    }

    private static DisposeOfInformation disposing(
            DisposalMethod method, @Nullable Media media, @Nullable String certificate) {
        return new DisposeOfInformation(C1, I1, method, media, certificate, null, Grounds.on(MAY));
    }

    private static ExcuseReturn excusing(ItemId item, StaffId approver) {
        return new ExcuseReturn(C1, item, approver, null, null, because("履歴の保存", MAY));
    }

    private static EntryVoided voided(int entry) {
        return new EntryVoided(START + entry, entry, JUNE, "誤記", List.of());
    }

    @Nested
    class Provided {

        @Test
        void isNumbered() {
            when(providing(APRIL)).expectEvents(PROVIDED);
            given(PROVIDED).when(providing(MAY)).expectEvents(provided(I2, ROLL, MAY));
        }

        @Test
        void saysAllThatIsKnownOfIt() {
            var all = new Handover(
                    " 名簿 ", InformationClass.CLASS_3B, Level.LEVEL_2, Level.LEVEL_1, Media.PAPER, true, false);

            when(new ProvideInformation(C1, all, because("業務開始", APRIL)))
                    .expectEvents(new InformationProvided(
                            C1,
                            I1,
                            "名簿",
                            InformationClass.CLASS_3B,
                            Level.LEVEL_2,
                            Level.LEVEL_1,
                            Media.PAPER,
                            true,
                            false,
                            APRIL,
                            "業務開始",
                            List.of()));
        }

        @Test
        void needsAName() {
            assertRefused(
                    "BAD_VALUE text-missing [information]",
                    () -> new ProvideInformation(C1, Handover.NOTHING, Grounds.on(APRIL)));
        }

        @Test
        void isRecordedOnce() {
            given(PROVIDED).when(providing(APRIL)).expectNoEvents();
        }

        @Test
        void isNotGivenTheNumberOfAVoidedOne() {
            given(PROVIDED, voided(1)).when(providing(APRIL)).expectEvents(provided(I2, ROLL, APRIL));
        }

        @Test
        void belongsToThePerformance() {
            given(terminated(JUNE));
            when(providing(JUNE)).expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-06-01]"));
            when(providing(MAY)).expectEvents(provided(I1, ROLL, MAY));
            given(closed(JUNE));
            when(new ProvideInformation(C1, ROLL, because("記録漏れ", MAY)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
        }

        @Test
        void needsAContract() {
            past.clear();
            past.add(new OutsourcingPlanned(
                    C1, "保守", null, null, null, List.of(), List.of(), null, null, null, null, APRIL, null, List.of()));

            for (var command : List.of(
                    providing(MAY),
                    returning(MAY),
                    disposing(DisposalMethod.SANITISE, null, "証1"),
                    excusing(I1, TARO))) {
                when(command).expectException(refusal("RULE contract-not-concluded [C-2026-0001]"));
            }
        }
    }

    @Nested
    class Returned {

        @Test
        void isSettled() {
            given(PROVIDED)
                    .when(new ReturnInformation(C1, I1, " 手渡し ", " 受1 ", Grounds.on(MAY)))
                    .expectEvents(new InformationReturned(C1, I1, "手渡し", "受1", MAY, null, List.of()));
        }

        @Test
        void isRecordedOnceWhateverTheReason() {
            given(PROVIDED, returned(I1, MAY));
            when(new ReturnInformation(C1, I1, null, null, because("再掲", MAY))).expectNoEvents();
            when(returning(JUNE)).expectEvents(returned(I1, JUNE));
        }

        @Test
        void isNotWhatIsGone() {
            given(PROVIDED, disposed(DisposalMethod.SANITISE, null, MAY));
            when(returning(JUNE)).expectException(refusal("RULE item-settled [I1, DisposalCertified, 2026-05-01]"));
        }

        /** There nothing can be taken out before something else is on record. */
        @Test
        void mayStandBesideADisposalOnceTheContractIsClosed() {
            given(PROVIDED, disposed(DisposalMethod.SANITISE, null, MAY), closed(JUNE));
            when(new ReturnInformation(C1, I1, null, null, because("誤記", MAY)))
                    .expectEvents(new InformationReturned(C1, I1, null, null, MAY, "誤記", List.of()));
        }

        @Test
        void wasProvided() {
            given(PROVIDED);
            when(new ReturnInformation(C1, I2, null, null, Grounds.on(MAY)))
                    .expectException(refusal("NOT_FOUND item-unknown [I2]"));
            when(returning(APRIL.minusDays(1)))
                    .expectException(refusal("RULE settled-before-provided [I1, 2026-03-31, 2026-04-01]"));
            when(returning(APRIL)).expectEvents(returned(I1, APRIL));
        }

        @Test
        void mayComeAfterTheEndUntilTheContractIsClosed() {
            given(PROVIDED, terminated(MAY));
            when(returning(JUNE)).expectEvents(returned(I1, JUNE));

            given(returned(I1, MAY), closed(JUNE));
            var late = MAY.plusDays(1);
            when(returning(late)).expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
            when(new ReturnInformation(C1, I1, null, null, because("記録漏れ", JUNE)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
            when(new ReturnInformation(C1, I1, null, null, because("記録漏れ", late)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Disposed {

        @Test
        void isProvenByWhatSufficesForItsClass() {
            given(PROVIDED);
            when(new DisposeOfInformation(
                            C1, I1, DisposalMethod.DEGAUSSING, Media.TAPE, " 証1 ", HANAKO, because("満了", MAY)))
                    .expectEvents(new DisposalCertified(
                            C1, I1, DisposalMethod.DEGAUSSING, Media.TAPE, "証1", HANAKO, MAY, "満了", List.of()));
            when(disposing(DisposalMethod.SANITISE, null, "証1"))
                    .expectEvents(disposed(DisposalMethod.SANITISE, null, MAY));
        }

        @Test
        void isNotProvenByLess() {
            given(PROVIDED);
            when(disposing(DisposalMethod.DELETION, null, "証1"))
                    .expectException(refusal("RULE disposal-insufficient [I1, DELETION, [SHREDDING, INCINERATION,"
                            + " PHYSICAL_DESTRUCTION, DEGAUSSING, CRYPTOGRAPHIC_ERASE, SANITISE], HDD]"))
                    .expectNoEvents();
            when(disposing(DisposalMethod.DEGAUSSING, Media.SSD, "証1"))
                    .expectException(refusal("RULE disposal-insufficient [I1, DEGAUSSING, [SHREDDING, INCINERATION,"
                            + " PHYSICAL_DESTRUCTION, CRYPTOGRAPHIC_ERASE, SANITISE], SSD]"));
            when(disposing(DisposalMethod.SANITISE, null, " "))
                    .expectException(refusal("BAD_VALUE certificate-missing [I1]"))
                    .expectNoEvents();
        }

        @Test
        void needsNothingMoreWhereItIsOpenToAnybody() {
            given(provided(InformationClass.CLASS_1, APRIL))
                    .when(disposing(DisposalMethod.DELETION, null, null))
                    .expectEvents(new DisposalCertified(
                            C1, I1, DisposalMethod.DELETION, null, null, null, MAY, null, List.of()));
        }

        @Test
        void mayBeOfMediaNobodyNoted() {
            given(provided(I1, roll(InformationClass.CLASS_2, Media.UNKNOWN), APRIL))
                    .when(disposing(DisposalMethod.PULPING, null, "証1"))
                    .expectEvents(disposed(DisposalMethod.PULPING, null, MAY));
        }

        @Test
        void isWitnessedBySomebodyKnown() {
            given(PROVIDED)
                    .when(new DisposeOfInformation(
                            C1, I1, DisposalMethod.SANITISE, null, "証1", new StaffId("S-0009"), Grounds.on(MAY)))
                    .expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
        }

        @Test
        void isRecordedOnceAndMayFollowAReturn() {
            given(PROVIDED, returned(I1, MAY), disposed(DisposalMethod.SANITISE, null, MAY));
            when(disposing(DisposalMethod.SANITISE, null, "証1")).expectNoEvents();
            when(disposing(DisposalMethod.SANITISE, null, "証2")).expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class Excused {

        @Test
        void isDecidedByOneAndAskedForByAnother() {
            given(PROVIDED);
            when(excusing(I1, TARO)).expectEvents(excused(MAY));
            when(new ExcuseReturn(C1, I1, TARO, HANAKO, " 8選管第12号 ", because("履歴の保存", MAY)))
                    .expectEvents(new ReturnExcused(C1, I1, TARO, HANAKO, "8選管第12号", MAY, "履歴の保存", List.of()));
            when(excusing(I1, HANAKO)).expectException(refusal("RULE approver-is-applicant [S-0001]"));
            when(new ExcuseReturn(C1, I1, HANAKO, TARO, null, because("履歴の保存", MAY)))
                    .expectException(refusal("RULE approver-without-role [S-0001, 2026-05-01]"));
            when(excusing(I1, new StaffId("S-0009"))).expectException(refusal("NOT_FOUND record-unknown [S-0009]"));
        }

        @Test
        void needsAReason() {
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new ExcuseReturn(C1, I1, TARO, null, null, Grounds.on(MAY)));
        }

        @Test
        void isTypedByAnAdminOrByWhoDecided() {
            var command = excusing(I1, TARO);

            assertThat(command.openTo(Set.of(Role.ADMIN), "S-0001")).isTrue();
            assertThat(command.openTo(Set.of(Role.APPROVER), "S-0002")).isTrue();
            assertThat(command.openTo(Set.of(Role.APPROVER), "S-0003")).isFalse();
            assertThat(command.openTo(Set.of(Role.AUDITOR), "S-0002")).isFalse();
        }

        @Test
        void isWhatIsStillThere() {
            given(PROVIDED, excused(MAY));
            when(excusing(I1, TARO)).expectNoEvents();
            when(excusing(I2, TARO)).expectException(refusal("NOT_FOUND item-unknown [I2]"));
            when(returning(JUNE)).expectException(refusal("RULE item-settled [I1, ReturnExcused, 2026-05-01]"));

            given(returned(I1, MAY));
            when(excusing(I1, TARO))
                    .expectException(refusal("RULE item-settled [I1, InformationReturned, 2026-05-01]"));
        }
    }

    @Nested
    class Inspected {

        private AcceptanceInspected passed(LocalDate on) {
            return new AcceptanceInspected(C1, Inspection.PASSED, "措置を確認", on, null, List.of());
        }

        private InspectAcceptance inspecting(Grounds grounds) {
            return new InspectAcceptance(C1, Inspection.PASSED, " 措置を確認 ", grounds);
        }

        @Test
        void isRecordedOnce() {
            when(inspecting(Grounds.on(MAY))).expectEvents(passed(MAY));
            given(passed(MAY));
            when(inspecting(because("再掲", MAY))).expectNoEvents();
            when(new InspectAcceptance(C1, Inspection.FAILED, "措置を確認", Grounds.on(MAY)))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void mayBeAfterATerminationButNotAfterClosing() {
            given(terminated(MAY));
            when(inspecting(Grounds.on(JUNE))).expectEvents(passed(JUNE));
            given(closed(JUNE));
            when(inspecting(because("記録漏れ", JUNE)))
                    .expectException(refusal("RULE contract-closed [C-2026-0001, 2026-06-01]"));
        }

        @Test
        void isTakenOutEvenOnceTheContractIsClosed() {
            given(passed(MAY), closed(JUNE));
            when(new VoidContractEntry(C1, START + 1, MISTYPED)).expectEvents(voided(1));
        }
    }

    @Nested
    class Closed {

        private static final LocalDate OVER = MARCH.plusDays(1);

        private static CloseContract closing(LocalDate on) {
            return new CloseContract(C1, Grounds.on(on));
        }

        @Test
        void hasNothingOutstanding() {
            given(PROVIDED, provided(I2, roll(InformationClass.CLASS_1, Media.PAPER), MAY));
            when(closing(OVER))
                    .expectException(
                            refusal("RULE information-outstanding [C-2026-0001, [I1 選挙人名簿, I2 選挙人名簿], 2027-04-01]"))
                    .expectNoEvents();
            given(returned(I2, MAY));
            when(closing(OVER))
                    .expectException(refusal("RULE information-outstanding [C-2026-0001, [I1 選挙人名簿], 2027-04-01]"));
            given(disposed(DisposalMethod.SANITISE, null, OVER.plusDays(1)));
            when(closing(OVER))
                    .expectException(refusal("RULE information-outstanding [C-2026-0001, [I1 選挙人名簿], 2027-04-01]"));
            when(closing(OVER.plusDays(1))).expectEvents(closed(OVER.plusDays(1)));
        }

        @Test
        void isClosedOnceAllIsExcused() {
            given(PROVIDED, excused(MAY)).when(closing(OVER)).expectEvents(closed(OVER));
        }

        @Test
        void isClosedOnceTheRestIsVoid() {
            given(PROVIDED, voided(1)).when(closing(OVER)).expectEvents(closed(OVER));
        }

        @Test
        void isNotOpenedAgain() {
            given(PROVIDED, returned(I1, MAY), closed(OVER));
            when(new VoidContractEntry(C1, START + 2, MISTYPED))
                    .expectException(refusal("RULE item-would-reopen [I1, 2027-04-01]"))
                    .expectNoEvents();

            past.add(3, returned(I1, OVER.plusDays(1)));
            when(new VoidContractEntry(C1, START + 2, MISTYPED))
                    .expectException(refusal("RULE item-would-reopen [I1, 2027-04-01]"));
            past.set(3, excused(JUNE));
            when(new VoidContractEntry(C1, START + 2, MISTYPED)).expectEvents(voided(2));
        }
    }

    @Nested
    class WronglyRecorded {

        private static Correction saying(Handover handover, Outline flags, @Nullable LocalDate on) {
            return new Correction(flags, handover, null, null, null, null, null, List.of(), null, on);
        }

        private ResultValidator<Contract> correcting(Correction right) {
            return when(new CorrectContractEntry(C1, START + 1, right, MISTYPED));
        }

        @Test
        void isNotTakenOutWhileSomethingHangsOnIt() {
            given(PROVIDED, excused(MAY));
            when(new VoidContractEntry(C1, START + 1, MISTYPED))
                    .expectException(refusal("RULE item-settled [I1, ReturnExcused, 2026-05-01]"))
                    .expectNoEvents();
            when(new VoidContractEntry(C1, START + 2, MISTYPED)).expectEvents(voided(2));
            given(voided(2));
            when(new VoidContractEntry(C1, START + 1, MISTYPED)).expectEvents(voided(1));
        }

        @Test
        void isRecordedAnewUnderItsNumber() {
            var right = new Handover("投票所名簿", InformationClass.CLASS_3B, Level.LEVEL_2, null, Media.SSD, null, null);
            var flags = new Outline(null, null, null, null, List.of(), List.of(), true, true, null, null);

            given(PROVIDED, returned(I1, MAY));
            correcting(saying(right, flags, MAY))
                    .expectEvents(
                            voided(1),
                            new InformationProvided(
                                    C1,
                                    I1,
                                    "投票所名簿",
                                    InformationClass.CLASS_3B,
                                    Level.LEVEL_2,
                                    null,
                                    Media.SSD,
                                    true,
                                    true,
                                    MAY,
                                    "誤記",
                                    List.of()));
        }

        @Test
        void isNotProvidedOnlyAfterItCameBack() {
            given(PROVIDED, returned(I1, MAY));
            correcting(saying(Handover.NOTHING, Outline.NOTHING, MAY.plusDays(1)))
                    .expectException(refusal("RULE settled-before-provided [I1, 2026-05-01, 2026-05-02]"))
                    .expectNoEvents();
        }

        @Test
        void takesNoFieldsOfOtherEntries() {
            given(PROVIDED);
            correcting(saying(Handover.NOTHING, Outline.titled("保守"), null))
                    .expectException(refusal("BAD_VALUE field-not-in-entry [title, InformationProvided]"));
            correcting(saying(ROLL, Outline.NOTHING, null))
                    .expectException(refusal("BAD_VALUE correction-says-nothing []"));
        }

        @Test
        void mayBeCorrectedOnceTheContractIsClosed() {
            given(PROVIDED, returned(I1, MAY), closed(JUNE));
            correcting(saying(roll(InformationClass.CLASS_3A, Media.HDD), Outline.NOTHING, null))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void isOnlyTakenOutIfItIsAReturn() {
            given(PROVIDED, returned(I1, MAY));
            when(new CorrectContractEntry(C1, START + 2, saying(Handover.NOTHING, Outline.NOTHING, JUNE), MISTYPED))
                    .expectException(refusal("RULE entry-only-voidable [12, InformationReturned]"));
        }
    }
}

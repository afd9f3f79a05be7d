package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.clause;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.office.OfficeSamples;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a contract's text is said to have, under which edition, and what it may do without. */
class ContractTextTest {

    private static final StaffId CLERK = new StaffId("S-0001");
    private static final StaffId HEAD = new StaffId("S-0002");
    private static final ClauseId X1 = new ClauseId("X1");

    private final FixtureConfiguration<Contract> contract = new AggregateTestFixture<>(Contract.class)
            .registerInjectableResource(ClauseSamples.knowing(
                    ClauseSamples.recorded(FIRST, null, C01, C09), ClauseSamples.recorded(SECOND, JUNE, C09, X1)))
            .registerInjectableResource(approvers());

    private static Approvers approvers() {
        return OfficeSamples.approvers(
                OfficeSamples.registered(CLERK, "花子", "hanako"),
                OfficeSamples.registered(HEAD, "太郎", "taro"),
                OfficeSamples.granted(HEAD, Role.APPROVER, MAY));
    }

    private static RecordClauses recording(Mark mark, @Nullable EditionId edition, LocalDate on) {
        return new RecordClauses(C1, List.of(mark), edition, Grounds.on(on));
    }

    private static ClauseRecorded recorded(Mark mark, EditionId edition, LocalDate on) {
        return new ClauseRecorded(C1, mark.clause(), mark.state(), mark.article(), edition, on, null, List.of());
    }

    private static Mark mark(ClauseId clause, ClauseState state) {
        return new Mark(clause, state, null);
    }

    @Nested
    class UnderAnEdition {

        private final Mark present = mark(C09, ClauseState.PRESENT);

        @Test
        void staysAtThatOfItsConclusionThoughANewerOneApplies() {
            contract.given(concluded())
                    .when(recording(present, null, JUNE))
                    .expectEvents(recorded(present, FIRST, JUNE));
        }

        @Test
        void isAtTheNewOneFromTheDayItIsAssessedUnderIt() {
            contract.given(concluded(), recorded(present, SECOND, JUNE))
                    .when(recording(mark(X1, ClauseState.ABSENT), null, JUNE.plusDays(1)))
                    .expectEvents(recorded(mark(X1, ClauseState.ABSENT), SECOND, JUNE.plusDays(1)));
        }

        @Test
        void isAtTheOldOneBeforeThatDay() {
            contract.given(concluded(), recorded(present, SECOND, JUNE))
                    .when(recording(mark(X1, ClauseState.ABSENT), null, JUNE.minusDays(1)))
                    .expectException(refusal("NOT_FOUND clause-unknown [X1, mic-2026]"))
                    .expectNoEvents();
        }

        @Test
        void isRecordedAgainThoughItSaysTheSame() {
            contract.given(concluded(), recorded(present, FIRST, MAY))
                    .when(recording(present, SECOND, JUNE))
                    .expectEvents(recorded(present, SECOND, JUNE));
        }

        @Test
        void isNotRecordedTwice() {
            contract.given(concluded(), recorded(present, SECOND, JUNE))
                    .when(recording(present, SECOND, JUNE.plusDays(1)))
                    .expectNoEvents();
        }

        @Test
        void refusesOneThatIsNotThere() {
            contract.given(concluded())
                    .when(recording(present, new EditionId("nope"), JUNE))
                    .expectException(refusal("NOT_FOUND edition-unknown [nope]"))
                    .expectNoEvents();
        }

        @Test
        void isAtTheOldOneAgainOnceTheAssessmentIsVoided() {
            var anew = recorded(present, SECOND, JUNE);

            contract.given(concluded(), anew, new EntryVoided(START + 1, 1, JUNE, "誤記", List.of()))
                    .when(recording(present, null, JUNE))
                    .expectEvents(recorded(present, FIRST, JUNE));
        }
    }

    @Nested
    class NotApplicable {

        @Test
        void needsAReasonOfARequiredClauseOnly() {
            var none = mark(C01, ClauseState.NOT_APPLICABLE);

            contract.given(concluded())
                    .when(recording(none, null, MAY))
                    .expectException(refusal("BAD_VALUE not-applicable-needs-reason [C01]"))
                    .expectNoEvents();
        }
    }

    @Nested
    class Waived {

        private static WaiveClause waiving(@Nullable StaffId applicant, ClauseId clause, LocalDate on) {
            return new WaiveClause(C1, clause, MARCH, HEAD, applicant, "総第7号", because("次の更新で直す", on));
        }

        private static ClauseWaived waived(LocalDate on) {
            return new ClauseWaived(C1, C09, MARCH, HEAD, CLERK, "総第7号", on, "次の更新で直す", List.of());
        }

        private void refuses(WaiveClause command, String refusal) {
            contract.given(concluded())
                    .when(command, MetaData.with(Recorded.ACTOR, "S-0001"))
                    .expectException(refusal(refusal))
                    .expectNoEvents();
        }

        @Test
        void isWhatAnotherPersonDecidedForTheOneWhoTypes() {
            contract.given(concluded(), clause(mark(C09, ClauseState.ABSENT), APRIL))
                    .when(waiving(null, C09, MAY), MetaData.with(Recorded.ACTOR, "S-0001"))
                    .expectEvents(waived(MAY));
        }

        @Test
        void isNotRecordedTwice() {
            contract.given(concluded(), waived(MAY))
                    .when(waiving(CLERK, C09, MAY), MetaData.with(Recorded.ACTOR, "S-0002"))
                    .expectNoEvents();
        }

        @Test
        void isRecordedAgainOnceVoided() {
            contract.given(concluded(), waived(MAY), new EntryVoided(START + 1, 1, MAY, "誤記", List.of()))
                    .when(waiving(CLERK, C09, MAY), MetaData.with(Recorded.ACTOR, "S-0001"))
                    .expectEvents(waived(MAY));
        }

        @Test
        void mayBeVoided() {
            contract.registerInjectableResource(entries(concluded(), waived(MAY)))
                    .given(concluded(), waived(MAY))
                    .when(new VoidContractEntry(C1, START + 1, because("誤記", JUNE)))
                    .expectEvents(new EntryVoided(START + 1, 1, JUNE, "誤記", List.of()));
        }

        @Test
        void refusesTheOneWhoAppliedForIt() {
            refuses(waiving(HEAD, C09, MAY), "RULE approver-is-applicant [S-0002]");
        }

        @Test
        void refusesWhoDidNotHoldTheRoleOnThatDay() {
            refuses(waiving(null, C09, MAY.minusDays(1)), "RULE approver-without-role [S-0002, 2026-04-30]");
        }

        @Test
        void refusesAnApplicantNobodyKnows() {
            refuses(waiving(new StaffId("S-0009"), C09, MAY), "NOT_FOUND record-unknown [S-0009]");
        }

        @Test
        void refusesAClauseThatItsEditionDoesNotName() {
            refuses(waiving(null, X1, MAY), "NOT_FOUND clause-unknown [X1, mic-2026]");
        }

        @Test
        void refusesAnEndBeforeItsDayAndASilentDecision() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [until, 2026-04-30, 2026-05-01]",
                    () -> new WaiveClause(C1, C09, MAY.minusDays(1), HEAD, null, null, because("直す", MAY)));
            assertRefused(
                    "BAD_VALUE text-missing [reason]",
                    () -> new WaiveClause(C1, C09, MAY, HEAD, null, null, Grounds.on(MAY)));
        }

        @Test
        void refusesAContractThatIsOver() {
            contract.given(concluded(), terminated(MAY))
                    .when(waiving(null, C09, MAY), MetaData.with(Recorded.ACTOR, "S-0001"))
                    .expectException(refusal("RULE contract-terminated [C-2026-0001, 2026-05-01]"))
                    .expectNoEvents();
        }
    }
}

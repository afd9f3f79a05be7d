package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.confirmed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.OversightSamples.deficiency;
import static jp.daicho.contract.OversightSamples.escalated;
import static jp.daicho.contract.OversightSamples.required;
import static jp.daicho.contract.OversightSamples.responded;
import static jp.daicho.contract.OversightSamples.verified;
import static jp.daicho.contract.life.Watched.addsNothing;
import static jp.daicho.contract.life.Watched.given;
import static jp.daicho.contract.life.Watched.refuses;
import static jp.daicho.shared.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.contract.oversight.Result;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What was found amiss, and the loop until it is put right. */
class MeasuresTest {

    private static final LocalDate LATER = LocalDate.of(2026, 5, 20);
    private static final RespondToMeasure ANSWER = new RespondToMeasure(C1, "m1", " 是正済 ", Grounds.on(JUNE));
    private static final EscalateMeasure ESCALATE = new EscalateMeasure(C1, "M1", " ", Grounds.on(JUNE));
    private static final DomainEvent FOUND = deficiency("F1", APRIL);
    private static final DomainEvent REQUIRED = required("M1", "F1", JUNE, MAY);

    private static RequireMeasure requiring(@Nullable String deficiency, LocalDate on) {
        return new RequireMeasure(C1, deficiency, "是正", JUNE, Grounds.on(on));
    }

    private static VerifyMeasure verifying(Effect effect) {
        return new VerifyMeasure(C1, "M1", effect, Grounds.on(JUNE));
    }

    @Nested
    class Deficiencies {

        private static RecordDeficiency finding(@Nullable ClauseId clause, LocalDate on) {
            return new RecordDeficiency(C1, " 無断の再委託 ", clause, Grounds.on(on));
        }

        @Test
        void takeTheNextCode() {
            given().when(finding(null, APRIL)).expectEvents(FOUND);
            given(FOUND).when(finding(null, MAY)).expectEvents(deficiency("F2", MAY));
        }

        @Test
        void mayNameAClauseOfTheEdition() {
            given().when(finding(C09, APRIL))
                    .expectEvents(new DeficiencyFound(C1, "F1", "無断の再委託", C09, APRIL, null, List.of()));
            refuses("NOT_FOUND clause-unknown [C99, mic-2026]", finding(new ClauseId("C99"), APRIL));
        }

        @Test
        void areRecordedOnceAndWhileTheContractIsPerformed() {
            addsNothing(finding(null, APRIL), FOUND);
            refuses("RULE contract-terminated [C-2026-0001, 2026-05-01]", finding(null, MAY), terminated(MAY));
        }
    }

    @Nested
    class Required {

        @Test
        void answersTheDeficiencyItNames() {
            given(FOUND, deficiency("F2", APRIL)).when(requiring("f1", MAY)).expectEvents(REQUIRED);
        }

        @Test
        void answersTheLatestOpenDeficiencyIfItNamesNone() {
            given(FOUND, deficiency("F2", MAY))
                    .when(requiring(null, MAY))
                    .expectEvents(required("M1", "F2", JUNE, MAY));
            given(deficiency("F1", MAY), deficiency("F2", APRIL))
                    .when(requiring(null, MAY))
                    .expectEvents(required("M1", "F1", JUNE, MAY));
            given(FOUND, deficiency("F2", LATER), required("M1", "F1", JUNE, APRIL))
                    .when(requiring(null, MAY))
                    .expectEvents(required("M2", null, JUNE, MAY));
        }

        @Test
        void answersDeficientConfirmationsFirst() {
            var looked = confirmed(Result.DEFICIENT, APRIL);

            given(looked, deficiency("F1", MAY))
                    .when(requiring(null, MAY))
                    .expectEvents(required("M1", null, JUNE, MAY));
            given(looked, FOUND, required("M1", null, LATER, APRIL))
                    .when(requiring(null, MAY))
                    .expectEvents(required("M2", "F1", JUNE, MAY));
            given(confirmed(Result.SATISFACTORY, APRIL), FOUND)
                    .when(requiring(null, MAY))
                    .expectEvents(REQUIRED);
            given(confirmed(Result.DEFICIENT, LATER), FOUND)
                    .when(requiring(null, MAY))
                    .expectEvents(REQUIRED);
        }

        @Test
        void answersNoConfirmationThatWasTakenOut() {
            var voided = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

            given(confirmed(Result.DEFICIENT, APRIL), FOUND, voided)
                    .when(requiring(null, MAY))
                    .expectEvents(REQUIRED);
        }

        @Test
        void isRecordedOnceWhetherItNamesWhatItAnswersOrNot() {
            addsNothing(requiring("F1", MAY), FOUND, REQUIRED);
            addsNothing(requiring(null, MAY), FOUND, REQUIRED);
            given(FOUND, deficiency("F2", APRIL), REQUIRED)
                    .when(requiring("F2", MAY))
                    .expectEvents(required("M2", "F2", JUNE, MAY));
        }

        @Test
        void refusesWhatCannotBe() {
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [due, 2026-06-01, 2026-06-02]",
                    () -> requiring(null, JUNE.plusDays(1)));
            assertRefused(
                    "BAD_VALUE text-missing [text]", () -> new RequireMeasure(C1, null, " ", JUNE, Grounds.on(MAY)));
            refuses("NOT_FOUND deficiency-unknown [F2, C-2026-0001]", requiring("F2", MAY), FOUND);
            refuses("RULE step-too-early [F1, 2026-05-01, 2026-05-20]", requiring("F1", MAY), deficiency("F1", LATER));
            refuses("RULE contract-terminated [C-2026-0001, 2026-05-01]", requiring(null, MAY), terminated(MAY));
        }

        @Test
        void isNoFactThatCanBeTakenOut() {
            refuses(
                    "RULE entry-not-a-fact [12, MeasureRequired]",
                    new VoidContractEntry(C1, START + 2, because("誤記", JUNE)),
                    FOUND,
                    REQUIRED);
        }
    }

    @Nested
    class Unanswered {

        @Test
        void isAnsweredOrEscalated() {
            given(FOUND, REQUIRED).when(ANSWER).expectEvents(responded("M1", JUNE));
            given(FOUND, REQUIRED).when(ESCALATE).expectEvents(escalated("M1", JUNE));
        }

        @Test
        void isNotVerified() {
            refuses(
                    "RULE measure-unanswered [M1, 2026-05-01, C-2026-0001]",
                    verifying(Effect.EFFECTIVE),
                    FOUND,
                    REQUIRED);
        }

        @Test
        void isAnsweredNoEarlierThanItWasRequired() {
            refuses(
                    "RULE step-too-early [M1, 2026-04-01, 2026-05-01]",
                    new RespondToMeasure(C1, "M1", "是正済", Grounds.on(APRIL)),
                    FOUND,
                    REQUIRED);
        }

        @Test
        void isOneThatThereIs() {
            refuses("NOT_FOUND measure-unknown [M1, C-2026-0001]", ANSWER, FOUND);
        }

        @Test
        void isAnsweredAfterTheTerminationAndNotAfterTheClosing() {
            given(FOUND, REQUIRED, terminated(LATER)).when(ANSWER).expectEvents(responded("M1", JUNE));
            refuses("RULE contract-closed [C-2026-0001, 2026-05-20]", ANSWER, FOUND, REQUIRED, closed(LATER));
        }
    }

    @Nested
    class Answered {

        private static final DomainEvent ANSWERED = responded("M1", JUNE);

        @Test
        void isVerified() {
            for (Effect effect : Effect.values()) {
                given(FOUND, REQUIRED, ANSWERED).when(verifying(effect)).expectEvents(verified("M1", effect, JUNE));
            }
        }

        @Test
        void isNeitherEscalatedNorAnsweredAnew() {
            var unverified = "RULE measure-unverified [M1, 2026-06-01, C-2026-0001]";

            addsNothing(ANSWER, FOUND, REQUIRED, ANSWERED);
            refuses(unverified, ESCALATE, FOUND, REQUIRED, ANSWERED);
            refuses(unverified, new RespondToMeasure(C1, "M1", "再是正", Grounds.on(JUNE)), FOUND, REQUIRED, ANSWERED);
        }
    }

    @Nested
    class Insufficient {

        private static final DomainEvent[] GIVEN = {
            FOUND, REQUIRED, responded("M1", MAY), verified("M1", Effect.INSUFFICIENT, LATER)
        };

        @Test
        void isAnsweredAnewOrEscalated() {
            given(GIVEN).when(ANSWER).expectEvents(responded("M1", JUNE));
            given(GIVEN).when(ESCALATE).expectEvents(escalated("M1", JUNE));
        }

        @Test
        void isNotVerifiedAnew() {
            refuses("RULE measure-insufficient [M1, 2026-05-20, C-2026-0001]", verifying(Effect.EFFECTIVE), GIVEN);
            addsNothing(new VerifyMeasure(C1, "M1", Effect.INSUFFICIENT, Grounds.on(LATER)), GIVEN);
        }
    }

    @Nested
    class Escalated {

        private static final DomainEvent[] GIVEN = {FOUND, REQUIRED, escalated("M1", LATER)};

        @Test
        void isStillAnswered() {
            given(GIVEN).when(ANSWER).expectEvents(responded("M1", JUNE));
        }

        @Test
        void isNeitherVerifiedNorEscalatedAnew() {
            var escalated = "RULE measure-escalated [M1, 2026-05-20, C-2026-0001]";

            refuses(escalated, verifying(Effect.EFFECTIVE), GIVEN);
            refuses(escalated, ESCALATE, GIVEN);
        }
    }

    @Nested
    class Settled {

        private static final DomainEvent[] GIVEN = {
            FOUND, REQUIRED, responded("M1", MAY), verified("M1", Effect.EFFECTIVE, LATER)
        };

        @Test
        void refusesEverything() {
            var settled = "RULE measure-settled [M1, 2026-05-20, C-2026-0001]";

            refuses(settled, ANSWER, GIVEN);
            refuses(settled, ESCALATE, GIVEN);
            refuses(settled, verifying(Effect.EFFECTIVE), GIVEN);
        }
    }
}

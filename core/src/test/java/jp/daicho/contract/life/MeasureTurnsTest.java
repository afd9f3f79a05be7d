package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.OversightSamples.escalated;
import static jp.daicho.contract.OversightSamples.incident;
import static jp.daicho.contract.OversightSamples.required;
import static jp.daicho.contract.OversightSamples.responded;
import static jp.daicho.contract.OversightSamples.verified;
import static jp.daicho.contract.life.Watched.refuses;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.oversight.Effect;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.MeasureEvent;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Test;

/** Who is not up: verification waits for an answer, escalation for the vendor's silence. */
class MeasureTurnsTest {

    private static final MeasureEvent REQUIRED = required("M1", null, JUNE, APRIL);
    private static final MeasureEvent INSUFFICIENT = verified("M1", Effect.INSUFFICIENT, MAY);

    private static VerifyMeasure verifying(String measure, LocalDate on) {
        return new VerifyMeasure(C1, measure, Effect.EFFECTIVE, Grounds.on(on));
    }

    private static EscalateMeasure escalating(String measure, LocalDate on) {
        return new EscalateMeasure(C1, measure, "部長へ", Grounds.on(on));
    }

    @Test
    void verificationWaitsForAnAnswer() {
        refuses("RULE measure-unanswered [M1, 2026-04-01, C-2026-0001]", verifying("M1", JUNE), REQUIRED);
        refuses(
                "RULE measure-insufficient [M1, 2026-05-01, C-2026-0001]",
                verifying("M1", JUNE),
                REQUIRED,
                INSUFFICIENT);
        refuses(
                "RULE measure-escalated [M1, 2026-05-01, C-2026-0001]",
                verifying("M1", JUNE),
                REQUIRED,
                escalated("M1", MAY));
    }

    @Test
    void escalationWaitsForVerification() {
        refuses(
                "RULE measure-unverified [M1, 2026-05-01, C-2026-0001]",
                escalating("M1", JUNE),
                REQUIRED,
                responded("M1", MAY));
    }

    @Test
    void noStepComesBeforeTheLast() {
        refuses(
                "RULE step-too-early [M1, 2026-04-01, 2026-05-01]",
                verifying("M1", APRIL),
                REQUIRED,
                responded("M1", MAY));
        refuses("RULE step-too-early [M1, 2026-03-31, 2026-04-01]", escalating("M1", APRIL.minusDays(1)), REQUIRED);
    }

    @Test
    void onlyAMeasureTakesSteps() {
        refuses("NOT_FOUND measure-unknown [M2, C-2026-0001]", verifying("M2", JUNE), REQUIRED);
        refuses("NOT_FOUND measure-unknown [M2, C-2026-0001]", escalating("M2", JUNE), REQUIRED);
    }

    @Test
    void anIncidentInvokesClausesOfTheEdition() {
        var unknown = new InvokeClauses(C1, "N1", List.of(C01, new ClauseId("C99")), Grounds.on(JUNE));

        refuses("NOT_FOUND clause-unknown [C99, mic-2026]", unknown, incident("N1", MAY));
    }
}

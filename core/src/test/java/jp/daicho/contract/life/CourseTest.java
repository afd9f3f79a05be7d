package jp.daicho.contract.life;

import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MARCH;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.NEXT_MARCH;
import static jp.daicho.contract.ContractSamples.amended;
import static jp.daicho.contract.ContractSamples.because;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.resumed;
import static jp.daicho.contract.ContractSamples.suspended;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.shared.Refusal.assertRefused;
import static jp.daicho.shared.Refusal.refusal;

import jp.daicho.contract.TermCommand.AmendContract;
import jp.daicho.contract.TermCommand.ResumeWork;
import jp.daicho.contract.TermCommand.SuspendWork;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Amended, stopped and taken up again. */
class CourseTest {

    private final FixtureConfiguration<Contract> contract = new AggregateTestFixture<>(Contract.class);

    private void refuses(String refusal, Object command, DomainEvent... events) {
        contract.given((Object[]) events)
                .when(command)
                .expectException(refusal(refusal))
                .expectNoEvents();
    }

    @Nested
    class Amended {

        @Test
        void lastsLongerOrShorter() {
            contract.given(concluded())
                    .when(new AmendContract(C1, " 期間の変更 ", " ", null, NEXT_MARCH, Grounds.on(MAY)))
                    .expectEvents(amended(NEXT_MARCH, MAY));
            contract.given(concluded())
                    .when(new AmendContract(C1, "期間の変更", null, null, MAY, Grounds.on(MAY)))
                    .expectEvents(amended(MAY, MAY));
        }

        @Test
        void saysWhatAndEndsNoSoonerThanThatDay() {
            assertRefused(
                    "BAD_VALUE text-missing [text]",
                    () -> new AmendContract(C1, " ", null, null, null, Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE ends-before-it-begins [to, 2026-04-30, 2026-05-01]",
                    () -> new AmendContract(C1, "期間の変更", null, null, MAY.minusDays(1), Grounds.on(MAY)));
            assertRefused(
                    "BAD_VALUE amount-negative [-1]",
                    () -> new AmendContract(C1, "減額", null, -1L, null, Grounds.on(MAY)));
        }

        @Test
        void isOneThatRuns() {
            var amend = new AmendContract(C1, "期間の変更", null, null, null, Grounds.on(JUNE));

            refuses("RULE contract-terminated [C-2026-0001, 2026-06-01]", amend, concluded(), terminated(JUNE));
            refuses("RULE contract-closed [C-2026-0001, 2026-06-01]", amend, concluded(), closed(JUNE));
            refuses("RULE contract-ended [C-2026-0001, 2026-05-01]", amend, concluded(), amended(MAY, APRIL));
            refuses(
                    "RULE before-last-state [C-2026-0001, 2026-06-01, 2027-03-31]",
                    amend,
                    concluded(),
                    amended(NEXT_MARCH, MARCH));
        }
    }

    @Nested
    class Suspended {

        @Test
        void happensWithAReasonAndOnce() {
            var suspend = new SuspendWork(C1, because("事故", MAY));

            contract.given(concluded()).when(suspend).expectEvents(suspended(MAY));
            contract.given(concluded(), suspended(APRIL)).when(suspend).expectNoEvents();
            contract.given(concluded(), suspended(APRIL), resumed(APRIL.plusDays(1)))
                    .when(suspend)
                    .expectEvents(suspended(MAY));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new SuspendWork(C1, Grounds.on(MAY)));
        }

        @Test
        void endsWithAReasonWhereItBegan() {
            var resume = new ResumeWork(C1, because("復旧", JUNE));

            contract.given(concluded(), suspended(MAY)).when(resume).expectEvents(resumed(JUNE));
            refuses("RULE work-not-suspended [C-2026-0001, 2026-06-01]", resume, concluded());
            refuses(
                    "RULE work-not-suspended [C-2026-0001, 2026-06-01]",
                    resume,
                    concluded(),
                    suspended(APRIL),
                    resumed(MAY));
            assertRefused("BAD_VALUE text-missing [reason]", () -> new ResumeWork(C1, Grounds.on(MAY)));
        }

        @Test
        void concernsAContractThatRuns() {
            var suspend = new SuspendWork(C1, because("事故", MARCH.plusDays(1)));

            refuses("RULE contract-ended [C-2026-0001, 2027-03-31]", suspend, concluded());
            refuses("RULE contract-terminated [C-2026-0001, 2026-06-01]", suspend, concluded(), terminated(JUNE));
            refuses(
                    "RULE contract-closed [C-2026-0001, 2026-06-01]",
                    new ResumeWork(C1, because("復旧", JUNE)),
                    concluded(),
                    suspended(MAY),
                    closed(JUNE));
        }
    }
}

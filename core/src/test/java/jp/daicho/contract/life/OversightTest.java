package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.closed;
import static jp.daicho.contract.ContractSamples.terminated;
import static jp.daicho.contract.OversightSamples.incident;
import static jp.daicho.contract.OversightSamples.invoked;
import static jp.daicho.contract.OversightSamples.report;
import static jp.daicho.contract.OversightSamples.told;
import static jp.daicho.contract.life.Watched.addsNothing;
import static jp.daicho.contract.life.Watched.given;
import static jp.daicho.contract.life.Watched.refuses;
import static jp.daicho.shared.Refusal.assertRefused;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.oversight.IncidentCommand.InvokeClauses;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.OversightCommand.ReceivePeriodicReport;
import jp.daicho.contract.oversight.OversightCommand.ReportToCiso;
import jp.daicho.contract.oversight.OversightEvent.ReportedToCiso;
import jp.daicho.contract.oversight.Recipient;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who told whom what about a vendor's work. */
class OversightTest {

    private static final EntryVoided VOIDED = new EntryVoided(START + 1, 1, JUNE, "誤記", List.of());

    @Nested
    class Reports {

        private static ReceivePeriodicReport receiving(LocalDate on) {
            return new ReceivePeriodicReport(C1, " 4月分 ", " ", Grounds.on(on));
        }

        @Test
        void areReceivedOnce() {
            given().when(receiving(APRIL)).expectEvents(report("4月分", APRIL));
            given(report("4月分", APRIL)).when(receiving(MAY)).expectEvents(report("4月分", MAY));
            addsNothing(receiving(APRIL), report("4月分", APRIL));
            given(report("4月分", APRIL), VOIDED).when(receiving(APRIL)).expectEvents(report("4月分", APRIL));
        }

        @Test
        void areOfThePerformance() {
            refuses("RULE contract-terminated [C-2026-0001, 2026-05-01]", receiving(MAY), terminated(MAY));
        }
    }

    @Nested
    class ReportsToSuperiors {

        private static ReportToCiso telling(Recipient recipient) {
            return new ReportToCiso(C1, recipient, null, Grounds.on(MAY));
        }

        @Test
        void areRecordedOnceForEachOfThem() {
            given().when(telling(Recipient.CISO)).expectEvents(told(MAY));
            addsNothing(telling(Recipient.CISO), told(MAY));
            given(told(MAY))
                    .when(telling(Recipient.SECURITY_OFFICER))
                    .expectEvents(new ReportedToCiso(C1, Recipient.SECURITY_OFFICER, null, MAY, null, List.of()));
            given(told(MAY), VOIDED).when(telling(Recipient.CISO)).expectEvents(told(MAY));
        }

        @Test
        void comeAfterTheTerminationTooAndNotAfterTheClosing() {
            given(terminated(MAY)).when(telling(Recipient.CISO)).expectEvents(told(MAY));
            refuses("RULE contract-closed [C-2026-0001, 2026-05-01]", telling(Recipient.CISO), closed(MAY));
        }
    }

    @Nested
    class Incidents {

        private static ReportIncident reporting(ClauseId... clauses) {
            return new ReportIncident(C1, " 媒体の紛失 ", List.of(clauses), Grounds.on(MAY));
        }

        private static InvokeClauses invoking(String incident, LocalDate on, ClauseId... clauses) {
            return new InvokeClauses(C1, incident, List.of(clauses), Grounds.on(on));
        }

        @Test
        void takeTheNextCode() {
            given().when(reporting()).expectEvents(incident("E1", MAY));
            given(incident("E1", APRIL)).when(reporting()).expectEvents(incident("E2", MAY));
            addsNothing(reporting(), incident("E1", MAY));
        }

        @Test
        void invokeClausesAtOnceOrLater() {
            given().when(reporting(C01, C09, C01))
                    .expectEvents(incident("E1", MAY), invoked("E1", C01, MAY), invoked("E1", C09, MAY));
            given(incident("E1", MAY)).when(invoking("e1", JUNE, C09)).expectEvents(invoked("E1", C09, JUNE));
        }

        @Test
        void invokeAClauseOnce() {
            given(incident("E1", MAY), invoked("E1", C01, MAY))
                    .when(invoking("E1", JUNE, C01, C09))
                    .expectEvents(invoked("E1", C09, JUNE));
            given(incident("E1", MAY), incident("E2", MAY), invoked("E1", C01, MAY))
                    .when(invoking("E2", JUNE, C01))
                    .expectEvents(invoked("E2", C01, JUNE));
            var voided = new EntryVoided(START + 2, 2, JUNE, "誤記", List.of());
            given(incident("E1", MAY), invoked("E1", C01, MAY), voided)
                    .when(invoking("E1", JUNE, C01))
                    .expectEvents(invoked("E1", C01, JUNE));
        }

        @Test
        void refuseWhatCannotBe() {
            assertRefused("BAD_VALUE text-missing [clause]", () -> invoking("E1", JUNE));
            refuses("NOT_FOUND incident-unknown [E2, C-2026-0001]", invoking("E2", JUNE, C01), incident("E1", MAY));
            refuses("NOT_FOUND clause-unknown [C99, mic-2026]", reporting(new ClauseId("C99")));
            refuses(
                    "RULE step-too-early [E1, 2026-04-01, 2026-05-01]",
                    invoking("E1", APRIL, C01),
                    incident("E1", MAY));
        }

        @Test
        void comeToLightAfterTheTerminationTooAndNotAfterTheClosing() {
            given(terminated(MAY)).when(reporting()).expectEvents(incident("E1", MAY));
            refuses("RULE contract-closed [C-2026-0001, 2026-05-01]", reporting(), closed(MAY));
        }
    }
}

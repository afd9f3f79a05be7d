package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.clause.ClauseSamples.SECOND;
import static jp.daicho.contract.ContractSamples.APRIL;
import static jp.daicho.contract.ContractSamples.C1;
import static jp.daicho.contract.ContractSamples.JUNE;
import static jp.daicho.contract.ContractSamples.MAY;
import static jp.daicho.contract.ContractSamples.START;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.subcontract.SubcontractSamples.R1;
import static jp.daicho.contract.subcontract.SubcontractSamples.approved;
import static jp.daicho.contract.subcontract.SubcontractSamples.named;
import static jp.daicho.contract.subcontract.SubcontractSamples.requested;
import static jp.daicho.shared.Refusal.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.IncidentCommand.ReportIncident;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A contract concluded under an edition that names C01 and assessed anew in June under one that names C09. */
class EditionOnTheDayTest {

    private static final DomainEvent[] PAST = {
        concluded(),
        requested(R1, null, named("もみじ"), APRIL),
        approved(R1, APRIL),
        new ClauseRecorded(C1, C09, ClauseState.PRESENT, null, SECOND, JUNE, null, List.of())
    };

    /** What names a clause: on a day, that one of the edition the contract is at. */
    interface Naming {

        DomainCommand on(LocalDate day);
    }

    static Stream<Naming> whatNamesTheNewClause() {
        return Stream.of(
                day -> new RecordDeficiency(C1, "施錠なし", C09, Grounds.on(day)),
                day -> new ReportIncident(C1, "紛失", List.of(C09), Grounds.on(day)),
                day -> new RecordFlowDown(C1, R1, List.of(C09), Grounds.on(day)));
    }

    @ParameterizedTest
    @MethodSource("whatNamesTheNewClause")
    void isTheOneThatNamesClauses(Naming naming) {
        var unknown = refusal("NOT_FOUND clause-unknown [C09, mic-2026]");

        when(naming.on(MAY), PAST).expectException(unknown);
        when(naming.on(JUNE), PAST).expectSuccessfulHandlerExecution();
        var voided = new EntryVoided(START + 3, 3, JUNE, "誤記", List.of());
        when(naming.on(JUNE), Stream.concat(Stream.of(PAST), Stream.of(voided)).toArray(DomainEvent[]::new))
                .expectException(unknown);
    }

    private static ResultValidator<Contract> when(DomainCommand command, DomainEvent... past) {
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(
                        ClauseSamples.recorded(FIRST, null, C01), ClauseSamples.recorded(SECOND, JUNE, C09)))
                .given((Object[]) past)
                .when(command);
    }
}

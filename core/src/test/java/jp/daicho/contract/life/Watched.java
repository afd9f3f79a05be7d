package jp.daicho.contract.life;

import static jp.daicho.clause.ClauseSamples.C01;
import static jp.daicho.clause.ClauseSamples.C09;
import static jp.daicho.clause.ClauseSamples.FIRST;
import static jp.daicho.contract.ContractSamples.concluded;
import static jp.daicho.contract.ContractSamples.entries;
import static jp.daicho.shared.Refusal.refusal;

import java.util.stream.Stream;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.GlassBoxes;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** A concluded contract to which some of the watch over it has happened; its edition names C01 and C09. */
final class Watched {

    private Watched() {}

    static TestExecutor<Contract> given(DomainEvent... since) {
        var events = Stream.concat(Stream.of(concluded()), Stream.of(since)).toArray(DomainEvent[]::new);
        return new AggregateTestFixture<>(Contract.class)
                .registerInjectableResource(ClauseSamples.knowing(ClauseSamples.recorded(FIRST, null, C01, C09)))
                .registerInjectableResource(new GlassBoxes())
                .registerInjectableResource(entries(events))
                .given((Object[]) events);
    }

    /** Nothing is recorded because it is on record already. */
    static void addsNothing(Object command, DomainEvent... since) {
        given(since).when(command).expectNoEvents();
    }

    static void refuses(String refusal, Object command, DomainEvent... since) {
        given(since).when(command).expectException(refusal(refusal)).expectNoEvents();
    }
}

package jp.daicho.ledger.decide;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What the running decision has staged, as it will stand in the ledger once committed. */
final class StagedEvents {

    private StagedEvents() {}

    static List<Recorded> of(LedgerEventStore store, DecisionTurn turn) {
        List<Recorded> staged = new ArrayList<>();
        for (EventMessage<?> message : store.staged()) {
            var domain = (DomainEventMessage<?>) message;
            staged.add(new Recorded(
                    turn.tail().position() + staged.size(),
                    turn.at(),
                    domain.getAggregateIdentifier(),
                    domain.getSequenceNumber(),
                    (String) domain.getMetaData().get(Recorded.ACTOR),
                    (DomainEvent) domain.getPayload()));
        }
        return staged;
    }
}

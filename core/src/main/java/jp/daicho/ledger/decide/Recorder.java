package jp.daicho.ledger.decide;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LostRace;
import jp.daicho.ledger.axon.DecisionTurn;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.ledger.keys.Sealer;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Forgotten;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.serialization.SerializationException;

/**
 * Records acts. Each is one root unit of work: the write turn is taken first, every command of the act is decided at
 * its position, and all of it is committed at once or not at all.
 */
public final class Recorder {

    private static final int MOST_RACES = 100;

    private final LedgerHome home;
    private final LedgerEventStore store;
    private final CommandGateway commands;
    private final Admission admission;
    private final Sealer sealer;
    private final ForgottenKeys forgotten;
    private final Lookups lookups;
    private final InstantSource clock;

    public Recorder(
            LedgerHome home,
            LedgerEventStore store,
            CommandGateway commands,
            Admission admission,
            Sealer sealer,
            ForgottenKeys forgotten,
            Lookups lookups,
            InstantSource clock) {
        this.home = home;
        this.store = store;
        this.commands = commands;
        this.admission = admission;
        this.sealer = sealer;
        this.forgotten = forgotten;
        this.lookups = lookups;
        this.clock = clock;
    }

    /** Decide and commit {@code act}; durable when this returns. */
    public Change record(String account, List<? extends DomainCommand> act) {
        return decide(account, act, false);
    }

    /** Decide {@code act} as {@link #record} would, and drop it again. */
    public Change rehearse(String account, List<? extends DomainCommand> act) {
        return decide(account, act, true);
    }

    private Change decide(String account, List<? extends DomainCommand> act, boolean rehearsal) {
        for (int races = 0; ; races++) {
            try {
                return decideOnce(account, act, rehearsal);
            } catch (LostRace lost) {
                if (races == MOST_RACES) {
                    throw Refused.byRule("ledger-contended");
                }
            }
        }
    }

    private Change decideOnce(String account, List<? extends DomainCommand> act, boolean rehearsal) {
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
        try {
            var turn = DecisionTurn.take(home, root, clock);
            root.onPrepareCommit(unit -> sealer.persist());
            root.onRollback(unit -> sealer.discard());
            refuseClockBehind(turn);
            var today = LocalDate.ofInstant(turn.at(), admission.zone());
            for (DomainCommand command : act) {
                give(command, admission.admit(account, command, today));
            }
            var change = new Change(StagedEvents.of(store, turn));
            change.entries().forEach(entry -> refuseDayAhead(entry, today));
            refuseCodeTaken(change);
            if (rehearsal) {
                root.rollback();
            } else {
                root.commit();
                lookups.committed(change.entries());
                if (change.entries().stream().anyMatch(entry -> entry.event() instanceof Forgotten)) {
                    forgotten.destroyNow();
                }
            }
            return change;
        } finally {
            if (root.isActive()) {
                root.rollback();
            }
        }
    }

    private void give(DomainCommand command, String actor) {
        try {
            commands.sendAndWait(new GenericCommandMessage<>(command, MetaData.with(Recorded.ACTOR, actor)));
        } catch (AggregateNotFoundException unknown) {
            throw Refused.notFound("record-unknown", unknown.getAggregateIdentifier());
        } catch (RuntimeException failed) {
            throw isUnreadable(failed) ? Refused.damaged("record-unreadable") : failed;
        }
    }

    /** Whether a failure comes from a stored event that can't be turned back into the fact it holds. */
    private static boolean isUnreadable(Throwable failed) {
        return failed instanceof SerializationException
                || failed instanceof DateTimeException
                || (failed instanceof MessageHandlerInvocationException
                        && failed.getCause() instanceof SerializationException);
    }

    private static void refuseClockBehind(DecisionTurn turn) {
        long last = turn.tail().maxTimestamp();
        if (turn.at().toEpochMilli() < last) {
            throw Refused.unusable("clock-behind", turn.at(), Instant.ofEpochMilli(last));
        }
    }

    private static void refuseDayAhead(Recorded entry, LocalDate today) {
        var day = entry.event().effectiveOn();
        if (day.isAfter(today) && !(entry.event() instanceof Foreseeable)) {
            throw Refused.badValue("day-ahead", "on", day, today);
        }
    }

    /** No two records share a code, of whatever kinds they are. */
    private void refuseCodeTaken(Change change) {
        Set<String> made = new HashSet<>();
        for (Recorded entry : change.entries()) {
            var code = entry.record();
            if (entry.sequence() == 0
                    && (!made.add(code) || home.lastSequence(code).isPresent())) {
                throw Refused.byRule("code-taken", code);
            }
        }
    }
}

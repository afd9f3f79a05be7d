package jp.daicho.contract.oversight;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.contract.Standing;
import jp.daicho.contract.oversight.MeasureCommand.EscalateMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RequireMeasure;
import jp.daicho.contract.oversight.MeasureCommand.RespondToMeasure;
import jp.daicho.contract.oversight.MeasureCommand.StepOn;
import jp.daicho.contract.oversight.MeasureCommand.VerifyMeasure;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.OversightCommand.RecordDeficiency;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.OversightEvent.DeficiencyFound;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The part of a contract that says what was found amiss, what the vendor was told to do about it, and what it did. */
final class Measures {

    private final Standing standing;
    private final Deficiencies deficiencies = new Deficiencies();
    private final Map<String, MeasureRequired> required = new HashMap<>();
    private final Map<String, MeasureEvent> latest = new HashMap<>();
    private NextCode next = new NextCode("M", 1, 1);

    Measures(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(RecordDeficiency command, CatalogueKnown catalogue) {
        standing.refuseOnceOver(command.grounds().on());
        standing.refuseBeforeItBegan(command.grounds().on());
        if (command.clause() != null) {
            catalogue.refuseUnnamed(standing.edition(command.grounds().on()), List.of(command.clause()));
        }
        var event = command.event(deficiencies.nextCode());
        if (!deficiencies.contains(event)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(RequireMeasure command) {
        var day = command.grounds().on();
        standing.refuseOnceOver(day);
        standing.refuseBeforeItBegan(day);
        var named = command.deficiency();
        if (named != null) {
            deficiencies.refuseUnlessFound(named, day, standing.id());
        }
        var event = command.event(next.code(), named == null ? deficiencies.latestOpen(day, required.values()) : named);
        if (required.values().stream().noneMatch(command::repeats)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(RespondToMeasure command) {
        step(command);
    }

    @CommandHandler
    void handle(VerifyMeasure command) {
        step(command);
    }

    @CommandHandler
    void handle(EscalateMeasure command) {
        step(command);
    }

    /** The loop may go on once the contract is over, until it is closed. */
    private void step(StepOn command) {
        var day = command.grounds().on();
        standing.refuseOnceClosed();
        var last = latest.get(command.measure());
        if (last == null) {
            throw Refused.notFound("measure-unknown", command.measure(), standing.id());
        }
        var event = command.event();
        if (event.said().equals(last.said())) {
            return;
        }
        if (!MeasureState.after(last).takes(event)) {
            throw outOfTurn(last);
        }
        if (day.isBefore(last.effectiveOn())) {
            throw Refused.byRule("step-too-early", command.measure(), day, last.effectiveOn());
        }
        apply(event);
    }

    /** Says what can follow. */
    private static Refused outOfTurn(MeasureEvent last) {
        var code = last.measure();
        var since = last.effectiveOn();
        return switch (MeasureState.after(last)) {
            case REQUIRED -> Refused.byRule("measure-unanswered", code, since, last.contract());
            case ANSWERED -> Refused.byRule("measure-unverified", code, since, last.contract());
            case INSUFFICIENT -> Refused.byRule("measure-insufficient", code, since, last.contract());
            case ESCALATED -> Refused.byRule("measure-escalated", code, since, last.contract());
            case EFFECTIVE -> Refused.byRule("measure-settled", code, since, last.contract());
        };
    }

    @EventSourcingHandler
    void on(MeasureEvent event) {
        if (event instanceof MeasureRequired first) {
            required.put(first.measure(), first);
            next = next.after(first.measure());
        }
        latest.put(event.measure(), event);
    }

    @EventSourcingHandler
    void on(DeficiencyFound event) {
        deficiencies.on(event);
    }

    @EventSourcingHandler
    void on(ConfirmationRecorded event, @SequenceNumber long sequence) {
        deficiencies.on(event, sequence);
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        deficiencies.voided(event.sequence());
    }
}

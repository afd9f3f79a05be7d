package jp.daicho.gap;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Optional;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.GapCommand.AdoptRules;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.rule.RuleSet;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The rules in force from which day on. There is one, begun with the register. */
@AggregateRoot(type = "rules")
final class RuleBook {

    /** In small letters, so that no code of a record is the same. */
    static final String ID = "rules";

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String id;

    private final Timeline<RuleSet> sets = new Timeline<>();

    /** Axon replays the events onto an empty book. */
    RuleBook() {}

    @CommandHandler
    RuleBook(ActivateRuleSet command) {
        apply(command.event());
    }

    /**
     * The set of that day takes the value, and so does each one foreseen after it, up to the first that changes this very
     * parameter: that was set on purpose, and stays.
     */
    @CommandHandler
    void handle(SetParameter command) {
        var on = command.grounds().on();
        RuleSet before = null;
        for (Stretch<RuleSet> set : sets.stretches()) {
            if (on.isBefore(set.period().until())) {
                if (before != null && !value(before, command).equals(value(set.value(), command))) {
                    return;
                }
                var from = on.isAfter(set.period().from()) ? on : set.period().from();
                activate(set.value(), from, command);
                before = set.value();
            }
        }
    }

    /** The set of that day takes in what it lacks, and so does each one foreseen after it. */
    @CommandHandler
    void handle(AdoptRules command) {
        var on = command.grounds().on();
        for (Stretch<RuleSet> set : sets.stretches()) {
            var whole = set.value().completed();
            if (on.isBefore(set.period().until()) && !whole.equals(set.value())) {
                var from = on.isAfter(set.period().from()) ? on : set.period().from();
                apply(command.event(whole, from));
            }
        }
    }

    /** Empty where the rule isn't in force. */
    private static Optional<String> value(RuleSet set, SetParameter command) {
        return set.rule(command.rule()).map(rule -> rule.settings().values().get(command.parameter()));
    }

    private static void activate(RuleSet before, LocalDate from, SetParameter command) {
        var anew = before.with(command.rule(), command.parameter(), command.value());
        if (!anew.equals(before)) {
            apply(command.event(anew, from));
        }
    }

    @EventSourcingHandler
    void on(RuleSetActivated event, @SequenceNumber long sequence) {
        id = ID;
        sets.put(event.firstDay(), sequence, event.ruleSet());
    }
}

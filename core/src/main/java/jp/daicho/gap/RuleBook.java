package jp.daicho.gap;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import jp.daicho.gap.GapCommand.ActivateRuleSet;
import jp.daicho.gap.GapCommand.AdoptRules;
import jp.daicho.gap.GapCommand.RuleChange;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapEvent.RuleSetActivated;
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
                activate(set, set.value().with(command.rule(), command.parameter(), command.value()), command);
                before = set.value();
            }
        }
    }

    /** The set of that day takes in what it lacks, and so does each one foreseen after it. */
    @CommandHandler
    void handle(AdoptRules command) {
        var on = command.grounds().on();
        sets.stretches().stream()
                .filter(set -> on.isBefore(set.period().until()))
                .forEach(set -> activate(set, set.value().completed(), command));
    }

    /** Empty where the rule isn't in force. */
    private static Optional<String> value(RuleSet set, SetParameter command) {
        return set.rule(command.rule()).map(rule -> rule.settings().values().get(command.parameter()));
    }

    /** From the day of the command on, or from the first of {@code set} if that is later, {@code anew} is in force. */
    private static void activate(Stretch<RuleSet> set, RuleSet anew, RuleChange command) {
        var on = command.grounds().on();
        if (!anew.equals(set.value())) {
            apply(command.event(
                    anew, on.isAfter(set.period().from()) ? on : set.period().from()));
        }
    }

    @EventSourcingHandler
    void on(RuleSetActivated event, @SequenceNumber long sequence) {
        id = ID;
        sets.put(event.firstDay(), sequence, event.ruleSet());
    }
}

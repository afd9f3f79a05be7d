package jp.daicho.contract.oversight;

import java.time.LocalDate;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.oversight.MeasureEvent.MeasureEscalated;
import jp.daicho.contract.oversight.MeasureEvent.MeasureRequired;
import jp.daicho.contract.oversight.MeasureEvent.MeasureResponded;
import jp.daicho.contract.oversight.MeasureEvent.MeasureVerified;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of measures. Checked for rules in {@link Measures}. */
public sealed interface MeasureCommand extends DomainCommand {

    /** A step after the first. */
    sealed interface StepOn extends MeasureCommand {

        String measure();

        Grounds grounds();

        MeasureEvent event();
    }

    /** {@code deficiency} is what it answers; null where what is open tells. */
    record RequireMeasure(
            @TargetAggregateIdentifier ContractId contract,
            @Nullable String deficiency,
            String text,
            LocalDate due,
            Grounds grounds)
            implements MeasureCommand {

        public RequireMeasure {
            deficiency = deficiency == null ? null : Text.code("deficiency", deficiency);
            text = FreeText.required("text", text);
            if (due.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "due", "due", due, grounds.on());
            }
        }

        /** Whether {@code known} is the same measure, where none other is named. */
        boolean repeats(MeasureRequired known) {
            return (deficiency == null || deficiency.equals(known.deficiency()))
                    && event("", null).said().equals(known.said());
        }

        MeasureRequired event(String code, @Nullable String answered) {
            return new MeasureRequired(
                    contract, code, answered, text, due, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record RespondToMeasure(
            @TargetAggregateIdentifier ContractId contract, String measure, String text, Grounds grounds)
            implements StepOn {

        public RespondToMeasure {
            measure = Text.code("measure", measure);
            text = FreeText.required("text", text);
        }

        @Override
        public MeasureResponded event() {
            return new MeasureResponded(contract, measure, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record VerifyMeasure(@TargetAggregateIdentifier ContractId contract, String measure, Effect result, Grounds grounds)
            implements StepOn {

        public VerifyMeasure {
            measure = Text.code("measure", measure);
        }

        @Override
        public MeasureVerified event() {
            return new MeasureVerified(contract, measure, result, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record EscalateMeasure(
            @TargetAggregateIdentifier ContractId contract,
            String measure,
            @Nullable String text,
            Grounds grounds) implements StepOn {

        public EscalateMeasure {
            measure = Text.code("measure", measure);
            text = FreeText.optional("text", text);
        }

        @Override
        public MeasureEscalated event() {
            return new MeasureEscalated(contract, measure, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}

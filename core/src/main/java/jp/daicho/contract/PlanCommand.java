package jp.daicho.contract;

import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of a plan to outsource. */
public sealed interface PlanCommand extends DomainCommand {

    /** {@code contract} is the code to give, or null for the next free one of the fiscal year. */
    record PlanOutsourcing(@Nullable ContractId contract, Outline outline, Grounds grounds) implements PlanCommand {

        public PlanOutsourcing {
            outline = outline.checked();
            Text.present("title", outline.title());
        }

        public OutsourcingPlanned event(ContractId code) {
            return new OutsourcingPlanned(
                    code,
                    Text.present("title", outline.title()),
                    outline.number(),
                    outline.amount(),
                    outline.section(),
                    outline.information(),
                    outline.zones(),
                    outline.personalData(),
                    outline.myNumber(),
                    outline.system(),
                    outline.juki(),
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record AbandonOutsourcing(@TargetAggregateIdentifier ContractId contract, Grounds grounds) implements PlanCommand {

        public AbandonOutsourcing {
            grounds.requiredReason();
        }

        public OutsourcingAbandoned event() {
            return new OutsourcingAbandoned(contract, grounds.on(), grounds.requiredReason(), grounds.evidence());
        }
    }
}

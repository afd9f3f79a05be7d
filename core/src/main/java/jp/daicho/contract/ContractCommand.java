package jp.daicho.contract;

import java.time.LocalDate;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.vendor.VendorId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** How a contract begins, and what may be said of it. Checked for shape here, for rules in the aggregate. */
public sealed interface ContractCommand extends DomainCommand {

    /**
     * The grounds' day is the day of conclusion.
     *
     * @param contract the plan it comes from, the code to give, or null for the next free one of the fiscal year
     * @param vendor with whom; null for the one that was selected
     * @param outline what describes it, where it differs from the plan
     */
    record ConcludeContract(
            @TargetAggregateIdentifier @Nullable ContractId contract,
            @Nullable VendorId vendor,
            Outline outline,
            LocalDate from,
            LocalDate to,
            Grounds grounds)
            implements ContractCommand {

        public ConcludeContract {
            outline = outline.checked();
            if (to.isBefore(from)) {
                throw Refused.badValue("ends-before-it-begins", "to", "to", to, from);
            }
        }

        /** The vendor, where no plan names one. */
        public VendorId requiredVendor() {
            if (vendor == null) {
                throw Refused.badValue("vendor-missing", "vendor");
            }
            return vendor;
        }

        /** The conclusion of {@code contract} with {@code party}, under a plan that said {@code planned}. */
        public ContractConcluded event(ContractId code, VendorId party, Outline planned, EditionId edition) {
            var whole = planned.with(outline);
            return new ContractConcluded(
                    code,
                    party,
                    Text.present("title", whole.title()),
                    whole.number(),
                    whole.amount(),
                    whole.section(),
                    whole.information(),
                    whole.zones(),
                    whole.personalData(),
                    whole.myNumber(),
                    whole.system(),
                    whole.juki(),
                    from,
                    to,
                    edition,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    record ChangeContractProfile(@TargetAggregateIdentifier ContractId contract, Outline outline, Grounds grounds)
            implements ContractCommand {

        public ChangeContractProfile {
            outline = outline.checked();
            if (outline.saysNothing()) {
                throw Refused.badValue("outline-says-nothing", "title");
            }
        }

        ContractProfileChanged event() {
            return outline.changed(contract, grounds.on(), grounds);
        }
    }

    /** {@code staff} is in charge from the grounds' day on; that day may lie ahead. */
    record AssignPersonInCharge(@TargetAggregateIdentifier ContractId contract, StaffId staff, Grounds grounds)
            implements ContractCommand {

        PersonInChargeAssigned event() {
            return new PersonInChargeAssigned(contract, staff, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}

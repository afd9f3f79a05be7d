package jp.daicho.social;

import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.social.AccountDutyEvent.DeputiesNamed;
import jp.daicho.social.AccountDutyEvent.OperatorsNamed;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonAssigned;
import jp.daicho.social.AccountDutyEvent.ResponsiblePersonReleased;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Who is to answer for an account, and who is to run it. Checked for shape here, for rules in the aggregate. */
public sealed interface AccountDutyCommand extends AccountCommand.OfFact {

    record AssignResponsiblePerson(
            @TargetAggregateIdentifier AccountId account, StaffId staff, Grounds grounds)
            implements AccountDutyCommand {

        @Override
        public ResponsiblePersonAssigned event() {
            return new ResponsiblePersonAssigned(account, staff, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    record ReleaseResponsiblePerson(
            @TargetAggregateIdentifier AccountId account, Grounds grounds) implements AccountDutyCommand {

        @Override
        public ResponsiblePersonReleased event() {
            return new ResponsiblePersonReleased(account, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** All of them; empty for nobody. */
    record NameDeputies(@TargetAggregateIdentifier AccountId account, List<StaffId> staff, Grounds grounds)
            implements AccountDutyCommand {
        public NameDeputies {
            staff = staff.stream().distinct().toList();
        }

        @Override
        public DeputiesNamed event() {
            return new DeputiesNamed(account, staff, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** All of them; empty for nobody. {@code contract} is the one under which a contractor runs it. */
    record NameOperators(
            @TargetAggregateIdentifier AccountId account,
            List<StaffId> staff,
            @Nullable ContractId contract,
            Grounds grounds)
            implements AccountDutyCommand {
        public NameOperators {
            staff = staff.stream().distinct().toList();
        }

        @Override
        public OperatorsNamed event() {
            return new OperatorsNamed(account, staff, contract, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}

package jp.daicho.contract.custody;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approval;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Role;
import jp.daicho.shared.Text;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that may be asked of what a vendor was given. Checked for shape here, for rules in {@link Custody}. */
public sealed interface CustodyCommand extends DomainCommand {

    /** {@code handover} says at least what it is, its class, and on what. */
    record ProvideInformation(@TargetAggregateIdentifier ContractId contract, Handover handover, Grounds grounds)
            implements CustodyCommand {

        public ProvideInformation {
            handover = handover.checked();
            Text.present("information", handover.text());
            requireNonNull(handover.confidentiality());
            requireNonNull(handover.media());
        }

        InformationProvided event(ItemId item) {
            return InformationProvided.of(contract, item, handover, grounds.on(), grounds);
        }
    }

    /** {@code certificate} is the number of the receipt (受領書). */
    record ReturnInformation(
            @TargetAggregateIdentifier ContractId contract,
            ItemId item,
            @Nullable String method,
            @Nullable String certificate,
            Grounds grounds)
            implements CustodyCommand {

        public ReturnInformation {
            method = FreeText.optional("method", method);
            certificate = FreeText.optionalName("certificate", certificate);
        }

        InformationReturned event() {
            return new InformationReturned(
                    contract, item, method, certificate, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** {@code media} is on what the vendor held it, where that differs; {@code witness} who of the office was there. */
    record DisposeOfInformation(
            @TargetAggregateIdentifier ContractId contract,
            ItemId item,
            DisposalMethod method,
            @Nullable Media media,
            @Nullable String certificate,
            @Nullable StaffId witness,
            Grounds grounds)
            implements CustodyCommand {

        public DisposeOfInformation {
            certificate = FreeText.optionalName("certificate", certificate);
        }

        DisposalCertified event() {
            return new DisposalCertified(
                    contract,
                    item,
                    method,
                    media,
                    certificate,
                    witness,
                    grounds.on(),
                    grounds.reason(),
                    grounds.evidence());
        }
    }

    /**
     * Decide that an item need neither come back nor be disposed of.
     *
     * @param applicant who asked for it; absent: the one who types
     * @param decision 決裁番号
     */
    record ExcuseReturn(
            @TargetAggregateIdentifier ContractId contract,
            ItemId item,
            StaffId approver,
            @Nullable StaffId applicant,
            @Nullable String decision,
            Grounds grounds)
            implements CustodyCommand {

        public ExcuseReturn {
            grounds.requiredReason();
        }

        @Override
        public boolean openTo(Set<Role> held, String staff) {
            return Approval.isOpenTo(held, staff, approver);
        }

        Approval approval(StaffId typist) {
            return new Approval(approver, applicant == null ? typist : applicant, decision);
        }

        ReturnExcused event(Approval approval) {
            return new ReturnExcused(
                    contract,
                    item,
                    approval.approver(),
                    approval.applicant(),
                    approval.decision(),
                    grounds.on(),
                    grounds.requiredReason(),
                    grounds.evidence());
        }
    }

    /** {@code text} says what was found. */
    record InspectAcceptance(
            @TargetAggregateIdentifier ContractId contract,
            Inspection result,
            @Nullable String text,
            Grounds grounds) implements CustodyCommand {

        public InspectAcceptance {
            text = FreeText.optional("text", text);
        }

        AcceptanceInspected event() {
            return new AcceptanceInspected(contract, result, text, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}

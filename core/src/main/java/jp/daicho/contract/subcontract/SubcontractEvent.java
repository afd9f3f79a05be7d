package jp.daicho.contract.subcontract;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Who works for the vendor, and by whose consent. Past tense; facts only; never edited once shipped. */
public sealed interface SubcontractEvent extends OfContract {

    SubcontractId sub();

    /**
     * 再委託の申請, or 無断再委託の発見 of one that is at work already.
     *
     * @param parent the sub it works for; absent: the vendor itself
     * @param vendor the sub, where it is a registered vendor; otherwise {@code name} is what it is called
     * @param scope what it does
     * @param purpose why
     * @param safeguards what it does for security
     * @param subsidiary whether it belongs to the one it works for (子会社); its consent is needed all the same
     * @param myNumber whether it handles individual numbers (番号法)
     * @param inUse whether it was found at work
     * @param applicant who brought it before the one who decides
     */
    record SubcontractRequested(
            ContractId contract,
            SubcontractId sub,
            @Nullable SubcontractId parent,
            @Nullable VendorId vendor,
            @Nullable String name,
            String scope,
            String purpose,
            @Nullable String safeguards,
            boolean subsidiary,
            boolean myNumber,
            boolean inUse,
            StaffId applicant,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SubcontractEvent {

        public SubcontractRequested {
            evidence = Evidence.orNone(evidence);
        }

        /** Its code as a vendor, or its name. */
        public String called() {
            return vendor == null ? String.valueOf(name) : vendor.value();
        }

        /** Whether {@code other} asks for the same, whatever was shown for it, under another number and as of whichever day. */
        boolean sameAs(SubcontractRequested other) {
            return Objects.equals(parent, other.parent)
                    && called().equals(other.called())
                    && scope.equals(other.scope)
                    && purpose.equals(other.purpose)
                    && Objects.equals(safeguards, other.safeguards)
                    && subsidiary == other.subsidiary
                    && myNumber == other.myNumber
                    && inUse == other.inUse;
        }
    }

    /**
     * 再委託の承認; said again, it adds to what was said before.
     *
     * @param flowDown the clauses its own contract has
     * @param originalConsent whether the one who outsourced first consents to its handling individual numbers (番号法第10条)
     * @param decision 決裁番号
     */
    record SubcontractApproved(
            ContractId contract,
            SubcontractId sub,
            List<ClauseId> flowDown,
            boolean originalConsent,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SubcontractEvent {

        public SubcontractApproved {
            flowDown = flowDown == null ? List.of() : List.copyOf(flowDown);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 再委託の不承認. {@code decision} is 決裁番号. */
    record SubcontractRefused(
            ContractId contract,
            SubcontractId sub,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements SubcontractEvent {

        public SubcontractRefused {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 再委託の終了, or 申請の取下げ. */
    record SubcontractEnded(
            ContractId contract,
            SubcontractId sub,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SubcontractEvent {

        public SubcontractEnded {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Its own contract was seen to have these clauses too. */
    record FlowDownRecorded(
            ContractId contract,
            SubcontractId sub,
            List<ClauseId> flowDown,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements SubcontractEvent, Voidable {

        public FlowDownRecorded {
            flowDown = List.copyOf(flowDown);
            evidence = Evidence.orNone(evidence);
        }
    }
}

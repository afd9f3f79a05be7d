package jp.daicho.contract.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What was found in a contract's text. Past tense; facts only; never edited once shipped. */
public sealed interface AssessmentEvent extends OfContract {

    ClauseId clause();

    /**
     * What the contract says of one clause.
     *
     * @param article where, in the contract's own numbering: {@code 第7条}
     * @param edition the catalogue edition it was assessed under; from that day on the contract is at it
     */
    record ClauseRecorded(
            ContractId contract,
            ClauseId clause,
            ClauseState state,
            @Nullable String article,
            EditionId edition,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AssessmentEvent, Voidable {

        public ClauseRecorded {
            evidence = Evidence.orNone(evidence);
        }

        public Mark mark() {
            return new Mark(clause, state, article);
        }
    }

    /**
     * 例外措置: from {@code effectiveOn} through {@code until} the contract may do without the clause. A later waiver takes
     * its place from its own day on.
     *
     * @param applicant who asked for it; never the approver
     * @param decision 決裁番号, the office's own
     */
    record ClauseWaived(
            ContractId contract,
            ClauseId clause,
            LocalDate until,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements AssessmentEvent, Voidable {

        public ClauseWaived {
            evidence = Evidence.orNone(evidence);
        }

        /** Whether {@code other} says the same, whatever the reason. */
        boolean sameAs(ClauseWaived other) {
            return clause.equals(other.clause)
                    && until.equals(other.until)
                    && approver.equals(other.approver)
                    && applicant.equals(other.applicant)
                    && Objects.equals(decision, other.decision)
                    && effectiveOn.equals(other.effectiveOn);
        }
    }
}

package jp.daicho.contract.assessment;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.OfContract;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** What was found in a contract's text. Past tense; facts only; never edited once shipped. */
public sealed interface AssessmentEvent extends OfContract {

    /**
     * What the contract says of one clause.
     *
     * @param article where, in the contract's own numbering: {@code 第7条}
     * @param edition the catalogue edition it was assessed under
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
}

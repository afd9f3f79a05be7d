package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;

/**
 * All that is known of one contract on the day asked for.
 *
 * @param course how it went on, in the order of the days
 * @param clauses what was last said of each clause, by clause
 * @param confirmations in the order of their days
 * @param custody what the vendor was given, and what became of it
 */
public record ContractDetails(
        ContractRow row,
        SelectionDetails selection,
        List<TermEvent> course,
        List<ClauseRecorded> clauses,
        List<ConfirmationRecorded> confirmations,
        CustodyDetails custody) {}

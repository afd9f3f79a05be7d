package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.subcontract.Subcontract;

/**
 * All that is known of one contract on the day asked for.
 *
 * @param course how it went on, in the order of the days
 * @param clauses what was last said of each clause, by clause
 * @param waivers those that are valid, by clause
 * @param confirmations in the order of their days
 * @param subcontracts each followed by those that work for it
 */
public record ContractDetails(
        ContractRow row,
        SelectionDetails selection,
        List<TermEvent> course,
        List<ClauseRecorded> clauses,
        List<ClauseWaived> waivers,
        List<ConfirmationRecorded> confirmations,
        List<Subcontract> subcontracts) {}

package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.contract.subcontract.Subcontract;

/**
 * All that is known of one contract on the day asked for.
 *
 * @param course how it went on, in the order of the days
 * @param clauses what was last said of each clause, by clause
 * @param waivers those that are valid, by clause
 * @param subcontracts each followed by those that work for it
 * @param custody what the vendor was given, and what became of it
 */
public record ContractDetails(
        ContractRow row,
        SelectionDetails selection,
        List<TermEvent> course,
        List<ClauseRecorded> clauses,
        List<ClauseWaived> waivers,
        OversightDetails oversight,
        List<Subcontract> subcontracts,
        CustodyDetails custody) {}

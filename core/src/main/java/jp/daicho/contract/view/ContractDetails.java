package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.ContractEvent.ClauseRecorded;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;

/**
 * All that is known of one contract on the day asked for: what was last said of each clause, by clause, and the
 * confirmations in the order of their days.
 */
public record ContractDetails(
        ContractRow row, List<ClauseRecorded> clauses, List<ConfirmationRecorded> confirmations) {}

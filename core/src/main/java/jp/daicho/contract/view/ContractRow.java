package jp.daicho.contract.view;

import java.time.LocalDate;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.Outline;
import jp.daicho.vendor.VendorId;

/**
 * A contract as it was on the day asked for.
 *
 * @param to its last day as it stood on the day asked for
 * @param concludedOn the day of conclusion
 */
public record ContractRow(
        ContractId contract,
        VendorId vendor,
        Outline outline,
        ContractState state,
        LocalDate from,
        LocalDate to,
        LocalDate concludedOn,
        EditionId edition) {}

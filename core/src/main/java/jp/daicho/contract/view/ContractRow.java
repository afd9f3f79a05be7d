package jp.daicho.contract.view;

import java.time.LocalDate;
import jp.daicho.clause.EditionId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.Outline;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A contract, or the plan of one, as it was on the day asked for; a plan has neither vendor nor days nor edition.
 *
 * @param vendor the one it was concluded with, or on the day the one that goes on in that one's place
 * @param to its last day as it stood on the day asked for
 * @param concludedOn the day of conclusion
 */
public record ContractRow(
        ContractId contract,
        @Nullable VendorId vendor,
        Outline outline,
        ContractState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate concludedOn,
        @Nullable EditionId edition) {}

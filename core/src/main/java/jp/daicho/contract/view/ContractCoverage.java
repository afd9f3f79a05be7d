package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.clause.EditionId;

/**
 * How a contract stands to every clause of the edition it is at, on the day asked for.
 *
 * @param edition of a plan, that of the contracts concluded on that day
 */
public record ContractCoverage(ContractRow row, EditionId edition, List<ClauseCell> cells) {

    public ContractCoverage {
        cells = List.copyOf(cells);
    }

    /** The clauses it has to have. */
    public List<ClauseCell> required() {
        return cells.stream()
                .filter(cell -> cell.coverage() != Coverage.NOT_REQUIRED)
                .toList();
    }

    /** How many clauses stand like that. */
    public long count(Coverage coverage) {
        return cells.stream().filter(cell -> cell.coverage() == coverage).count();
    }
}

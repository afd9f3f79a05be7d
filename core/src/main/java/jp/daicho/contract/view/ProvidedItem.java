package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.contract.custody.Whereabouts;

/**
 * Something that was handed over.
 *
 * @param settlements what became of it, in the order of the days
 */
public record ProvidedItem(InformationProvided provided, List<Settlement> settlements) {

    public Whereabouts whereabouts() {
        return Whereabouts.after(settlements.isEmpty() ? null : settlements.getLast());
    }
}

package jp.daicho.contract.view;

import java.util.List;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;

/**
 * What the vendor was given and what became of it, as it was known on the day asked for; all in the order of the days.
 *
 * @param provided what was handed over
 */
public record CustodyDetails(List<ProvidedItem> provided, List<AcceptanceInspected> inspections) {}

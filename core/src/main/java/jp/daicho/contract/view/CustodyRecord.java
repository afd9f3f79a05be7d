package jp.daicho.contract.view;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.shared.Timeline;

/** What the vendor of one contract was given, and what became of it: its timelines. */
final class CustodyRecord {

    private final Timeline<InformationProvided> provided = new Timeline<>();
    private final Timeline<Settlement> settlements = new Timeline<>();
    private final Timeline<AcceptanceInspected> inspections = new Timeline<>();

    void on(CustodyEvent event, long position) {
        var day = event.effectiveOn();
        switch (event) {
            case InformationProvided item -> provided.put(day, position, item);
            case Settlement settlement -> settlements.put(day, position, settlement);
            case AcceptanceInspected inspected -> inspections.put(day, position, inspected);
        }
    }

    void takeOut(long position) {
        provided.remove(position);
        settlements.remove(position);
        inspections.remove(position);
    }

    CustodyDetails details(LocalDate day) {
        var items = provided.upTo(day).stream()
                .map(item -> new ProvidedItem(item, settlements(item.item(), day)))
                .toList();
        return new CustodyDetails(items, List.copyOf(inspections.upTo(day)));
    }

    private List<Settlement> settlements(ItemId item, LocalDate day) {
        return settlements.upTo(day).stream()
                .filter(settlement -> settlement.item().equals(item))
                .toList();
    }
}

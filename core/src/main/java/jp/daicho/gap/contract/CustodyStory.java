package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Settlement;
import jp.daicho.shared.Timeline;

/** What rules know of what one contract's vendor was given, by position. */
final class CustodyStory {

    private final Map<Long, InformationProvided> provided = new TreeMap<>();
    private final Map<Long, Settlement> settlements = new TreeMap<>();
    private final Timeline<Long> turns = new Timeline<>();

    void on(OfContract event, long at) {
        switch (event) {
            case InformationProvided item -> provided.put(at, item);
            case Settlement settlement -> settlements.put(at, settlement);
            case TermEvent turned -> turns.put(turned.effectiveOn(), at, at);
            default -> {}
        }
    }

    void takeOut(long voided) {
        provided.remove(voided);
        settlements.remove(voided);
    }

    /** What was handed over. */
    Map<Long, InformationProvided> provided() {
        return provided;
    }

    /** What became of an item, of one kind. */
    <S extends Settlement> Timeline<S> settled(ItemId item, Class<S> kind) {
        var settled = new Timeline<S>();
        settlements.forEach((at, settlement) -> {
            if (kind.isInstance(settlement) && settlement.item().equals(item)) {
                settled.put(settlement.effectiveOn(), at, kind.cast(settlement));
            }
        });
        return settled;
    }

    /** The last that happened to the contract itself up to a day. */
    Stream<Long> turn(LocalDate day) {
        return Stream.ofNullable(turns.at(day));
    }
}

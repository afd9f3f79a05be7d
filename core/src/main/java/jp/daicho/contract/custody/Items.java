package jp.daicho.contract.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;

/** What one vendor was given under one contract, and what became of each piece, by sequence. */
final class Items {

    private final Map<Long, InformationProvided> provided = new TreeMap<>();
    private final Map<Long, Settlement> settlements = new TreeMap<>();
    private NextCode next = new NextCode("I", 1, 1);

    void put(InformationProvided event, long sequence) {
        provided.put(sequence, event);
        next = next.after(event.item().value());
    }

    void put(Settlement event, long sequence) {
        settlements.put(sequence, event);
    }

    void takeOut(long sequence) {
        provided.remove(sequence);
        settlements.remove(sequence);
    }

    /** The code of the next one; a voided one's is not given again. */
    ItemId next() {
        return new ItemId(next.code());
    }

    boolean know(InformationProvided event) {
        return provided.values().stream().anyMatch(event::sameAs);
    }

    boolean know(Settlement event) {
        return settlements.values().stream().anyMatch(event::sameAs);
    }

    InformationProvided get(ItemId item) {
        return provided.values().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("item-unknown", item).under("item"));
    }

    private Stream<Settlement> settlements(ItemId item) {
        return settlements.values().stream()
                .filter(settlement -> settlement.item().equals(item));
    }

    private boolean isSettled(ItemId item, LocalDate day) {
        return settlements(item)
                .anyMatch(settlement -> !settlement.effectiveOn().isAfter(day));
    }

    /** Those that are neither back nor gone nor excused by the end of {@code day}, each with its number. */
    List<String> outstanding(LocalDate day) {
        return provided.values().stream()
                .filter(item -> !isSettled(item.item(), day))
                .map(item -> item.item() + " " + item.text())
                .toList();
    }

    /** Refuse what can't be once {@code item} is back or gone; an excuse stands in the way of neither another excuse nor a disposal. */
    void refuseOnceGone(ItemId item) {
        refuseAny(item, settlements(item).filter(settlement -> !(settlement instanceof ReturnExcused)));
    }

    /** Refuse to say that {@code item} came back once it is gone, or excused. */
    void refuseOnceSettledOtherwise(ItemId item) {
        refuseAny(item, settlements(item).filter(settlement -> !(settlement instanceof InformationReturned)));
    }

    /** Refuse to take an item out while something says what became of it. */
    void refuseOnceSettled(ItemId item) {
        refuseAny(item, settlements(item));
    }

    private static void refuseAny(ItemId item, Stream<Settlement> inTheWay) {
        inTheWay.findFirst().ifPresent(settlement -> {
            throw Refused.byRule("item-settled", item, settlement.getClass().getSimpleName(), settlement.effectiveOn());
        });
    }

    /** Refuse to say that something came back or went before it was handed over. */
    void refuseBeforeProvided(Settlement settlement) {
        refuseBefore(settlement, get(settlement.item()).effectiveOn());
    }

    /** Refuse to let an item be handed over only after it came back or went. */
    void refuseProvidedLater(InformationProvided anew) {
        settlements(anew.item()).forEach(settlement -> refuseBefore(settlement, anew.effectiveOn()));
    }

    private static void refuseBefore(Settlement settlement, LocalDate provided) {
        if (settlement.effectiveOn().isBefore(provided)) {
            throw Refused.byRule("settled-before-provided", settlement.item(), settlement.effectiveOn(), provided);
        }
    }

    /** Refuse to take out what alone settled an item when its contract was closed. */
    void refuseReopening(Settlement settlement, long sequence, LocalDate closed) {
        boolean settledOtherwise = settlements.entrySet().stream()
                .filter(other -> other.getKey() != sequence)
                .map(Map.Entry::getValue)
                .anyMatch(other -> other.item().equals(settlement.item())
                        && !other.effectiveOn().isAfter(closed));
        if (!settledOtherwise) {
            throw Refused.byRule("item-would-reopen", settlement.item(), closed);
        }
    }
}

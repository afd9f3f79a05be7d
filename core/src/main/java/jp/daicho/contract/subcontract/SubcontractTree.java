package jp.daicho.contract.subcontract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** The subs of one contract, and what became of each; the same for deciding, for answering and for judging. */
public final class SubcontractTree {

    /** Each fact alone, so that the facts of some days can be strung together. */
    private final Map<SubcontractId, Timeline<List<SubcontractEvent>>> subs = new TreeMap<>();

    /** {@code order} is the event's position or sequence. */
    public void on(SubcontractEvent event, long order) {
        subs.computeIfAbsent(event.sub(), sub -> new Timeline<>()).put(event.effectiveOn(), order, List.of(event));
    }

    public void takeOut(long order) {
        subs.values().forEach(facts -> facts.remove(order));
    }

    /** A sub as it was known on {@code day}; null if nobody had asked for it by then. */
    public @Nullable Subcontract at(SubcontractId sub, LocalDate day) {
        var facts = subs.get(sub);
        var known = facts == null
                ? List.<SubcontractEvent>of()
                : facts.upTo(day).stream().flatMap(List::stream).toList();
        return known.isEmpty() ? null : Subcontract.of(known);
    }

    /** The subs as they were known on {@code day}, by number. */
    public List<Subcontract> on(LocalDate day) {
        return subs.keySet().stream()
                .flatMap(sub -> Stream.ofNullable(at(sub, day)))
                .toList();
    }

    /** The subs as they were known on {@code day}, each followed by those that work for it. */
    public List<Subcontract> downwards(LocalDate day) {
        List<Subcontract> ordered = new ArrayList<>();
        addBelow(null, on(day), ordered);
        return ordered;
    }

    private static void addBelow(@Nullable SubcontractId parent, List<Subcontract> all, List<Subcontract> ordered) {
        for (Subcontract sub : all) {
            if (Objects.equals(sub.parent(), parent)) {
                ordered.add(sub);
                addBelow(sub.id(), all, ordered);
            }
        }
    }

    /** Those above a sub as they were known on {@code day}, the nearest first. */
    public List<Subcontract> above(Subcontract sub, LocalDate day) {
        List<Subcontract> above = new ArrayList<>();
        var next = sub.parent();
        while (next != null) {
            var parent = Objects.requireNonNull(at(next, day));
            above.add(parent);
            next = parent.parent();
        }
        return above;
    }

    /** What was known of a sub, from which day to which. */
    public List<Stretch<Subcontract>> stretches(SubcontractId sub) {
        return Objects.requireNonNull(subs.get(sub)).stretches(SubcontractTree::joined).stream()
                .map(facts -> new Stretch<>(facts.period(), Subcontract.of(facts.value()), facts.order()))
                .toList();
    }

    private static List<SubcontractEvent> joined(List<SubcontractEvent> earlier, List<SubcontractEvent> later) {
        return Stream.concat(earlier.stream(), later.stream()).toList();
    }
}

package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.contract.subcontract.SubcontractTree;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import org.jspecify.annotations.Nullable;

/** What rules know of the subs of one contract (再委託先). */
final class SubcontractStory {

    private final SubcontractTree tree = new SubcontractTree();
    private final Map<Long, SubcontractEvent> told = new TreeMap<>();

    void on(SubcontractEvent event, long at) {
        told.put(at, event);
        tree.on(event, at);
    }

    void takeOut(long voided) {
        told.remove(voided);
        tree.takeOut(voided);
    }

    /** What was known of every sub, from which day to which. */
    List<Stretch<Subcontract>> stretches() {
        return tree.on(LocalDate.MAX).stream().flatMap(this::stretches).toList();
    }

    /** What was known of those above a sub, the nearest first. */
    List<Stretch<Subcontract>> above(Subcontract sub) {
        return tree.above(sub, LocalDate.MAX).stream().flatMap(this::stretches).toList();
    }

    private Stream<Stretch<Subcontract>> stretches(Subcontract sub) {
        return tree.stretches(sub.id()).stream();
    }

    /** Where stands what was known of a sub, from its request on. */
    Stream<Long> told(Stretch<Subcontract> known) {
        return told.entrySet().stream()
                .filter(each -> each.getValue().sub().equals(known.value().id())
                        && !each.getValue().effectiveOn().isAfter(known.period().from()))
                .map(Map.Entry::getKey);
    }

    /** The days on which consent is given to a sub and to all that are above it; to the vendor itself, every day. */
    Days consented(@Nullable SubcontractId sub) {
        if (sub == null) {
            return Days.of(Period.ALWAYS);
        }
        var stretches = tree.stretches(sub);
        var own = stretches.stream()
                .filter(stretch -> stretch.value().isApproved())
                .map(Stretch::period)
                .toList();
        return Days.of(own).and(consented(stretches.getFirst().value().parent()));
    }
}

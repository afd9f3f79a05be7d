package jp.daicho.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.ContractEvent.ConfirmationRecorded;
import jp.daicho.shared.Timeline;

/** The facts of one contract as its aggregate remembers them, by their sequence numbers: enough to see what is new. */
final class ContractFacts {

    private final Timeline<Outline> outlines = new Timeline<>();
    private final Timeline<Mark> marks = new Timeline<>();
    private final Map<Long, ConfirmationRecorded> confirmations = new HashMap<>();

    void concluded(Outline outline, long sequence) {
        outlines.put(LocalDate.MIN, sequence, outline);
    }

    void on(ContractEvent.Fact event, long sequence) {
        switch (event) {
            case ContractEvent.ContractProfileChanged changed ->
                outlines.put(changed.effectiveOn(), sequence, changed.outline());
            case ContractEvent.ClauseRecorded recorded -> marks.put(recorded.effectiveOn(), sequence, recorded.mark());
            case ConfirmationRecorded recorded -> confirmations.put(sequence, recorded);
        }
    }

    void voided(long sequence) {
        outlines.remove(sequence);
        marks.remove(sequence);
        confirmations.remove(sequence);
    }

    boolean changes(Outline newer, LocalDate day) {
        var known = outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with);
        return !known.with(newer).equals(known);
    }

    boolean changes(Mark newer, LocalDate day) {
        return marks.upTo(day).stream()
                .filter(mark -> mark.clause().equals(newer.clause()))
                .reduce((earlier, later) -> later)
                .filter(newer::saysNoMoreThan)
                .isEmpty();
    }

    /** Whether the same thing is recorded already, whatever was said about it. */
    boolean contains(ConfirmationRecorded confirmed) {
        return confirmations.values().stream().anyMatch(known -> known.sameAs(confirmed));
    }
}

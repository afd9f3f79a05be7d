package jp.daicho.gap.contract;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.oversight.ArrangementEvent.ResponsiblePersonsNamed;
import jp.daicho.contract.oversight.OversightEvent.ResponsiblePersonForgotten;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** Who at the vendor answers for the work: each from the day they are named until they are forgotten. */
final class NamedPersons {

    private final Map<Long, ResponsiblePersonsNamed> named = new HashMap<>();
    private final Map<String, LocalDate> forgotten = new HashMap<>();

    void on(ResponsiblePersonsNamed event, long at) {
        named.put(at, event);
    }

    void on(ResponsiblePersonForgotten event) {
        forgotten.put(event.person(), event.effectiveOn());
    }

    void takeOut(long voided) {
        named.remove(voided);
    }

    /** The days on which nobody answers for it. */
    Days missing() {
        return Days.of(Period.ALWAYS)
                .without(Days.of(named.values().stream().map(this::answering).toList()));
    }

    private Period answering(ResponsiblePersonsNamed event) {
        return new Period(event.effectiveOn(), forgotten.getOrDefault(event.person(), LocalDate.MAX));
    }
}

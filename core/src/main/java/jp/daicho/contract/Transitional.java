package jp.daicho.contract;

import java.time.LocalDate;
import jp.daicho.shared.DomainEvent;

/** An event of another room that says, among other things, which contracts the rules on supply chains bind. */
public interface Transitional extends DomainEvent {

    /** From which business day on that is so. */
    LocalDate firstDay();

    Transition transition();
}

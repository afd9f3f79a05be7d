package jp.daicho.handover;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.OfContract;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Who is in charge of contracts (担当者): there is something to do until one is closed, or its plan given up. */
final class ContractSeats {

    static final Set<Class<? extends DomainEvent>> READS =
            Set.of(PlanEvent.class, ContractEvent.class, ContractClosed.class);

    private final SeatBook book;

    ContractSeats(SeatBook book) {
        this.book = book;
    }

    void on(OfContract event, long position) {
        var code = event.contract().value();
        var day = event.effectiveOn();
        switch (event) {
            case OutsourcingPlanned planned -> call(code, planned.outline().title(), LocalDate.MIN, position);
            case ContractConcluded concluded -> call(code, concluded.title(), LocalDate.MIN, position);
            case ContractProfileChanged changed -> call(code, changed.title(), day, position);
            case PersonInChargeAssigned assigned ->
                book.give(new Seat(Charge.CONTRACT, code), Crew.of(assigned.staff(), assigned), day, position);
            case OutsourcingAbandoned ignored -> book.end(code, day, position);
            case ContractClosed ignored -> book.end(code, day, position);
            default -> {}
        }
    }

    private void call(String code, @Nullable String title, LocalDate day, long position) {
        if (title != null) {
            book.call(code, title, day, position);
        }
    }
}

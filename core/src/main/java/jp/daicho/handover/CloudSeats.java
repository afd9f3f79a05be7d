package jp.daicho.handover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.Life;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.Stage;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseEvent.CloudProfileChanged;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;

/**
 * Who manages cloud services (利用サービス管理者): until one is retired, or neither is used nor may be since its use was
 * rejected or revoked.
 */
final class CloudSeats {

    private final SeatBook book;
    private final Map<String, Life> lives = new HashMap<>();

    CloudSeats(SeatBook book) {
        this.book = book;
    }

    void on(CloudEvent event, long position) {
        var code = event.cloud().value();
        var day = event.effectiveOn();
        switch (event) {
            case CloudUseApplied applied -> call(code, applied.use(), day, position);
            case UnapprovedUseDiscovered found -> call(code, found.use(), day, position);
            case CloudProfileChanged changed -> call(code, changed.use(), day, position);
            case Appointment given ->
                book.give(new Seat(Charge.CLOUD, code), Crew.of(given.manager(), given), day, position);
            default -> {}
        }
        if (!(event instanceof CloudEvent.Fact)) {
            live(code, event, position);
        }
    }

    /** Its first description is true of every day before, too. */
    private void call(String code, Use use, LocalDate day, long position) {
        if (use.service() != null) {
            book.call(code, use.service(), lives.containsKey(code) ? day : LocalDate.MIN, position);
        }
    }

    private void live(String code, CloudEvent event, long position) {
        var life = lives.computeIfAbsent(code, none -> new Life());
        life.on(event, position);
        if (isOver(life.on(event.effectiveOn()))) {
            book.end(code, event.effectiveOn(), position);
        } else {
            book.reopen(code, event.effectiveOn(), position);
        }
    }

    private static boolean isOver(Stage stage) {
        return switch (stage.phase()) {
            case RETIRED -> true;
            case REJECTED, REVOKED -> !stage.used();
            case NONE, APPLIED, APPROVED, RETIRING -> false;
        };
    }
}

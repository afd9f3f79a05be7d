package jp.daicho.shell.office;

import java.util.List;
import java.util.Objects;
import jp.daicho.audit.AuditEvent;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.contract.OfContract;
import jp.daicho.handover.view.HoldingRecords.HoldingRow;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Voidable;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.social.AccountEvent;
import org.jspecify.annotations.Nullable;

/** A transfer with all that was recorded in one act with it and hasn't been taken out. */
record Transferring(List<Recorded> act) {

    /** Whether this is how {@code row} was given to whoever holds it. */
    boolean gave(HoldingRow row) {
        return act.stream().map(Recorded::event).anyMatch(event -> gave(event, row));
    }

    private static boolean gave(DomainEvent event, HoldingRow row) {
        return event instanceof DutyAppointed given
                ? given.staff().equals(row.staff())
                        && given.duty().value().equals(row.seat().code())
                        && given.effectiveOn().equals(row.since())
                : event.equals(row.crew().said());
    }

    /** The commands that bring all of it back to where it was before, the newest first; the transfer is out already. */
    List<String> remedies() {
        return act.reversed().stream()
                .map(Transferring::remedy)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String remedy(Recorded entry) {
        return switch (entry.event()) {
            case StaffTransferred ignored -> null;
            case RoleRevoked event ->
                String.join(
                        " ",
                        "daicho staff grant",
                        event.staff().value(),
                        "--role",
                        Codes.of(event.role()),
                        "--on",
                        event.effectiveOn().toString());
            case Voidable event ->
                "daicho " + noun(event) + " void " + entry.record() + " " + entry.position() + " --reason <reason>";
            default -> null;
        };
    }

    private static String noun(DomainEvent event) {
        return switch (event) {
            case StaffEvent ignored -> "staff";
            case OfContract ignored -> "contract";
            case CloudEvent ignored -> "cloud";
            case AccountEvent ignored -> "social";
            case AuditEvent ignored -> "audit";
            case ExceptionEvent ignored -> "exception";
            default -> throw new IllegalArgumentException("nothing that is handed over: " + event);
        };
    }
}

package jp.daicho.cloud;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.OperationEvent.ServiceManagerAppointed;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UseStarted;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.Approvers;
import org.jspecify.annotations.Nullable;

/** What happened before, by the office's own list. Nobody is asked whether it should have. */
record TakingOver(TakeOverCloudUse command, CloudId code) {

    /** The events in the order of their days. */
    List<CloudEvent> events(Approvers approvers) {
        refuseAbsent("approver", command.approver(), requireNonNullElse(command.approved(), applied()), approvers);
        refuseAbsent("applicant", command.applicant(), applied(), approvers);
        refuseAbsent("manager", command.manager(), command.used(), approvers);
        var grounds = command.grounds();
        List<CloudEvent> events = new ArrayList<>();
        events.add(new CloudUseApplied(
                code, command.use(), command.applicant(), applied(), grounds.reason(), grounds.evidence()));
        if (command.approved() != null) {
            events.add(approved(command.approved()));
        }
        if (command.manager() != null) {
            events.add(
                    new ServiceManagerAppointed(code, command.manager(), command.used(), grounds.reason(), List.of()));
        }
        events.add(new UseStarted(code, command.used(), grounds.reason(), List.of()));
        events.sort(Comparator.comparing(CloudEvent::effectiveOn));
        return events;
    }

    private static void refuseAbsent(String field, @Nullable StaffId staff, LocalDate day, Approvers approvers) {
        if (staff != null) {
            approvers.refuseAbsent(field, staff, day);
        }
    }

    private CloudUseApproved approved(LocalDate day) {
        return new CloudUseApproved(
                code,
                command.until(),
                command.approver(),
                command.applicant(),
                command.decision(),
                day,
                command.grounds().reason(),
                List.of());
    }

    /** Where the list doesn't say, the day of the first thing it says. */
    private LocalDate applied() {
        return Stream.of(command.applied(), command.approved())
                .flatMap(Stream::ofNullable)
                .findFirst()
                .filter(day -> !day.isAfter(command.used()))
                .orElse(command.used());
    }
}

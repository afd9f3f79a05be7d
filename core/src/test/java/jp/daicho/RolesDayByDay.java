package jp.daicho;

import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.FindingAssigned;
import jp.daicho.audit.FindingEvent.FindingClosed;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.ExitEvent.CloudServiceRetired;
import jp.daicho.cloud.OperationEvent.Appointment;
import jp.daicho.cloud.PermissionEvent.ApprovalRevoked;
import jp.daicho.cloud.PermissionEvent.CloudUseApproved;
import jp.daicho.cloud.PermissionEvent.CloudUseRejected;
import jp.daicho.cloud.UseEvent.CloudUseApplied;
import jp.daicho.cloud.UseEvent.UnapprovedUseDiscovered;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.office.StaffEvent.DutyAppointed;
import jp.daicho.office.StaffEvent.DutyReleased;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;

/**
 * The rules RL-01 and RL-02 in their plainest form: what was recorded is gone through in the order of its days up to the
 * day asked about, and whatever is in the name of a transferred person then is amiss.
 */
final class RolesDayByDay {

    private static final Comparator<Recorded> IN_TIME = Comparator.<Recorded, LocalDate>comparing(
                    entry -> entry.event().effectiveOn())
            .thenComparing(RolesDayByDay::isNoTransfer)
            .thenComparingLong(Recorded::position);

    private final List<Recorded> entries = new ArrayList<>();

    /** @param records those in which something may have been given to somebody */
    RolesDayByDay(Kawase town, List<String> records) {
        Set<Long> voided = new HashSet<>();
        for (String record : records) {
            town.register.history(HANAKO, record, town.register.size()).forEach(entry -> {
                entries.add(entry.recorded());
                if (entry.recorded().event() instanceof EntryVoided taken) {
                    voided.add(taken.position());
                }
            });
        }
        entries.removeIf(entry -> voided.contains(entry.position()));
        entries.sort(IN_TIME);
    }

    /** What is given on the day of a transfer is given in the new place. */
    private static boolean isNoTransfer(Recorded entry) {
        return !(entry.event() instanceof StaffTransferred);
    }

    /** The gaps of a day. */
    Set<String> on(LocalDate day) {
        var office = new Office();
        entries.stream()
                .filter(entry -> !entry.event().effectiveOn().isAfter(day))
                .forEach(office::take);
        return office.amiss(day);
    }

    /** Who has what, as it stands at the end of a day; what was taken from a transferred person is remembered. */
    private static final class Office {

        private final Map<String, Set<StaffId>> duties = new HashMap<>();
        private final Map<String, Set<StaffId>> dutiesLeft = new HashMap<>();
        private final Map<String, StaffId> charges = new HashMap<>();
        private final Map<String, StaffId> chargesLeft = new HashMap<>();
        private final Set<StaffId> gone = new HashSet<>();
        private final Set<String> used = new HashSet<>();
        private final Set<String> over = new HashSet<>();
        private final Map<String, LocalDate> lastDays = new HashMap<>();

        void take(Recorded entry) {
            switch (entry.event()) {
                case DutyAppointed event -> {
                    var duty = event.duty().value();
                    left(duty).removeIf(other -> !other.equals(event.staff()) || !gone.contains(other));
                    (gone.contains(event.staff()) ? left(duty) : held(duty)).add(event.staff());
                }
                case DutyReleased event -> {
                    held(event.duty().value()).remove(event.staff());
                    left(event.duty().value()).remove(event.staff());
                }
                case PersonInChargeAssigned event -> give(event.contract().value(), event.staff());
                case ContractClosed event -> over.add(event.contract().value());
                case Appointment event -> give(event.cloud().value(), event.manager());
                case CloudEvent event -> live(event);
                case FindingRaised event -> raise(event);
                case FindingAssigned event -> give(of(event, event.finding()), event.owner());
                case FindingClosed event -> over.add(of(event, event.finding()));
                case ExceptionApplied event -> give(event.exception().value(), event.owner());
                case ExceptionAssigned event -> give(event.exception().value(), event.owner());
                case ExceptionGranted event -> lastDays.put(event.exception().value(), event.until());
                case ExceptionEnded event -> over.add(event.exception().value());
                case StaffTransferred event -> transfer(event);
                default -> {}
            }
        }

        private static String of(AuditEvent event, String finding) {
            return event.audit() + "-" + finding;
        }

        private void raise(FindingRaised event) {
            if (event.owner() != null) {
                give(of(event, event.finding()), event.owner());
            }
        }

        private void give(String what, StaffId staff) {
            charges.remove(what);
            chargesLeft.remove(what);
            (gone.contains(staff) ? chargesLeft : charges).put(what, staff);
        }

        private void live(CloudEvent event) {
            var cloud = event.cloud().value();
            switch (event) {
                case UnapprovedUseDiscovered ignored -> used.add(cloud);
                case CloudUseApplied ignored -> over.remove(cloud);
                case CloudUseApproved ignored -> over.remove(cloud);
                case CloudUseRejected ignored -> unlessUsed(cloud);
                case ApprovalRevoked ignored -> unlessUsed(cloud);
                case CloudRetirementBegun ignored -> over.remove(cloud);
                case CloudServiceRetired ignored -> over.add(cloud);
                default -> {}
            }
        }

        private void unlessUsed(String cloud) {
            if (!used.contains(cloud)) {
                over.add(cloud);
            }
        }

        private void transfer(StaffTransferred event) {
            var staff = event.staff();
            duties.forEach((duty, holders) -> {
                if (holders.remove(staff)) {
                    left(duty).add(staff);
                }
            });
            charges.entrySet().removeIf(charge -> {
                boolean theirs = charge.getValue().equals(staff);
                if (theirs) {
                    chargesLeft.put(charge.getKey(), staff);
                }
                return theirs;
            });
            if (event.leaves()) {
                gone.add(staff);
            } else {
                gone.remove(staff);
            }
        }

        private Set<StaffId> held(String duty) {
            return duties.computeIfAbsent(duty, none -> new HashSet<>());
        }

        private Set<StaffId> left(String duty) {
            return dutiesLeft.computeIfAbsent(duty, none -> new HashSet<>());
        }

        Set<String> amiss(LocalDate day) {
            Set<String> amiss = new TreeSet<>();
            if (held("ciso").isEmpty()) {
                amiss.add("RL-01:KAWASE:CISO");
            }
            dutiesLeft.forEach((duty, people) ->
                    people.forEach(each -> amiss.add("RL-02:" + each + ":" + duty.toUpperCase(Locale.ROOT))));
            chargesLeft.forEach((what, staff) -> {
                if (!over.contains(what) && !day.isAfter(lastDays.getOrDefault(what, LocalDate.MAX))) {
                    amiss.add("RL-02:" + staff + ":" + what);
                }
            });
            return amiss;
        }
    }
}

package jp.daicho.office;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.ForgettingCause;
import jp.daicho.shared.Forgotten;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** Everything that can have happened to a member of staff. Past tense; facts only; never edited once shipped. */
public sealed interface StaffEvent extends DomainEvent {

    StaffId staff();

    /** {@code logins} are accounts of the machine or the database, in the clear: a lost key must lock nobody out. */
    record StaffRegistered(
            StaffId staff,
            Sealed name,
            @Nullable String section,
            StaffKind kind,
            List<String> logins,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements StaffEvent {

        public StaffRegistered {
            logins = logins == null ? List.of() : List.copyOf(logins);
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Holds from {@code effectiveOn} on, that day included. */
    record RoleGranted(
            StaffId staff,
            Role role,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements StaffEvent, Foreseeable {

        public RoleGranted {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** On {@code effectiveOn} the role is no longer held. */
    record RoleRevoked(
            StaffId staff,
            Role role,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements StaffEvent, Foreseeable {

        public RoleRevoked {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 任命. Held from {@code effectiveOn} on, that day included, until it is laid down or the holder is transferred. */
    record DutyAppointed(
            StaffId staff,
            Duty duty,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements StaffEvent, Foreseeable, Voidable {

        public DutyAppointed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 解任. On {@code effectiveOn} the duty is no longer held. */
    record DutyReleased(
            StaffId staff,
            Duty duty,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements StaffEvent, Foreseeable, Voidable {

        public DutyReleased {
            evidence = Evidence.orNone(evidence);
        }
    }

    /**
     * 人事異動. On {@code effectiveOn} nothing is held any more that was held before.
     *
     * @param section where the person works from then on; null for whoever leaves the organ
     * @param successor to whom what was held is handed over; null where nobody was named
     */
    record StaffTransferred(
            StaffId staff,
            @Nullable String section,
            @Nullable StaffId successor,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements StaffEvent, Foreseeable, Voidable {

        public StaffTransferred {
            evidence = Evidence.orNone(evidence);
        }

        public boolean leaves() {
            return section == null;
        }
    }

    /** 氏名の消去: what was sealed of somebody who has left can be read no more. The code and the accounts stay. */
    record StaffForgotten(StaffId staff, ForgettingCause cause, LocalDate effectiveOn)
            implements StaffEvent, Forgotten {

        @Override
        public String subject() {
            return staff.value();
        }
    }
}

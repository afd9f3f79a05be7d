package jp.daicho.office;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
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
}

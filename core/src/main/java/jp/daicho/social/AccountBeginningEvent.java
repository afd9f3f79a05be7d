package jp.daicho.social;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** How an account comes into the register. Never edited once shipped. */
public sealed interface AccountBeginningEvent extends AccountEvent {

    /** 開設の計画. {@code section} 所管課; {@code applicant} asks for it. */
    record AccountPlanned(
            AccountId account,
            String platform,
            String handle,
            @Nullable String url,
            String purpose,
            @Nullable String section,
            StaffId applicant,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountBeginningEvent {
        public AccountPlanned {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** It was in use before the register knew of it, on {@code effectiveOn} at the latest, and is taken over from an older list. */
    record AccountRegistered(
            AccountId account,
            String platform,
            String handle,
            @Nullable String url,
            @Nullable String purpose,
            @Nullable String section,
            @Nullable String permanentId,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountBeginningEvent {
        public AccountRegistered {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 発見: it is there, and nobody had recorded it. */
    record AccountDiscovered(
            AccountId account,
            String platform,
            String handle,
            @Nullable String url,
            Discovery kind,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountBeginningEvent {
        public AccountDiscovered {
            evidence = Evidence.orNone(evidence);
        }
    }
}

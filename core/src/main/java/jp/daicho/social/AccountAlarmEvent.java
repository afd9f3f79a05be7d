package jp.daicho.social;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** When somebody else speaks in the name of the organ. Never edited once shipped. */
public sealed interface AccountAlarmEvent extends AccountEvent {

    /** 乗っ取りの疑い: nothing is published there until control is back. */
    record TakeoverSuspected(
            AccountId account,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountAlarmEvent {
        public TakeoverSuspected {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 乗っ取りの判明. */
    record TakeoverConfirmed(
            AccountId account,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountAlarmEvent {
        public TakeoverConfirmed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 復旧: the password was changed, every session ended, and multi-factor authentication is on. */
    record ControlRestored(
            AccountId account,
            boolean passwordChanged,
            boolean sessionsEnded,
            boolean mfa,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountAlarmEvent {
        public ControlRestored {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** なりすましの報告, numbered within the account: {@code I1}. */
    record ImpersonationReported(
            AccountId account,
            String impersonation,
            String text,
            @Nullable String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountAlarmEvent {
        public ImpersonationReported {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** なりすましの解消. */
    record ImpersonationResolved(
            AccountId account,
            String impersonation,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountAlarmEvent {
        public ImpersonationResolved {
            evidence = Evidence.orNone(evidence);
        }
    }
}

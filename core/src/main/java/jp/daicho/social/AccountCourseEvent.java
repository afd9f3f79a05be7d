package jp.daicho.social;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** How an account goes on and ends. Never edited once shipped. */
public sealed interface AccountCourseEvent extends AccountEvent {

    /** 承認. {@code decision} 決裁番号. One that is in use already goes on as it is. */
    record AccountApproved(
            AccountId account,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCourseEvent {
        public AccountApproved {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 不承認, or an approval taken back before the account was opened. */
    record AccountRejected(
            AccountId account,
            StaffId approver,
            StaffId applicant,
            @Nullable String decision,
            LocalDate effectiveOn,
            String reason,
            List<Evidence> evidence)
            implements AccountCourseEvent {
        public AccountRejected {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 開設. {@code permanentId} is the platform's own, which stays when the handle changes. */
    record AccountOpened(
            AccountId account,
            String permanentId,
            @Nullable String url,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCourseEvent {
        public AccountOpened {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 休止. {@code until} is the last day to which it was decided to keep it so; absent where nothing was decided. */
    record AccountMarkedDormant(
            AccountId account,
            @Nullable LocalDate until,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCourseEvent {
        public AccountMarkedDormant {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 運用の再開. */
    record AccountResumed(
            AccountId account,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountCourseEvent {
        public AccountResumed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 廃止. {@code proof} shows that the platform deleted or locked it; absent where that can't be had. */
    record AccountClosed(
            AccountId account,
            @Nullable String proof,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements AccountCourseEvent {
        public AccountClosed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** The proof that the platform deleted or locked it came later than the closing. */
    record ClosureProved(
            AccountId account,
            String proof,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements AccountCourseEvent, AccountEvent.Fact {
        public ClosureProved {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(proof);
        }
    }
}

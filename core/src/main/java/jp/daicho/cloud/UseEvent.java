package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** How a service came to be used, and what describes its use. */
public sealed interface UseEvent extends CloudEvent {

    /** 利用申請. {@code applicant} is absent where a list of the office's, taken over, didn't say. */
    record CloudUseApplied(
            CloudId cloud,
            Use use,
            @Nullable StaffId applicant,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements UseEvent {

        public CloudUseApplied {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 未承認利用の発見. */
    record UnapprovedUseDiscovered(
            CloudId cloud,
            Use use,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements UseEvent {

        public UnapprovedUseDiscovered {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Only what changed; a field that is absent stays as it was. */
    record CloudProfileChanged(
            CloudId cloud,
            Use use,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements UseEvent, CloudEvent.Fact {

        public CloudProfileChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "profile";
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(use, effectiveOn);
        }
    }

    /** 利用開始. */
    record UseStarted(
            CloudId cloud, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements UseEvent {

        public UseStarted {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 利用停止. */
    record UseSuspended(CloudId cloud, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements UseEvent {

        public UseSuspended {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** 利用再開. */
    record UseResumed(
            CloudId cloud, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements UseEvent {

        public UseResumed {
            evidence = Evidence.orNone(evidence);
        }
    }
}

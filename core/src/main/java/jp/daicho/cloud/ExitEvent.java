package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** How the use of a service ends (更改・廃棄). */
public sealed interface ExitEvent extends CloudEvent {

    /** 出口計画: how the office would leave it; {@code format} in which it would get its data back. */
    record ExitPlanRecorded(
            CloudId cloud,
            String text,
            @Nullable String format,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExitEvent, CloudEvent.Fact {

        public ExitPlanRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "exit-plan";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text, format);
        }
    }

    /** 利用終了: from now on it is only left. */
    record CloudRetirementBegun(CloudId cloud, LocalDate effectiveOn, String reason, List<Evidence> evidence)
            implements ExitEvent {

        public CloudRetirementBegun {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** データの移行. {@code to} is where they went, in the office's words. */
    record DataMigrated(
            CloudId cloud,
            String to,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ExitEvent, CloudEvent.Fact {

        public DataMigrated {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "migrated";
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(to);
        }
    }

    /** データ消去の確認. {@code certificate} is what proves it: a number, a paper's name. */
    record DataDeletionConfirmed(
            CloudId cloud,
            String certificate,
            @Nullable String method,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExitEvent, CloudEvent.Fact {

        public DataDeletionConfirmed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "deletion";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(certificate, method);
        }
    }

    /** アカウントの削除. {@code text} says which, and how it was seen. */
    record AccountsClosed(
            CloudId cloud,
            String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements ExitEvent, CloudEvent.Fact {

        public AccountsClosed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "accounts";
        }

        @Override
        public List<@Nullable Object> said() {
            return List.of(text);
        }
    }

    /** 廃止: nothing is left to be done. */
    record CloudServiceRetired(
            CloudId cloud, LocalDate effectiveOn, @Nullable String reason, List<Evidence> evidence)
            implements ExitEvent {

        public CloudServiceRetired {
            evidence = Evidence.orNone(evidence);
        }
    }
}

package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Foreseeable;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;

/** What happened to a service in the course of its use. */
public sealed interface OperationEvent extends CloudEvent {

    /** クラウドサービス管理者の指名: exactly one at a time, from {@code effectiveOn} on. */
    sealed interface Appointment extends OperationEvent, CloudEvent.Fact, Foreseeable
            permits ServiceManagerAppointed, ServiceManagerReplaced {

        StaffId manager();

        @Override
        default String topic() {
            return "manager";
        }

        @Override
        default List<@Nullable Object> said() {
            return List.of(manager());
        }
    }

    /** The first manager. */
    record ServiceManagerAppointed(
            CloudId cloud,
            StaffId manager,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence) implements Appointment {

        public ServiceManagerAppointed {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Another one in the place of {@code previous}. */
    record ServiceManagerReplaced(
            CloudId cloud,
            StaffId manager,
            StaffId previous,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Appointment {

        public ServiceManagerReplaced {
            evidence = Evidence.orNone(evidence);
        }
    }

    /** Something of the service changed that it was approved with; it has to be reviewed anew. */
    sealed interface Change extends OperationEvent, CloudEvent.Fact
            permits TermsChanged, RegionChanged, ProviderOwnerChanged {

        /** What changed, in the office's words. */
        @Nullable
        String text();
    }

    /** 約款・利用規約の変更. */
    record TermsChanged(
            CloudId cloud,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Change {

        public TermsChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "terms";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text, effectiveOn);
        }
    }

    /** データ保存地域・準拠法の変更; what is absent stays as it was. */
    record RegionChanged(
            CloudId cloud,
            List<Country> regions,
            @Nullable Country law,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Change {

        public RegionChanged {
            regions = regions == null ? List.of() : List.copyOf(regions);
            evidence = Evidence.orNone(evidence);
        }

        public Use use() {
            return Use.at(regions, law);
        }

        @Override
        public String topic() {
            return "region";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(regions, law, text, effectiveOn);
        }
    }

    /** 提供事業者の資本・所有者の変更. {@code country} is where the new owner is. */
    record ProviderOwnerChanged(
            CloudId cloud,
            @Nullable Country country,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements Change {

        public ProviderOwnerChanged {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "owner";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(country, text, effectiveOn);
        }
    }

    /** 定期・随時の見直し. */
    record CloudReviewRecorded(
            CloudId cloud,
            ReviewResult result,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements OperationEvent, CloudEvent.Fact {

        public CloudReviewRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "review";
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(result, text, effectiveOn);
        }
    }
}

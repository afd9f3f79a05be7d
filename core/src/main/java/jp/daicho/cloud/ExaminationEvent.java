package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** What was found out about a provider and its service. */
public sealed interface ExaminationEvent extends CloudEvent {

    /** 選定条件の評価. */
    record SelectionConditionAssessed(
            CloudId cloud,
            SelectionCondition condition,
            ConditionState state,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExaminationEvent, CloudEvent.Fact {

        public SelectionConditionAssessed {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "condition " + condition;
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(state, reason, effectiveOn);
        }
    }

    /** 第三者認証・自らの判断. {@code validUntil} is the last day it holds, that day included. */
    record ProviderAssuranceRecorded(
            CloudId cloud,
            Assurance kind,
            @Nullable String number,
            @Nullable LocalDate validUntil,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements ExaminationEvent, CloudEvent.Fact {

        public ProviderAssuranceRecorded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public String topic() {
            return "assurance " + kind + " " + number;
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(validUntil, effectiveOn);
        }
    }
}

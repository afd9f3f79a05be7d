package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.ContractId;
import jp.daicho.shared.Evidence;
import org.jspecify.annotations.Nullable;

/** 契約に基づく措置: what the vendor was told to put right, and what came of it. Never edited once shipped. */
public sealed interface MeasureEvent extends OversightEvent, Fact {

    /** Its code within the contract: {@code M1}. */
    String measure();

    /**
     * 措置要求.
     *
     * @param deficiency the deficiency it answers; absent, it answers every deficient confirmation up to its day
     * @param due the last day for the vendor's answer
     */
    record MeasureRequired(
            ContractId contract,
            String measure,
            @Nullable String deficiency,
            String text,
            LocalDate due,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements MeasureEvent {

        public MeasureRequired {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text, due, effectiveOn);
        }
    }

    /** 改善報告: the vendor says what it did. */
    record MeasureResponded(
            ContractId contract,
            String measure,
            String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements MeasureEvent {

        public MeasureResponded {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(measure, text, effectiveOn);
        }
    }

    /** 改善の確認. */
    record MeasureVerified(
            ContractId contract,
            String measure,
            Effect result,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements MeasureEvent {

        public MeasureVerified {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(measure, result, effectiveOn);
        }
    }

    /** 上位者への移管: whoever watches over the vendor can't settle it, and hands it to those above. */
    record MeasureEscalated(
            ContractId contract,
            String measure,
            @Nullable String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements MeasureEvent {

        public MeasureEscalated {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(measure, text, effectiveOn);
        }
    }
}

package jp.daicho.contract.oversight;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.Voidable;
import org.jspecify.annotations.Nullable;

/** 情報セキュリティインシデント in the vendor's work, and by which clauses the organ acted. Never edited once shipped. */
public sealed interface IncidentEvent extends OversightEvent, Fact {

    /** Its code within the contract: {@code E1}. */
    String incident();

    /** インシデントの報告; its day is that of the report. */
    record IncidentReported(
            ContractId contract,
            String incident,
            String text,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements IncidentEvent {

        public IncidentReported {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(text, effectiveOn);
        }
    }

    /** 契約条項の適用: the organ acts by this clause because of the incident. */
    record ClauseInvoked(
            ContractId contract,
            String incident,
            ClauseId clause,
            LocalDate effectiveOn,
            @Nullable String reason,
            List<Evidence> evidence)
            implements IncidentEvent, Voidable {

        public ClauseInvoked {
            evidence = Evidence.orNone(evidence);
        }

        @Override
        public List<@Nullable Object> said() {
            return Arrays.asList(incident, clause);
        }
    }
}

package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.cloud.ExaminationEvent.ProviderAssuranceRecorded;
import jp.daicho.cloud.ExaminationEvent.SelectionConditionAssessed;
import jp.daicho.shared.FreeText;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be recorded of a provider and its service. */
public sealed interface ExaminationCommand extends CloudCommand {

    /** What was found of some conditions of selection, each named once. */
    record AssessConditions(@TargetAggregateIdentifier CloudId cloud, List<ConditionMark> marks, Grounds grounds)
            implements ExaminationCommand {

        public AssessConditions {
            marks = List.copyOf(marks);
            if (marks.isEmpty()) {
                throw Refused.badValue("selection-condition-missing", "condition");
            }
            if (marks.stream().map(ConditionMark::condition).distinct().count() < marks.size()) {
                throw Refused.badValue("selection-condition-twice", "condition");
            }
        }

        SelectionConditionAssessed event(ConditionMark mark) {
            return new SelectionConditionAssessed(
                    cloud, mark.condition(), mark.state(), grounds.on(), grounds.reason(), grounds.evidence());
        }
    }

    /** 第三者認証・自らの判断, which needs a reason. */
    record RecordAssurance(
            @TargetAggregateIdentifier CloudId cloud,
            Assurance kind,
            @Nullable String number,
            @Nullable LocalDate validUntil,
            Grounds grounds)
            implements ExaminationCommand {

        public RecordAssurance {
            number = FreeText.optionalName("number", number);
            if (validUntil != null && validUntil.isBefore(grounds.on())) {
                throw Refused.badValue("ends-before-it-begins", "valid-until", "valid-until", validUntil, grounds.on());
            }
            if (kind == Assurance.OWN_JUDGEMENT) {
                grounds.requiredReason();
            }
        }

        ProviderAssuranceRecorded event() {
            return new ProviderAssuranceRecorded(
                    cloud, kind, number, validUntil, grounds.on(), grounds.reason(), grounds.evidence());
        }
    }
}

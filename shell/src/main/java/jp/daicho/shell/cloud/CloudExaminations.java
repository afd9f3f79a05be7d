package jp.daicho.shell.cloud;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.cloud.Assurance;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ConditionMark;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExaminationCommand.RecordAssurance;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.words.Values;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud assess} and {@code cloud assurance}: what was found out about a service. */
@Component
class CloudExaminations {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;
    private final Values values;

    CloudExaminations(CurrentRegister register, Values values) {
        this.register = register;
        this.values = values;
    }

    @Command(name = "cloud assess", group = GROUP, description = "cloud.assess")
    Reply assess(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "condition", description = "cloud.assess.condition") @Nullable
                    SelectionCondition condition,
            @Option(longName = "state", description = "cloud.assess.state") @Nullable ConditionState state,
            @Option(longName = "met", description = "cloud.assess.met") @Nullable List<String> met,
            @Option(longName = "unmet", description = "cloud.assess.unmet") @Nullable List<String> unmet,
            @Option(longName = "unknown", description = "cloud.assess.unknown") @Nullable List<String> unknown,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var marks = Stream.of(
                        one(condition, state),
                        marks("met", met, ConditionState.MET),
                        marks("unmet", unmet, ConditionState.UNMET),
                        marks("unknown", unknown, ConditionState.UNKNOWN))
                .flatMap(each -> each)
                .toList();
        return register.change(id.value(), new AssessConditions(id, marks, register.grounds(reason, evidence)));
    }

    private Stream<ConditionMark> marks(String option, @Nullable List<String> typed, ConditionState state) {
        return typed == null
                ? Stream.empty()
                : values.several(option, typed, SelectionCondition.class, "condition")
                        .map(condition -> new ConditionMark(condition, state));
    }

    private static Stream<ConditionMark> one(@Nullable SelectionCondition condition, @Nullable ConditionState state) {
        if (condition != null && state != null) {
            return Stream.of(new ConditionMark(condition, state));
        } else if (condition != null || state != null) {
            throw Refused.badValue("condition-and-state", condition == null ? "condition" : "state");
        }
        return Stream.empty();
    }

    @Command(name = "cloud assurance", group = GROUP, description = "cloud.assurance")
    Reply assurance(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "kind", required = true, description = "cloud.assurance.kind") Assurance kind,
            @Option(longName = "number", description = "cloud.assurance.number") @Nullable String number,
            @Option(longName = "valid-until", description = "cloud.assurance.valid-until") @Nullable
                    LocalDate validUntil,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordAssurance(id, kind, number, validUntil, grounds));
    }
}

package jp.daicho.shell.policy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.policy.GuidelineCommand.NoteGuideline;
import jp.daicho.policy.GuidelineCommand.VoidGuideline;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.PolicyCommand.VoidPolicyEntry;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code policy guideline} and {@code policy guidelines}, and {@code policy void} for policies and guidelines alike. */
@Component
class GuidelineCommands {

    private static final String GROUP = "policy";

    private final CurrentRegister register;

    GuidelineCommands(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "policy guideline", group = GROUP, description = "policy.guideline")
    Reply guideline(
            @Option(longName = "edition", required = true, description = "policy.guideline.edition") String edition,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.create(new NoteGuideline(edition, register.grounds(reason, evidence)))
                .saying(edition);
    }

    @Command(name = "policy guidelines", group = GROUP, description = "policy.guidelines")
    Reply guidelines() {
        return Reply.listing(
                List.of("id", "edition", "since"),
                register.ask(new GuidelinesOn(register.day())).stream()
                        .map(GuidelineCommands::row)
                        .toList());
    }

    private static Map<String, @Nullable Object> row(GuidelineEditionNoted noted) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", noted.guideline().value());
        fields.put("edition", noted.edition());
        fields.put("since", noted.effectiveOn());
        return fields;
    }

    @Command(name = "policy void", group = GROUP, description = "policy.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "policy.void.id") String id,
            @Argument(index = 0, description = "policy.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var act = voiding(id, position.value(), register.grounds(reason, evidence));
        return register.change(id, act).saying(position.value());
    }

    private static DomainCommand voiding(String id, long position, Grounds grounds) {
        return GuidelineId.isOne(id)
                ? new VoidGuideline(new GuidelineId(id), position, grounds)
                : new VoidPolicyEntry(new PolicyId(id), position, grounds);
    }
}

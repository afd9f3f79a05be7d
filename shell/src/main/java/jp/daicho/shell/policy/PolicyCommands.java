package jp.daicho.shell.policy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.policy.Degree;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code policy …}: the verbs that record what happens to one version of a policy. */
@Component
class PolicyCommands {

    private static final String GROUP = "policy";

    private final CurrentRegister register;

    PolicyCommands(CurrentRegister register) {
        this.register = register;
    }

    /** Whoever names no day means that it was decided by its first day. */
    @Command(name = "policy adopt", group = GROUP, description = "policy.adopt")
    Reply adopt(
            Request request,
            @Option(longName = "id", description = "policy.adopt.id") @Nullable PolicyId id,
            @Option(longName = "kind", required = true, description = "policy.kind") PolicyKind kind,
            @Option(longName = "version", required = true, description = "policy.adopt.version") String version,
            @Option(longName = "title", required = true, description = "policy.adopt.title") String title,
            @Option(longName = "effective", required = true, description = "policy.adopt.effective")
                    LocalDate effective,
            @Option(longName = "non-public", description = "policy.adopt.non-public") boolean nonPublic,
            @Option(longName = "public", description = "policy.adopt.public") boolean open,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var today = register.day();
        var day = request.on() == null && effective.isBefore(today) ? effective : today;
        var grounds = register.groundsOn(day, reason, evidence);
        return register.create(new AdoptPolicy(id, kind, version, title, effective, said(nonPublic, open), grounds))
                .saying(title, version, effective);
    }

    /** Whether it isn't public, where that is said. */
    private static @Nullable Boolean said(boolean nonPublic, boolean open) {
        if (nonPublic && open) {
            throw Refused.badValue("public-and-non-public", "public");
        }
        return (nonPublic || open) ? nonPublic : null;
    }

    @Command(name = "policy publish", group = GROUP, description = "policy.publish")
    Reply publish(
            @Option(longName = "id", required = true, description = "policy.id") PolicyId id,
            @Option(longName = "url", description = "policy.publish.url") @Nullable String url,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new PublishPolicy(id, url, register.grounds(reason, evidence)));
    }

    @Command(name = "policy review", group = GROUP, description = "policy.review")
    Reply review(
            @Option(longName = "id", required = true, description = "policy.id") PolicyId id,
            @Option(longName = "trigger", required = true, description = "policy.review.trigger") Trigger trigger,
            @Option(longName = "threat", description = "policy.review.threat") @Nullable String threat,
            @Option(longName = "likelihood", description = "policy.review.likelihood") @Nullable Degree likelihood,
            @Option(longName = "loss", description = "policy.review.loss") @Nullable Degree loss,
            @Option(longName = "outcome", defaultValue = "keep", description = "policy.review.outcome") Outcome outcome,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                        id.value(),
                        new ReviewPolicy(
                                id, trigger, threat, likelihood, loss, outcome, register.grounds(reason, evidence)))
                .saying(outcome);
    }

    @Command(name = "policy brief", group = GROUP, description = "policy.brief")
    Reply brief(
            @Option(longName = "id", required = true, description = "policy.id") PolicyId id,
            @Option(longName = "staff", required = true, description = "policy.brief.staff") List<StaffId> staff,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var briefing = new BriefStaff(id, staff, register.grounds(reason, evidence));
        return register.change(id.value(), briefing).saying(briefing.staff().size());
    }

    @Command(name = "policy supersede", group = GROUP, description = "policy.supersede")
    Reply supersede(
            @Option(longName = "id", required = true, description = "policy.id") PolicyId id,
            @Option(longName = "replaced-by", description = "policy.supersede.replaced-by") @Nullable
                    PolicyId replacedBy,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new SupersedePolicy(id, replacedBy, register.grounds(reason, evidence)));
    }
}

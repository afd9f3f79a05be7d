package jp.daicho.shell.cloud;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.OperationCommand.PutInCharge;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.OperationCommand.RecordChange.What;
import jp.daicho.cloud.OperationCommand.RecordCloudReview;
import jp.daicho.cloud.ReviewResult;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.ChangeCloudProfile;
import jp.daicho.cloud.UseCommand.ResumeCloudUse;
import jp.daicho.cloud.UseCommand.StartCloudUse;
import jp.daicho.cloud.UseCommand.SuspendCloudUse;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Flag;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.Country;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code cloud …}: who manages a service, how its use goes on, and what changes about it. */
@Component
class CloudOperations {

    private static final String GROUP = "cloud";

    private final CurrentRegister register;

    CloudOperations(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "cloud appoint-manager", group = GROUP, description = "cloud.appoint-manager")
    Reply appointManager(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "manager", required = true, description = "cloud.appoint-manager.manager")
                    StaffId manager,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new PutInCharge(id, manager, register.grounds(reason, evidence)))
                .saying(manager);
    }

    @Command(name = "cloud start", group = GROUP, description = "cloud.start")
    Reply start(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new StartCloudUse(id, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud suspend", group = GROUP, description = "cloud.suspend")
    Reply suspend(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new SuspendCloudUse(id, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud resume", group = GROUP, description = "cloud.resume")
    Reply resume(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(id.value(), new ResumeCloudUse(id, register.grounds(reason, evidence)));
    }

    @Command(name = "cloud changed", group = GROUP, description = "cloud.changed")
    Reply changed(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "what", required = true, description = "cloud.changed.what") What what,
            @Option(longName = "text", description = "cloud.changed.text") @Nullable String text,
            @Option(longName = "service", description = "cloud.changed.service") @Nullable String service,
            @Option(longName = "route", description = "cloud.changed.route") @Nullable Route route,
            @Option(longName = "terms-only", description = "cloud.terms-only") boolean termsOnly,
            @Option(longName = "no-terms-only", description = "cloud.no-terms-only") boolean noTermsOnly,
            @Option(longName = "region", description = "cloud.region") @Nullable List<Country> regions,
            @Option(longName = "law", description = "cloud.law") @Nullable Country law,
            @Option(longName = "country", description = "cloud.changed.country") @Nullable Country country,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var other = what == What.REGION ? country : law;
        if (other != null) {
            throw Refused.badValue("option-of-region", what == What.REGION ? "country" : "law");
        }
        var rests = Flag.of("terms-only", termsOnly, noTermsOnly);
        var use = new Use(service, null, null, null, List.of(), List.of(), route, List.of(), null, rests);
        if (what != What.TERMS && !use.saysNothing()) {
            throw Refused.badValue(
                    "option-of-terms", service != null ? "service" : route != null ? "route" : "terms-only");
        }
        var grounds = register.grounds(reason, evidence);
        var where = Objects.requireNonNullElse(regions, List.<Country>of());
        var change = new RecordChange(id, what, where, what == What.REGION ? law : country, text, grounds);
        if (use.saysNothing()) {
            return register.change(id.value(), change);
        }
        return register.change(id.value(), change, new ChangeCloudProfile(id, use, grounds));
    }

    @Command(name = "cloud review", group = GROUP, description = "cloud.review")
    Reply review(
            @Option(longName = "id", required = true, description = "cloud.id") CloudId id,
            @Option(longName = "result", required = true, description = "cloud.review.result") ReviewResult result,
            @Option(longName = "text", description = "cloud.review.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordCloudReview(id, result, text, grounds));
    }
}

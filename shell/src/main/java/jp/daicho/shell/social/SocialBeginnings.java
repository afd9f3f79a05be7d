package jp.daicho.shell.social;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountBeginningCommand.DiscoverAccount;
import jp.daicho.social.AccountBeginningCommand.PlanAccount;
import jp.daicho.social.AccountBeginningCommand.RegisterAccount;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import jp.daicho.social.Discovery;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social plan}, {@code register} and {@code discover}: how an account comes into the register. */
@Component
class SocialBeginnings {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialBeginnings(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social plan", group = GROUP, description = "social.plan")
    Reply plan(
            @Option(longName = "id", description = "social.new-id") @Nullable AccountId id,
            @Option(longName = "platform", required = true, description = "social.platform") String platform,
            @Option(longName = "handle", required = true, description = "social.handle") String handle,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "purpose", required = true, description = "social.purpose") String purpose,
            @Option(longName = "section", description = "social.section") @Nullable String section,
            @Option(longName = "applicant") @Nullable StaffId applicant,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.create(new PlanAccount(
                        id, new AccountProfile(platform, handle, url, purpose, section, null), applicant, grounds))
                .saying(platform, handle);
    }

    @Command(name = "social register", group = GROUP, description = "social.register")
    Reply register(
            @Option(longName = "id", description = "social.new-id") @Nullable AccountId id,
            @Option(longName = "platform", required = true, description = "social.platform") String platform,
            @Option(longName = "handle", required = true, description = "social.handle") String handle,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "purpose", description = "social.purpose") @Nullable String purpose,
            @Option(longName = "section", description = "social.section") @Nullable String section,
            @Option(longName = "permanent-id", description = "social.permanent-id") @Nullable String permanentId,
            @Option(longName = "closed", description = "social.register.closed") @Nullable LocalDate closed,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.create(new RegisterAccount(
                        id, new AccountProfile(platform, handle, url, purpose, section, permanentId), closed, grounds))
                .saying(platform, handle);
    }

    @Command(name = "social discover", group = GROUP, description = "social.discover")
    Reply discover(
            @Option(longName = "id", description = "social.new-id") @Nullable AccountId id,
            @Option(longName = "platform", required = true, description = "social.platform") String platform,
            @Option(longName = "handle", required = true, description = "social.handle") String handle,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "kind", defaultValue = "unregistered", description = "social.discover.kind")
                    Discovery kind,
            @Option(longName = "text", description = "social.discover.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.create(new DiscoverAccount(
                        id, new AccountProfile(platform, handle, url, null, null, null), kind, text, grounds))
                .saying(platform, handle);
    }
}

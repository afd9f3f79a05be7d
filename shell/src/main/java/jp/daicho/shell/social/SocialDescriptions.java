package jp.daicho.shell.social;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shell.console.Position;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountCourseCommand.VoidAccountEntry;
import jp.daicho.social.AccountDescriptionCommand.ChangeAccountProfile;
import jp.daicho.social.AccountDescriptionCommand.RenameAccount;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social rename}, {@code social profile} and {@code social void}: what an account is called, and what was recorded wrongly. */
@Component
class SocialDescriptions {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialDescriptions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social rename", group = GROUP, description = "social.rename")
    Reply rename(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "handle", required = true, description = "social.handle") String handle,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RenameAccount(id, handle, url, grounds))
                .saying(handle);
    }

    @Command(name = "social profile", group = GROUP, description = "social.profile")
    Reply profile(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "url", description = "social.url") @Nullable String url,
            @Option(longName = "purpose", description = "social.purpose") @Nullable String purpose,
            @Option(longName = "section", description = "social.section") @Nullable String section,
            @Option(longName = "permanent-id", description = "social.permanent-id") @Nullable String permanentId,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(
                id.value(),
                new ChangeAccountProfile(
                        id, new AccountProfile(null, null, url, purpose, section, permanentId), grounds));
    }

    @Command(name = "social void", group = GROUP, description = "social.void")
    Reply takeOut(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Argument(index = 0, description = "social.void.position") Position position,
            @Option(longName = "reason", required = true) String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        return register.change(
                        id.value(), new VoidAccountEntry(id, position.value(), register.grounds(reason, evidence)))
                .saying(position.value());
    }
}

package jp.daicho.shell.social;

import java.nio.file.Path;
import java.util.List;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.social.AccountCheckCommand;
import jp.daicho.social.AccountCheckCommand.ConfirmOfficialListing;
import jp.daicho.social.AccountCheckCommand.IssuePublicNotice;
import jp.daicho.social.AccountCheckCommand.RecordLastPost;
import jp.daicho.social.AccountCheckCommand.RecordTermsChange;
import jp.daicho.social.AccountCheckCommand.RemoveOfficialListing;
import jp.daicho.social.AccountCheckCommand.ReviewAccount;
import jp.daicho.social.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social confirm-listing} to {@code social notice}: what was seen of an account. */
@Component
class SocialChecks {

    private static final String GROUP = "social";

    private final CurrentRegister register;

    SocialChecks(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "social confirm-listing", group = GROUP, description = "social.confirm-listing")
    Reply confirmListing(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "url", description = "social.confirm-listing.url") @Nullable String url,
            @Option(longName = "removed", description = "social.confirm-listing.removed") boolean removed,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), listing(id, url, removed, grounds));
    }

    @Command(name = "social review", group = GROUP, description = "social.review")
    Reply review(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "text", description = "social.review.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new ReviewAccount(id, text, grounds));
    }

    @Command(name = "social terms-changed", group = GROUP, description = "social.terms-changed")
    Reply termsChanged(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "text", description = "social.terms-changed.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordTermsChange(id, text, grounds));
    }

    @Command(name = "social last-post", group = GROUP, description = "social.last-post")
    Reply lastPost(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new RecordLastPost(id, grounds));
    }

    @Command(name = "social notice", group = GROUP, description = "social.notice")
    Reply notice(
            @Option(longName = "id", required = true, description = "social.id") AccountId id,
            @Option(longName = "url", description = "social.notice.url") @Nullable String url,
            @Option(longName = "text", description = "social.notice.text") @Nullable String text,
            @Option(longName = "reason") @Nullable String reason,
            @Option(longName = "evidence") @Nullable List<Path> evidence) {
        var grounds = register.grounds(reason, evidence);
        return register.change(id.value(), new IssuePublicNotice(id, url, text, grounds));
    }

    private static AccountCheckCommand listing(AccountId id, @Nullable String url, boolean removed, Grounds grounds) {
        if (removed && url != null) {
            throw Refused.badValue("listing-and-removed", "removed");
        }
        return removed ? new RemoveOfficialListing(id, grounds) : new ConfirmOfficialListing(id, url, grounds);
    }
}

package jp.daicho.shell.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.view.PolicyDetails;
import jp.daicho.policy.view.PolicyRecords.OnePolicy;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code policy list}, {@code policy show}, {@code policy history}. */
@Component
class PolicyQuestions {

    private static final String GROUP = "policy";

    private final CurrentRegister register;

    PolicyQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "policy list", group = GROUP, description = "policy.list")
    Reply list(@Option(longName = "kind", description = "policy.list.kind") @Nullable PolicyKind kind) {
        return Reply.listing(
                        List.of("id", "title", "kind", "version", "state", "effective", "until", "publishedOn"),
                        register.ask(new PoliciesOn(register.day(), kind)).stream()
                                .map(PolicyQuestions::row)
                                .toList())
                .sparing("publishedOn", "until");
    }

    @Command(name = "policy show", group = GROUP, description = "policy.show")
    Reply show(@Option(longName = "id", required = true, description = "policy.id") PolicyId id) {
        return Reply.details(details(register.ask(new OnePolicy(id, register.day()))));
    }

    @Command(name = "policy history", group = GROUP, description = "policy.history")
    Reply history(@Option(longName = "id", required = true, description = "policy.id") PolicyId id) {
        register.ask(new OnePolicy(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private static Map<String, @Nullable Object> row(PolicyRow row) {
        var adopted = row.adopted();
        var published = row.published();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", adopted.policy().value());
        fields.put("title", adopted.title());
        fields.put("state", row.state());
        fields.put("kind", adopted.kind());
        fields.put("version", adopted.version());
        fields.put("adopted", adopted.effectiveOn());
        fields.put("effective", adopted.effective());
        fields.put("until", row.until() == null ? null : row.until().minusDays(1));
        fields.put("nonPublic", adopted.nonPublic());
        fields.put("publishedOn", published == null ? null : published.effectiveOn());
        fields.put("url", published == null ? null : published.url());
        return fields;
    }

    private static Map<String, @Nullable Object> details(PolicyDetails details) {
        var end = details.superseded();
        var fields = row(details.row());
        fields.put(
                "replacedBy",
                end == null || end.replacedBy() == null
                        ? null
                        : end.replacedBy().value());
        fields.put("reason", end == null ? null : end.reason());
        fields.put(
                "reviews",
                details.reviews().stream().map(PolicyQuestions::review).toList());
        fields.put(
                "briefings",
                details.briefings().stream().map(PolicyQuestions::briefing).toList());
        return fields;
    }

    private static Map<String, @Nullable Object> review(PolicyReviewed review) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", review.effectiveOn());
        fields.put("trigger", review.trigger());
        fields.put("outcome", review.outcome());
        fields.put("threat", review.threat());
        fields.put("likelihood", review.likelihood());
        fields.put("loss", review.loss());
        return fields;
    }

    private static Map<String, @Nullable Object> briefing(PolicyBriefed briefing) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", briefing.effectiveOn());
        fields.put("staff", briefing.staff().stream().map(StaffId::value).toList());
        return fields;
    }
}

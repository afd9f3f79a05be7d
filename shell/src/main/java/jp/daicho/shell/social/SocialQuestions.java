package jp.daicho.shell.social;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import jp.daicho.social.AccountId;
import jp.daicho.social.view.AccountDetails;
import jp.daicho.social.view.AccountRecords.AccountsOn;
import jp.daicho.social.view.AccountRecords.OneAccount;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code social list}, {@code social show} and {@code social history}. */
@Component
class SocialQuestions {

    private static final String GROUP = "social";

    private final CurrentRegister register;
    private final StaffWords words;

    SocialQuestions(CurrentRegister register, StaffWords words) {
        this.register = register;
        this.words = words;
    }

    @Command(name = "social list", group = GROUP, description = "social.list")
    Reply list() {
        var names = words.names();
        return Reply.listing(
                        List.of("id", "title", "state", "responsible", "responsibleName", "section"),
                        register.ask(new AccountsOn(register.day())).stream()
                                .map(account -> row(account, names))
                                .toList())
                .sparing("responsible");
    }

    @Command(name = "social show", group = GROUP, description = "social.show")
    Reply show(@Option(longName = "id", required = true, description = "social.id") AccountId id) {
        var account = register.ask(new OneAccount(id, register.day()));
        var names = words.names();
        var fields = row(account, names);
        AccountFields.put(account, names, fields);
        return Reply.details(fields);
    }

    @Command(name = "social history", group = GROUP, description = "social.history")
    Reply history(@Option(longName = "id", required = true, description = "social.id") AccountId id) {
        register.ask(new OneAccount(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private static Map<String, @Nullable Object> row(AccountDetails account, Map<String, Object> names) {
        var profile = account.profile();
        var responsible = account.responsible();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", account.account().value());
        fields.put("title", account.title());
        fields.put("state", account.state());
        fields.put("since", account.since());
        fields.put("platform", profile.platform());
        fields.put("handle", profile.handle());
        fields.put("url", profile.url());
        fields.put("purpose", profile.purpose());
        fields.put("section", profile.section());
        fields.put("permanentId", profile.permanentId());
        fields.put(
                "responsible", responsible == null ? null : responsible.staff().value());
        fields.put(
                "responsibleName",
                responsible == null ? null : names.get(responsible.staff().value()));
        return fields;
    }
}

package jp.daicho.shell.office;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.Founding;
import jp.daicho.shell.wiring.Situation;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code init}, {@code status} and {@code whoami}. */
@Component
class OfficeCommands {

    private static final String GROUP = "office";

    private final Founding founding;
    private final Situation situation;

    OfficeCommands(Founding founding, Situation situation) {
        this.founding = founding;
        this.situation = situation;
    }

    @Command(name = "init", group = GROUP, description = "office.init")
    Reply init(
            Request request,
            @Option(longName = "name", required = true, description = "office.init.name") String name,
            @Option(longName = "section", description = "office.init.section") @Nullable String section,
            @Option(longName = "admin-name", description = "office.init.admin-name") @Nullable String adminName) {
        if (request.organ() == null) {
            throw Refused.badValue("organ-missing", "organ");
        }
        return founding.found(request.organ(), name, section, adminName)
                .saying(name, request.on() == null ? founding.today() : request.on());
    }

    @Command(name = "status", group = GROUP, description = "office.status")
    Reply status() {
        return Reply.details(situation.status());
    }

    @Command(name = "whoami", group = GROUP, description = "office.whoami")
    Reply whoami() {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("user", situation.user());
        fields.putAll(situation.person());
        return Reply.details(fields);
    }
}

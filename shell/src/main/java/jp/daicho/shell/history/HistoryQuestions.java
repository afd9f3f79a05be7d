package jp.daicho.shell.history;

import java.util.List;
import jp.daicho.office.StaffId;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.History;
import jp.daicho.shell.wiring.History.Excerpt;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code history}. */
@Component
class HistoryQuestions {

    private static final String GROUP = "history";

    private final History history;

    HistoryQuestions(History history) {
        this.history = history;
    }

    @Command(name = "history", group = GROUP, description = "history")
    Reply history(
            @Argument(index = 0, description = "history.record") @Nullable String record,
            @Option(longName = "from", description = "history.from") @Nullable Moment from,
            @Option(longName = "to", description = "history.to") @Nullable Moment to,
            @Option(longName = "by", description = "history.by") @Nullable StaffId by,
            @Option(longName = "event", description = "history.event") @Nullable String event) {
        var entries = history.of(new Excerpt(record, from, to, by, event));
        return Reply.listing(
                record == null
                        ? List.of("position", "record", "recordedAt", "effectiveOn", "actorName", "event", "data")
                        : List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                entries);
    }
}

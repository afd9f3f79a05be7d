package jp.daicho.shell.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Pages;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Texts;
import jp.daicho.shell.wiring.GapWords;
import jp.daicho.shell.wiring.History;
import jp.daicho.shell.wiring.History.Excerpt;
import jp.daicho.shell.wiring.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code replay}. */
@Component
class ReplayQuestions {

    private final History history;
    private final Moments moments;
    private final Picture picture;
    private final GapWords words;
    private final Pages pages;
    private final Texts texts;

    ReplayQuestions(History history, Moments moments, Picture picture, GapWords words, Pages pages, Texts texts) {
        this.history = history;
        this.moments = moments;
        this.picture = picture;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
    }

    @Command(name = "replay", group = "history", description = "replay")
    Reply replay(
            Request request,
            @Argument(index = 0, description = "history.record") @Nullable String record,
            @Option(longName = "from", description = "history.from") @Nullable Moment from,
            @Option(longName = "to", description = "history.to") @Nullable Moment to)
            throws Exception {
        var whole = new Excerpt(record, from, to, null, null);
        var replay = replay(whole, request);
        var book = new ReplayBook(
                replay,
                which -> only(whole, which, request),
                where -> history.first(Moment.of(where)),
                texts.say(request.language(), "replay.help"));
        return pages.turn(book) ? Reply.page("") : listing(replay);
    }

    private Replay replay(Excerpt excerpt, Request request) {
        var stepping = new Stepping(history, moments, picture, words, request.on(), excerpt.record() != null);
        return new Replay(stepping, history.positions(excerpt));
    }

    /** An event by its name, else a record by its code. */
    private Replay only(Excerpt whole, String which, Request request) {
        if (which.isEmpty()) {
            return replay(whole, request);
        }
        try {
            return replay(new Excerpt(whole.record(), whole.from(), whole.to(), null, which), request);
        } catch (Refused noEvent) {
            return replay(new Excerpt(which, whole.from(), whole.to(), null, null), request);
        }
    }

    private static Reply listing(Replay replay) throws Exception {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (int place = 0; place < replay.size(); place++) {
            rows.add(replay.step(place).row());
        }
        return Reply.listing(
                List.of(
                        "position",
                        "record",
                        "recordedAt",
                        "effectiveOn",
                        "actorName",
                        "event",
                        "fields",
                        "opened",
                        "closed"),
                rows);
    }
}

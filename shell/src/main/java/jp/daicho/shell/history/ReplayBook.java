package jp.daicho.shell.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shell.console.Pages;
import jp.daicho.shell.console.Reply;
import org.jspecify.annotations.Nullable;

/** A replay as a person turns its pages: one step each. */
final class ReplayBook implements Pages.Book {

    /** Makes the replay of what a person wants to see only; empty: of all. */
    interface Only {
        Replay of(String which);
    }

    /** Finds the first position from a day or a position on. */
    interface Places {
        long of(String where);
    }

    private final Only only;
    private final Places places;
    private final String help;
    private Replay replay;
    private int place;

    ReplayBook(Replay replay, Only only, Places places, String help) {
        this.replay = replay;
        this.only = only;
        this.places = places;
        this.help = help;
    }

    @Override
    public List<Reply> page() throws Exception {
        if (replay.size() == 0) {
            return List.of(Reply.text("listing.empty"));
        }
        var step = replay.step(place);
        List<Reply> parts = new ArrayList<>();
        parts.add(Reply.text("replay.step", place + 1, replay.size()));
        Map<String, @Nullable Object> entry = new LinkedHashMap<>(step.entry());
        entry.remove("actor");
        parts.add(Reply.details(entry));
        if (!step.fields().isEmpty()) {
            parts.add(Reply.details(step.fields()));
        }
        List<Map<String, @Nullable Object>> gaps = new ArrayList<>();
        for (Map<String, @Nullable Object> opened : step.opened()) {
            gaps.add(marked(DiffQuestions.Change.APPEARED, opened));
        }
        for (Map<String, @Nullable Object> closed : step.closed()) {
            gaps.add(marked(DiffQuestions.Change.GONE, closed));
        }
        if (!gaps.isEmpty()) {
            parts.add(Reply.listing(List.of("change", "severity", "id", "detail"), gaps));
        }
        return parts;
    }

    private static Map<String, @Nullable Object> marked(
            DiffQuestions.Change change, Map<String, @Nullable Object> gap) {
        Map<String, @Nullable Object> marked = new LinkedHashMap<>(gap);
        marked.put("change", change);
        return marked;
    }

    @Override
    public String help() {
        return help;
    }

    @Override
    public void move(long by) {
        place = (int) Math.max(0, Math.min(replay.size() - 1L, place + by));
    }

    @Override
    public void jump(String where) {
        if (!where.isEmpty()) {
            place = replay.placeOf(places.of(where));
        }
    }

    /** The page stays near what was looked at. */
    @Override
    public void only(String which) {
        long here = replay.size() == 0 ? 0 : replay.position(place);
        replay = only.of(which);
        place = replay.placeOf(here);
    }
}

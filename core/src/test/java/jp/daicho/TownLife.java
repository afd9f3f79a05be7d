package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Refused.Kind;

/**
 * The life of a town as it is lived: what people try, what comes of it, and what the views showed meanwhile, which has
 * to be what they show of that moment ever after.
 */
final class TownLife {

    private final Kawase town;
    private final Function<Function<Question<?>, Object>, List<Object>> picture;
    private final Map<Long, List<Object>> shown = new TreeMap<>();
    private final Set<String> happened = new HashSet<>();

    /** @param picture all that can be asked, with the answers of whoever is asked: the views of now, of a past desk */
    TownLife(Kawase town, Function<Function<Question<?>, Object>, List<Object>> picture) {
        this.town = town;
        this.picture = picture;
    }

    /** What was recorded; nothing where it was refused, as some of it will be. */
    List<Recorded> attempt(List<? extends DomainCommand> act) {
        try {
            var entries = town.register.record(HANAKO, act).entries();
            entries.forEach(entry -> happened.add(entry.event().getClass().getSimpleName()));
            return entries;
        } catch (Refused refused) {
            assertExpected(refused);
            return List.of();
        }
    }

    /** Try it without recording it. */
    void rehearse(List<? extends DomainCommand> act) {
        try {
            town.register.rehearse(HANAKO, act);
        } catch (Refused refused) {
            assertExpected(refused);
        }
    }

    private static void assertExpected(Refused refused) {
        assertThat(refused.kind()).isIn(Kind.RULE, Kind.NOT_FOUND, Kind.BAD_VALUE);
    }

    /** Keep what the views show now; where nothing was recorded since, it is what they showed before. */
    void look() {
        var now = picture.apply(this::now);
        assertThat(shown.put(town.register.size(), now)).isIn(null, now);
    }

    private Object now(Question<?> question) {
        return town.register.ask(HANAKO, question);
    }

    /** The names of the events recorded. */
    Set<String> happened() {
        return happened;
    }

    /** From a past desk, and to another program that knows nothing yet, it looks as it did when it was lived. */
    void assertLooksTheSameEverAfter() {
        shown.forEach((size, then) -> assertThat(picture.apply(question -> town.register.ask(HANAKO, question, size)))
                .as("%s with the knowledge of %d events", town.file, size)
                .isEqualTo(then));
        try (var replay = Kawase.openedAgain(town.file)) {
            replay.now = town.now;
            assertThat(picture.apply(question -> replay.register.ask(HANAKO, question)))
                    .as("%s by replay", town.file)
                    .isEqualTo(picture.apply(this::now));
        }
    }
}

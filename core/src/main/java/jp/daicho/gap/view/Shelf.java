package jp.daicho.gap.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.gap.rule.Story;
import org.jspecify.annotations.Nullable;

/**
 * Every record's stories by its code, and which of them have gone on since somebody last looked. Where several rooms
 * tell of one record, each has its own story of it: of the organ, those of its policies and of its audits.
 */
final class Shelf {

    private final Map<String, List<Story>> stories = new HashMap<>();
    private final Set<Story> changed = new LinkedHashSet<>();

    void begin(Story story) {
        stories.computeIfAbsent(story.id(), none -> new ArrayList<>(1)).add(story);
        change(story);
    }

    /** It has to be judged anew. */
    void change(Story story) {
        changed.add(story);
    }

    /** The story of this kind of a record; null if there is none. */
    <S extends Story> @Nullable S of(String record, Class<S> kind) {
        for (Story story : of(record)) {
            if (kind.isInstance(story)) {
                return kind.cast(story);
            }
        }
        return null;
    }

    /** Every story of a record. */
    List<Story> of(String record) {
        return stories.getOrDefault(record, List.of());
    }

    List<Story> all() {
        return stories.values().stream().flatMap(List::stream).toList();
    }

    /** The stories that have gone on since this was last asked. */
    List<Story> changed() {
        var since = List.copyOf(changed);
        changed.clear();
        return since;
    }
}

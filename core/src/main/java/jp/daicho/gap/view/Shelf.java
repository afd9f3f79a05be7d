package jp.daicho.gap.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.gap.rule.Story;
import org.jspecify.annotations.Nullable;

/** Every record's story by its code, and which of them have gone on since somebody last looked. */
final class Shelf {

    private final Map<String, Story> stories = new HashMap<>();
    private final Set<Story> changed = new LinkedHashSet<>();

    void begin(Story story) {
        stories.put(story.id(), story);
        change(story);
    }

    /** It has to be judged anew. */
    void change(Story story) {
        changed.add(story);
    }

    /** The story of a record; null if there is none. */
    @Nullable
    Story of(String record) {
        return stories.get(record);
    }

    Collection<Story> all() {
        return stories.values();
    }

    /** The stories that have gone on since this was last asked. */
    List<Story> changed() {
        var since = List.copyOf(changed);
        changed.clear();
        return since;
    }
}

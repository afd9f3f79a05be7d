package jp.daicho.cloud;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.daicho.cloud.CloudEvent.Fact;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import org.jspecify.annotations.Nullable;

/** What was recorded of a service, each topic by itself; what was taken out is gone. */
public final class Facts {

    private final Map<String, Timeline<Fact>> topics = new HashMap<>();

    void put(Fact fact, long order) {
        topics.computeIfAbsent(fact.topic(), none -> new Timeline<>()).put(fact.effectiveOn(), order, fact);
    }

    void takeOut(long order) {
        topics.values().forEach(topic -> topic.remove(order));
    }

    private Timeline<Fact> of(String topic) {
        return Objects.requireNonNullElseGet(topics.get(topic), Timeline::new);
    }

    /** Whether {@code fact} says something that isn't on record for its day. */
    boolean isNews(Fact fact) {
        var known = of(fact.topic()).at(fact.effectiveOn());
        return known == null || !known.said().equals(fact.said());
    }

    /** What counts of a topic on {@code day}; null if nothing was recorded. */
    public @Nullable Fact at(String topic, LocalDate day) {
        return of(topic).at(day);
    }

    /** Everything recorded of one kind up to {@code day}: topic by topic, in the order of the days. */
    public <F extends Fact> List<F> upTo(LocalDate day, Class<F> kind) {
        return topics.values().stream()
                .flatMap(topic -> topic.upTo(day).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** For which days each fact of a topic counted. */
    public List<Stretch<Fact>> stretches(String topic) {
        return of(topic).stretches();
    }

    /** Every fact of one kind, with the days for which it is the last of its topic. */
    public <F extends Fact> List<Stretch<F>> stretches(Class<F> kind) {
        return topics.values().stream()
                .map(Timeline::stretches)
                .flatMap(Collection::stream)
                .filter(stretch -> kind.isInstance(stretch.value()))
                .map(stretch -> stretch.with(kind.cast(stretch.value())))
                .toList();
    }
}

package jp.daicho.ledger.axon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The name each event is stored under. Names outlive classes: a class may move, its name may not. */
public final class EventNames {

    private final Map<String, Class<? extends DomainEvent>> classOf = new HashMap<>();

    /** Add every event of a sealed vocabulary, or a single event, each under its simple name. */
    public EventNames with(Class<? extends DomainEvent> vocabulary) {
        for (Class<? extends DomainEvent> event : eventsOf(vocabulary)) {
            var taken = classOf.put(event.getSimpleName(), event);
            if (taken != null && taken != event) {
                throw new IllegalStateException("two events are called " + event.getSimpleName());
            }
        }
        return this;
    }

    /** The event stored under {@code name}, or null where no event of ours is. */
    public @Nullable Class<? extends DomainEvent> classOf(String name) {
        return classOf.get(name);
    }

    /** Every event there is. */
    public Set<Class<? extends DomainEvent>> events() {
        return Set.copyOf(classOf.values());
    }

    /** The name {@code event} is stored under; a class that is no event of ours keeps its full name. */
    public String nameOf(Class<?> event) {
        return event.equals(classOf.get(event.getSimpleName())) ? event.getSimpleName() : event.getName();
    }

    /** The stored names of the events that are one of {@code wanted}, whatever vocabulary they belong to. */
    public Set<String> namesIn(Set<Class<? extends DomainEvent>> wanted) {
        return classOf.entrySet().stream()
                .filter(event -> wanted.stream().anyMatch(type -> type.isAssignableFrom(event.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Class<? extends DomainEvent>> eventsOf(Class<? extends DomainEvent> vocabulary) {
        if (!vocabulary.isSealed()) {
            return Set.of(vocabulary);
        }
        return Arrays.stream(vocabulary.getPermittedSubclasses())
                .flatMap(permitted -> eventsOf(permitted.asSubclass(DomainEvent.class)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}

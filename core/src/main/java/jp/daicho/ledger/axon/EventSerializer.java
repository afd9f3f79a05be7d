package jp.daicho.ledger.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/**
 * Events as JSON, under their {@link EventNames}: identifiers plain strings, days ISO, absent and empty fields omitted,
 * unknown fields ignored, revision "1" until an event says otherwise.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String FIRST_REVISION = "1";

    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder()
                .lenientDeserialization()
                .revisionResolver(EventSerializer::revisionOf)
                .jsonMapperBuilderCustomizer(mapper -> mapper.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))));
        this.names = names;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public SerializedType typeForClass(Class type) {
        var declared = super.typeForClass(type);
        return new SimpleSerializedType(names.nameOf(type), declared.getRevision());
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        var event = names.classOf(type.getName());
        return event == null ? type.getName() : event.getName();
    }

    private static String revisionOf(Class<?> event) {
        var declared = new AnnotationRevisionResolver().revisionOf(event);
        return declared == null ? FIRST_REVISION : declared;
    }
}

package jp.daicho.ledger.axon;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.Serial;
import java.time.LocalDate;
import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Events as JSON, under their {@link EventNames}: identifiers plain strings, constants in kebab case, days ISO, absent and
 * empty fields omitted, unknown fields ignored, revision "1" until an event says otherwise.
 */
public final class EventSerializer extends Jackson3Serializer {

    private static final String FIRST_REVISION = "1";

    private final EventNames names;

    public EventSerializer(EventNames names) {
        super(builder()
                .lenientDeserialization()
                .revisionResolver(EventSerializer::revisionOf)
                .jsonMapperBuilderCustomizer(EventSerializer::inOurForm));
        this.names = names;
    }

    private static void inOurForm(JsonMapper.Builder mapper) {
        mapper.changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .annotationIntrospector(new WordsOfTheContract())
                .addModule(new SimpleModule()
                        .addDeserializer(LocalDate.class, new KnownDays())
                        .setDeserializerModifier(new KnownCodes.Everywhere()));
    }

    /** Stores the constants of every enum as the words that commands and answers use: {@code p-mark}. */
    private static final class WordsOfTheContract extends JacksonAnnotationIntrospector {

        @Serial
        private static final long serialVersionUID = 1L;

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return EnumNamingStrategies.KEBAB_CASE;
        }
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

package jp.daicho.shared;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** What tests have asked of records so far, and where it was turned down. Axon finds it as a service. */
public final class Attempts implements HandlerEnhancerDefinition {

    private static final Set<Site> REFUSED = ConcurrentHashMap.newKeySet();
    private static final Set<Class<?>> SUCCEEDED = ConcurrentHashMap.newKeySet();

    /**
     * A line that refuses.
     *
     * @param asked the simple name of the command it refused; empty where no record was asked yet
     * @param line package, file and line: {@code jp.daicho.vendor Vendor.java:42}
     */
    public record Site(String asked, String line) {}

    /** Forget what was seen. */
    public static void forget() {
        REFUSED.clear();
        SUCCEEDED.clear();
    }

    public static Set<Site> refused() {
        return Set.copyOf(REFUSED);
    }

    /** The commands that made a record say something new. */
    public static Set<Class<?>> succeeded() {
        return Set.copyOf(SUCCEEDED);
    }

    static void refused(String asked, Refused refused) {
        Arrays.stream(refused.getStackTrace())
                .filter(frame -> !frame.getClassName().equals(Refused.class.getName()))
                .findFirst()
                .ifPresent(frame -> REFUSED.add(new Site(asked, line(frame))));
    }

    private static String line(StackTraceElement frame) {
        var type = frame.getClassName();
        return line(type.substring(0, type.lastIndexOf('.')), frame.getFileName(), frame.getLineNumber());
    }

    public static String line(String room, @Nullable String file, int line) {
        return room + " " + file + ":" + line;
    }

    @Override
    public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
        return original.canHandleMessageType(CommandMessage.class) ? new Seen<>(original) : original;
    }

    private static final class Seen<T> extends WrappedMessageHandlingMember<T> {

        Seen(MessageHandlingMember<T> original) {
            super(original);
        }

        @Override
        @SuppressWarnings("NullAway") // a record is created without a target
        public @Nullable Object handle(Message<?> message, @Nullable T target) throws Exception {
            var before = AggregateLifecycle.getVersion();
            try {
                var answer = super.handle(message, target);
                if (target == null || !Objects.equals(before, AggregateLifecycle.getVersion())) {
                    SUCCEEDED.add(message.getPayloadType());
                }
                return answer;
            } catch (Refused refused) {
                refused(message.getPayloadType().getSimpleName(), refused);
                throw refused;
            }
        }
    }
}

package jp.daicho.ledger.decide;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import jp.daicho.shared.Lookup;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.jspecify.annotations.Nullable;

/** Gives aggregates the lookups their command handlers name as parameters. */
public final class LookupParameters implements ParameterResolverFactory {

    private final Lookups lookups;

    public LookupParameters(Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    @SuppressWarnings("rawtypes") // Axon's signature
    public @Nullable ParameterResolver createInstance(Executable handler, Parameter[] parameters, int index) {
        var type = parameters[index].getType();
        return Lookup.class.isAssignableFrom(type) ? new Resolver(type.asSubclass(Lookup.class)) : null;
    }

    private final class Resolver implements ParameterResolver<Lookup> {

        private final Class<? extends Lookup> type;

        private Resolver(Class<? extends Lookup> type) {
            this.type = type;
        }

        @Override
        public Lookup resolveParameterValue(Message<?> message) {
            return lookups.now(type);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}

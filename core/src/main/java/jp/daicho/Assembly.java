package jp.daicho;

import java.util.List;
import jp.daicho.audit.Audited;
import jp.daicho.ledger.axon.EventSerializer;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.ledger.decide.LookupParameters;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.Entries;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Records;
import jp.daicho.shared.Sealing;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.queryhandling.QueryBus;

/**
 * Axon, put together around one ledger.
 *
 * <p>Without its service loader: of what that would find, one calls home and writes into the user's folder, one
 * advertises.
 */
final class Assembly {

    private Assembly() {}

    static Configuration of(
            EventSerializer serializer,
            LedgerEventStore store,
            QueryBus questions,
            Sealing sealing,
            Reading reading,
            Lookups lookups) {
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(axon -> serializer)
                .configureEventStore(axon -> store)
                .configureQueryBus(axon -> questions)
                .configureCorrelationDataProviders(axon -> List.of(new SimpleCorrelationDataProvider(Recorded.ACTOR)))
                .registerComponent(Sealing.class, axon -> sealing)
                .registerComponent(Entries.class, axon -> reading)
                .registerComponent(Records.class, axon -> Daicho.records(lookups))
                .registerComponent(Engagements.class, axon -> Daicho.engagements(lookups))
                .registerComponent(Audited.class, axon -> new WhatIsAudited(lookups))
                .registerComponent(ParameterResolverFactory.class, axon -> parameters(axon, lookups));
        new Daicho().configureModule(configurer);
        return configurer.buildConfiguration();
    }

    /** What command handlers may name as parameters: Axon's own, the components above, and every lookup. */
    private static ParameterResolverFactory parameters(Configuration axon, Lookups lookups) {
        return MultiParameterResolverFactory.ordered(
                ClasspathParameterResolverFactory.forClass(Assembly.class),
                new ConfigurationParameterResolverFactory(axon),
                new LookupParameters(lookups));
    }
}

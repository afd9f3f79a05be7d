package jp.daicho.cloud;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregate, which nobody else can see. */
public final class CloudModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Cloud.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

package jp.daicho.policy;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregates, which nobody else can see. */
public final class PolicyModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Policy.class)
                .configureFilterEventsByType(configuration -> true));
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Guideline.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

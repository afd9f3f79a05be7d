package jp.daicho.gap;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregates, which nobody else can see. */
public final class GapModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(RuleBook.class)
                .configureFilterEventsByType(configuration -> true));
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Acceptance.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

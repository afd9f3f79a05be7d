package jp.daicho.social;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregate, which nobody else can see. */
public final class SocialModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Account.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

package jp.daicho.office;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregates, which nobody else can see. */
public final class OfficeModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(Organ.class)
                .configureFilterEventsByType(configuration -> true));
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(StaffMember.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

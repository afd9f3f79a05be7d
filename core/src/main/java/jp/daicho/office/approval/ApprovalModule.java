package jp.daicho.office.approval;

import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** Gives Axon this feature's aggregate, which nobody else can see. */
public final class ApprovalModule implements ConfigurerModule {

    @Override
    public void configureModule(Configurer axon) {
        axon.configureAggregate(AggregateConfigurer.defaultConfiguration(ExceptionCase.class)
                .configureFilterEventsByType(configuration -> true));
    }
}

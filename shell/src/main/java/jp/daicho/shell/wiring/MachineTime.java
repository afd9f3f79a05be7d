package jp.daicho.shell.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The machine's clock, the only one the program reads. */
@Configuration(proxyBeanMethods = false)
class MachineTime {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}

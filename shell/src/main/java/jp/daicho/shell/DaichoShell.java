package jp.daicho.shell;

import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.start.Start;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The program. Beans are made when they are needed, and none by autoconfiguration: what a command doesn't use costs it
 * nothing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(lazyInit = true)
public class DaichoShell {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(DaichoShell.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        System.exit(Start.run(application::run, args));
    }

    @Bean
    Surroundings surroundings() {
        return Surroundings.ofThisProcess();
    }
}

package jp.daicho.shell;

import jp.daicho.shell.console.Surroundings;
import jp.daicho.shell.console.start.Start;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Lazy;

/**
 * The program. Beans are made when they are needed, and none by autoconfiguration: one command is mostly start-up, and
 * what it doesn't use shall cost it nothing.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ComponentScan(lazyInit = true)
public class DaichoShell {

    private static final String LOGGING = "org.springframework.boot.logging.LoggingSystem";

    public static void main(String[] args) {
        System.setProperty(LOGGING, "none"); // stdout and stderr are ours
        System.exit(Start.run(() -> application().run(), args));
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(DaichoShell.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        return application;
    }

    @Bean
    @Lazy
    Surroundings surroundings() {
        return Surroundings.ofThisProcess();
    }
}

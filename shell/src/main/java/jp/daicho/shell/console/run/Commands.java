package jp.daicho.shell.console.run;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.shell.console.words.Catalogue;
import jp.daicho.shell.console.words.Parser;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.shell.core.command.CommandRegistry;
import org.springframework.shell.core.command.annotation.Command;

/** Finds the annotated methods of all beans of ours, without making the beans. */
@Lazy
@Configuration(proxyBeanMethods = false)
class Commands {

    private static final String OURS = "jp.daicho.";

    @Bean
    CommandRegistry commandRegistry(ConfigurableListableBeanFactory beans, Answering answering) {
        Set<org.springframework.shell.core.command.Command> found = new HashSet<>();
        for (String name : beans.getBeanDefinitionNames()) {
            Class<?> type = beans.getType(name, false);
            if (type != null && type.getName().startsWith(OURS)) {
                declaredIn(type)
                        .map(method -> FeatureCommand.of(method, () -> beans.getBean(name), answering))
                        .forEach(command -> add(command, found));
            }
        }
        return new CommandRegistry(found);
    }

    private static Stream<Method> declaredIn(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Command.class));
    }

    private static void add(FeatureCommand command, Set<org.springframework.shell.core.command.Command> found) {
        if (!found.add(command)) {
            throw new IllegalStateException("two commands are called " + command.getName());
        }
    }

    @Bean
    Catalogue catalogue(CommandRegistry registry) {
        return new Catalogue(registry.getCommands().stream()
                .map(command -> ((FeatureCommand) command).signature())
                .toList());
    }

    @Bean
    Parser parser(Catalogue catalogue) {
        return new Parser(catalogue);
    }
}

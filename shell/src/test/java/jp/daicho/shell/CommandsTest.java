package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.words.Catalogue;
import jp.daicho.shell.console.words.Global;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.shell.core.command.annotation.Command;

/** All commands of the program, together. */
class CommandsTest {

    private static final Pattern HEADING = Pattern.compile("(?m)^### `(.+)`$");
    private static final Pattern OPTION = Pattern.compile("`--([a-z0-9-]+)");

    private static final AnnotationConfigApplicationContext PROGRAM =
            new AnnotationConfigApplicationContext(DaichoShell.class);

    private final Collection<Signature> commands =
            PROGRAM.getBean(Catalogue.class).all();

    @AfterAll
    static void close() {
        PROGRAM.close();
    }

    @Test
    void everyBeanOfACommandCanBeMade() {
        methods()
                .map(Method::getDeclaringClass)
                .distinct()
                .forEach(type -> assertThat(PROGRAM.getBean(type)).isNotNull());
    }

    @Test
    void everyMethodIsOneTheConsoleCanRun() {
        assertThat(methods()).allSatisfy(method -> {
            Command command = method.getAnnotation(Command.class);
            assertThat(method.getReturnType()).isAssignableTo(Reply.class);
            assertThat(command.name()).hasSize(1);
            assertThat(command.alias()).isEmpty();
            assertThat(command.hidden()).isFalse();
            assertThat(command.availabilityProvider()).isEmpty();
            assertThat(command.completionProvider()).isEmpty();
            assertThat(command.exitStatusExceptionMapper()).isEmpty();
            assertThat(command.description()).isNotEmpty();
            assertThat(command.group()).isNotEmpty();
        });
        assertThat(commands).hasSameSizeAs(methods().toList());
    }

    @Test
    void noCommandTakesAGlobalOptionForItself() {
        List<String> globals =
                Arrays.stream(Global.values()).map(Global::option).toList();

        assertThat(commands)
                .allSatisfy(command ->
                        assertThat(command.options()).extracting(Slot::name).doesNotContainAnyElementsOf(globals));
    }

    @Test
    void aNumberThatMayBeLeftOutHasADefault() {
        assertThat(commands)
                .flatExtracting(Signature::slots)
                .filteredOn(slot -> slot.type().isPrimitive() && !slot.isFlag() && !slot.required())
                .allSatisfy(slot -> assertThat(slot.fallback()).isNotEmpty());
    }

    @Test
    void thePageNamesEveryCommandAndOptionAndNoOther() throws IOException {
        String page = Files.readString(Path.of("../docs/commands.md"));

        assertThat(sections(page))
                .containsExactlyInAnyOrderElementsOf(
                        commands.stream().map(CommandsTest::described).toList());
        assertThat(options(page.split("(?m)^## ", -1)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Global.values()).map(Global::option).toList());
    }

    private static String described(Signature command) {
        return command.name() + " "
                + new TreeSet<>(command.options().stream().map(Slot::name).toList());
    }

    /** Each heading with the options named below it. */
    private static List<String> sections(String page) {
        return Stream.of(page.split("(?m)^(?=##)"))
                .filter(section -> section.startsWith("### "))
                .map(section -> heading(section) + " " + options(section))
                .toList();
    }

    private static String heading(String section) {
        return HEADING.matcher(section)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse(section);
    }

    private static Set<String> options(String text) {
        var options = new TreeSet<String>();
        OPTION.matcher(text).results().forEach(found -> options.add(found.group(1)));
        return options;
    }

    private static Stream<Method> methods() {
        return Arrays.stream(PROGRAM.getBeanDefinitionNames())
                .map(name -> PROGRAM.getBeanFactory().getType(name, false))
                .filter(type -> type != null && type.getName().startsWith("jp.daicho."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Command.class));
    }
}

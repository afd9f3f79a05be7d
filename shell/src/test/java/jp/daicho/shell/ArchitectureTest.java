package jp.daicho.shell;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/** The shape of the shell: one room that knows the machinery, one that wires, and features that only translate. */
@AnalyzeClasses(packages = "jp.daicho.shell", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String SHELL = "jp.daicho.shell";
    private static final String CONSOLE = SHELL + ".console..";
    private static final String WIRING = SHELL + ".wiring..";
    private static final String LEDGER = SHELL + ".ledger..";

    @ArchTest
    static final ArchRule only_the_console_knows_the_machinery = noClasses()
            .that()
            .resideOutsideOfPackage(CONSOLE)
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework.shell..", "org.jline..")
                    .and(resideOutsideOfPackages("org.springframework.shell.core.command.annotation..")));

    @ArchTest
    static final ArchRule only_wiring_and_ledger_commands_reach_the_ledger = noClasses()
            .that()
            .resideOutsideOfPackages(WIRING, LEDGER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jp.daicho.ledger..");

    @ArchTest
    static final ArchRule features_do_not_use_each_other = slices().matching(SHELL + ".(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(CONSOLE, WIRING));

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching(SHELL + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule only_wiring_and_the_console_know_the_time = noClasses()
            .that()
            .resideOutsideOfPackages(WIRING, CONSOLE)
            .should()
            .callCodeUnitWhere(describe("asks for the time", call -> asksTheTime(call.getTarget())));

    @ArchTest
    static final ArchRule only_the_console_speaks_to_the_terminal =
            noClasses().that().resideOutsideOfPackage(CONSOLE).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helper)");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses shell) {
        assertThat(shell.getPackage(SHELL).getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
        assertThat(shell.getPackage(SHELL).isAnnotatedWith(NullMarked.class)).isTrue();
    }

    /** Rules that look at nothing hold. */
    @ArchTest
    static void the_rules_see_the_shell(JavaClasses shell) {
        assertThat(shell).hasSizeGreaterThan(40).anyMatch(type -> type.isEquivalentTo(DaichoShell.class));
    }

    private static boolean asksTheTime(CodeUnitCallTarget target) {
        return (target.getOwner().getPackageName().startsWith("java.time")
                        && target.getName().matches("now|system.*|tick.+"))
                || (target.getOwner().isEquivalentTo(System.class)
                        && target.getName().equals("currentTimeMillis"));
    }
}

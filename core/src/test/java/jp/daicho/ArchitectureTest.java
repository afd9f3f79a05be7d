package jp.daicho;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The shape of the core. Change the table first, then the code. */
@AnalyzeClasses(packages = "jp.daicho", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "jp.daicho";

    /** Who may import whom. A room that is not here may not exist. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("shared", Set.of()),
            entry("ledger", Set.of("shared")),
            entry("office", Set.of("shared")),
            entry("vendor", Set.of("shared")),
            entry("clause", Set.of("shared")),
            entry("policy", Set.of("shared", "office")),
            entry("audit", Set.of("shared", "office", "policy")),
            entry("contract", Set.of("shared", "office", "vendor", "clause")),
            entry("cloud", Set.of("shared", "office", "vendor")),
            entry("social", Set.of("shared", "office", "vendor", "contract", "policy")),
            entry("handover", Set.of("shared", "office", "contract", "cloud", "social", "audit")),
            entry(
                    "gap",
                    Set.of(
                            "shared",
                            "office",
                            "vendor",
                            "clause",
                            "policy",
                            "audit",
                            "contract",
                            "cloud",
                            "social",
                            "handover")),
            entry("history", Set.of("shared", "ledger")));

    @ArchTest
    static void rooms_use_only_what_the_table_allows(JavaClasses core) {
        MAY_USE.forEach((room, allowed) -> classes()
                .that()
                .resideInAPackage(treeOf(room))
                .should()
                .onlyDependOnClassesThat(
                        resideOutsideOfPackage(CORE + "..").or(resideInAnyPackage(treesOf(room, allowed))))
                .check(core));
    }

    @ArchTest
    static void the_table_names_every_room(JavaClasses core) {
        assertThat(core.getPackage(CORE).getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @ArchTest
    static final ArchRule packages_form_no_cycle =
            slices().matching(CORE + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule deciding_never_reads_a_view = noClasses()
            .that()
            .resideOutsideOfPackages(CORE, "..view..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..view..");

    @ArchTest
    static final ArchRule the_log_its_homes_and_its_keys_know_no_axon = noClasses()
            .that()
            .resideInAnyPackage(
                    CORE + ".ledger",
                    CORE + ".ledger.sqlite..",
                    CORE + ".ledger.mongo..",
                    CORE + ".ledger.keys..",
                    CORE + ".ledger.proof..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule the_core_knows_no_spring =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule nobody_asks_the_wall_clock = noClasses()
            .should()
            .callCodeUnitWhere(describe("asks for the time", call -> asksTheTime(call.getTarget())));

    @ArchTest
    static final ArchRule nobody_speaks_to_the_terminal = noClasses().should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule commands_and_events_are_records = classes()
            .that(describe("belong to a vocabulary", ArchitectureTest::belongsToAVocabulary))
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule names_say_what_a_class_is =
            noClasses().should().haveNameMatching(".*(Utils?|Impl|Manager|Helper)");

    @ArchTest
    static void vocabularies_are_sealed(JavaClasses core) {
        assertThat(core.stream().filter(ArchitectureTest::isAVocabulary))
                .allMatch(vocabulary -> vocabulary.reflect().isSealed());
    }

    @ArchTest
    static void every_package_is_null_marked(JavaClasses core) {
        assertThat(core.getPackage(CORE).getSubpackagesInTree())
                .filteredOn(each -> !each.getClasses().isEmpty())
                .isNotEmpty()
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    /** Rules that look at nothing hold. */
    @ArchTest
    static void the_rules_see_the_core(JavaClasses core) {
        assertThat(core).hasSizeGreaterThan(60).anyMatch(type -> type.isEquivalentTo(Daicho.class));
    }

    /** Covers {@code Instant.now()}, {@code LocalDate.now(zone)}, {@code Clock.systemUTC()}, {@code new Date()} … */
    private static boolean asksTheTime(CodeUnitCallTarget target) {
        var owner = target.getOwner();
        var name = target.getName();
        return (owner.getPackageName().startsWith("java.time") && name.matches("now|system.*|tick.+"))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class) && target.getFullName().endsWith("<init>()"))
                || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
    }

    private static boolean belongsToAVocabulary(JavaClass type) {
        return !type.isInterface() && type.getAllRawInterfaces().stream().anyMatch(ArchitectureTest::isAVocabulary);
    }

    /** {@code VendorCommand}, {@code VendorEvent}, and not the word of {@code shared} they extend. */
    private static boolean isAVocabulary(JavaClass type) {
        return INTERFACES.test(type)
                && resideInAnyPackage(CORE + "..").test(type)
                && !resideInAnyPackage(treeOf("shared")).test(type)
                && type.getSimpleName().matches(".+(Command|Event)");
    }

    private static String[] treesOf(String room, Set<String> allowed) {
        return Stream.concat(Stream.of(room), allowed.stream())
                .map(ArchitectureTest::treeOf)
                .toArray(String[]::new);
    }

    private static String treeOf(String room) {
        return CORE + "." + room + "..";
    }
}

package jp.daicho;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.ClassNameFilter.excludeClassNamePatterns;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectPackage;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.shared.Attempts;
import jp.daicho.shared.Attempts.Site;
import jp.daicho.shared.Refused;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Every command succeeds in some fixture, and is turned down in one at every line that can turn it down. The tests of
 * the features are run once more, watched; the lines are found by following the calls of the compiled handlers.
 */
class RefusalsTest {

    private static final List<String> FEATURES = List.of(
            "jp.daicho.office",
            "jp.daicho.vendor",
            "jp.daicho.clause",
            "jp.daicho.contract",
            "jp.daicho.cloud",
            "jp.daicho.policy",
            "jp.daicho.social",
            "jp.daicho.audit",
            "jp.daicho.gap",
            "jp.daicho.shared");

    /** They answer, and decide nothing. */
    private static final String VIEWS = ".*\\.view";

    /** What a text must look like is refused long before a record is asked. */
    private static final String SHAPE = "jp.daicho.shared (Free)?Text.java.*";

    /** What the compiled calls allow and no history does, as command and method. */
    private static final Set<String> NEVER = Set.of(
            "ChangeContractProfile Standing.refuseUnlessConcluded", // asks of what is concluded only
            "AssessCandidate Standing.refuseUnlessConcluded",
            "AssignPersonInCharge Standing.refuseUnlessConcluded",
            "SelectVendor Standing.refuseUnlessConcluded",
            "CorrectContractEntry Standing.refuseUnlessConcluded", // only a contract has entries to correct
            "CorrectContractEntry Assessment.refuseUnfit", // a correction has a reason
            "ApproveSubcontract VendorsKnown.course", // the request named a known vendor
            "RenewContract VendorsKnown.course", // so did the conclusion
            "RenewContract VendorsKnown.refuseMerged", // it goes on with the survivor
            "GrantAtOnce ExceptionCommand.refuseEndBefore", // the application has been checked
            "ReinstateVendor Standing.refuseNewState", // what is retired is not suspended
            "RespondToMeasure Measures.outOfTurn", // each step meets the states it can't follow: MeasureTurnsTest
            "VerifyMeasure Measures.outOfTurn",
            "EscalateMeasure Measures.outOfTurn",
            "RemoveOfficialListing AccountStanding.refuseFact", // a closed account may still be taken from the list
            "IssuePublicNotice AccountStanding.refuseFact", // and the public be told of its end
            "AdoptProcedure PoliciesKnown.adopted", // the account asks first whether the policy is known
            "ApplyForCloudUse Standing.refuseNewStage"); // a retired service's code is taken, whatever the day

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("jp.daicho");

    @BeforeAll
    static void watchTheFeaturesTests() {
        Attempts.forget();
        var request = LauncherDiscoveryRequestBuilder.request();
        FEATURES.forEach(room -> request.selectors(selectPackage(room)));
        request.filters(excludeClassNamePatterns("jp\\.daicho\\..*view\\..*"));
        LauncherFactory.create().execute(request.build());
    }

    @Test
    void everyCommandSucceedsInAFixture() {
        assertThat(Attempts.succeeded())
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrderElementsOf(
                        handlers().map(RefusalsTest::asked).collect(Collectors.toSet()));
    }

    @Test
    void everyLineThatRefusesACommandDoesSoInAFixture() {
        var refusing = handlers()
                .flatMap(RefusalsTest::refusing)
                .map(RefusalsTest::said)
                .collect(Collectors.toCollection(TreeSet::new));
        refusing.removeAll(Attempts.refused().stream().map(RefusalsTest::said).collect(Collectors.toSet()));
        assertThat(refusing).isEmpty();
    }

    @Test
    void everyLineThatRefusesDoesSoInATest() {
        var refusing = FEATURES.stream()
                .flatMap(room ->
                        CORE.stream().filter(type -> type.getPackageName().startsWith(room)))
                .filter(type -> !type.getPackageName().matches(VIEWS))
                .flatMap(type -> type.getCodeUnits().stream())
                .flatMap(RefusalsTest::lines)
                .collect(Collectors.toCollection(TreeSet::new));
        refusing.removeAll(Attempts.refused().stream().map(Site::line).collect(Collectors.toSet()));
        assertThat(refusing).isEmpty();
    }

    private static String said(Site site) {
        return site.asked() + " at " + site.line();
    }

    private static Stream<JavaCodeUnit> handlers() {
        return CORE.stream()
                .filter(type -> FEATURES.stream().anyMatch(type.getPackageName()::startsWith))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.isAnnotatedWith(CommandHandler.class));
    }

    private static String asked(JavaCodeUnit handler) {
        return handler.getRawParameterTypes().getFirst().getSimpleName();
    }

    private static Stream<Site> refusing(JavaCodeUnit handler) {
        Set<JavaCodeUnit> reached = new HashSet<>();
        reach(handler, reached);
        return reached.stream()
                .filter(unit ->
                        !NEVER.contains(asked(handler) + " " + unit.getOwner().getSimpleName() + "." + unit.getName()))
                .flatMap(RefusalsTest::lines)
                .filter(line -> !line.matches(SHAPE))
                .map(line -> new Site(asked(handler), line));
    }

    private static void reach(JavaCodeUnit unit, Set<JavaCodeUnit> reached) {
        if (reached.add(unit)) {
            Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                    .flatMap(access -> access.getTarget().resolveMember().stream())
                    .forEach(called -> reach(called, reached));
        }
    }

    private static Stream<String> lines(JavaCodeUnit unit) {
        return unit.getCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().isEquivalentTo(Refused.class)
                        && !call.getName().equals("under") // names the option of a refusal made before
                        && call.getTarget().getRawReturnType().isEquivalentTo(Refused.class))
                .map(RefusalsTest::line);
    }

    private static String line(JavaAccess<?> access) {
        JavaClass owner = access.getOriginOwner();
        return Attempts.line(
                owner.getPackageName(), access.getSourceCodeLocation().getSourceFileName(), access.getLineNumber());
    }
}

package jp.daicho;

import static jp.daicho.Kawase.HANAKO;
import static jp.daicho.Kawase.TODAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.gap.view.GapFilter;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Question;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorId;

/**
 * How long the largest register we think of takes to open and to answer: 10,000 vendors, 100,000 contracts, a million
 * events. No test: it asserts nothing, and its name keeps it out of the build.
 *
 * <p>{@code ./mvnw -pl core test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=jp.daicho.LargeTownBenchmark -Dexec.args=FOLDER}; a folder that holds such a town already is used as it
 * is. Whoever builds it may read it, so {@code ./daicho --store FOLDER} opens it too.
 */
class LargeTownBenchmark {

    private static final int VENDORS = 10_000;
    private static final int CONTRACTS_EACH = 10;
    private static final int ROUNDS = 200;

    private final Random random = new Random(7);

    public static void main(String[] folder) throws IOException {
        new LargeTownBenchmark().run(Path.of(folder[0]));
    }

    private void run(Path folder) throws IOException {
        if (!Files.exists(folder.resolve("KAWASE.db"))) {
            build(folder);
        }
        for (int round = 0; round < 3; round++) {
            openAndAsk(folder.resolve("KAWASE.db"));
        }
    }

    private static void openAndAsk(Path file) {
        var gaps = new GapsOn(TODAY, 0, new GapFilter(null, null, null, new VendorId("V-0042"), null));
        var coverage = new CoverageOn(TODAY, new VendorId("V-0042"), null);
        var contract = new OneContract(new ContractId("C-42-3"), TODAY);
        long before = System.nanoTime();
        try (var town = Kawase.openedAgain(file)) {
            say("open", System.nanoTime() - before, town.register.size());
            before = System.nanoTime();
            town.register.readAhead();
            say("read ahead", System.nanoTime() - before, town.register.size());
            first(town, "gaps of a vendor", gaps);
            first(town, "a contract", contract);
            first(town, "coverage of a vendor", coverage);
            again(town, "gaps of a vendor", gaps);
            again(town, "a contract", contract);
            again(town, "coverage of a vendor", coverage);
        }
    }

    private void build(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var town = Kawase.founded(folder)) {
            town.employ(System.getProperty("user.name"), Role.REVIEWER);
            for (int vendor = 0; vendor < VENDORS; vendor++) {
                town.register.record(HANAKO, vendorWithContracts(vendor));
            }
        }
    }

    private List<DomainCommand> vendorWithContracts(int number) {
        var vendor = new VendorId("V-%04d".formatted(number));
        List<DomainCommand> act = new ArrayList<>();
        var profile = new Profile("委託先" + number, null, null, null);
        act.add(new RegisterVendor(vendor, profile, null, Grounds.on(TODAY.minusYears(5))));
        for (int each = 0; each < CONTRACTS_EACH; each++) {
            var code = new ContractId("C-" + number + "-" + each);
            var from = LocalDate.of(2022 + random.nextInt(5), 4, 1);
            var to = from.plusYears(1 + random.nextInt(5)).minusDays(1);
            act.add(new ConcludeContract(code, vendor, outline(each), from, to, Grounds.on(from)));
            act.add(new RecordClauses(code, marks(), Grounds.on(from)));
            act.add(new RecordConfirmation(
                    code,
                    Method.SITE,
                    Result.SATISFACTORY,
                    List.of(),
                    null,
                    Grounds.on(from.plusDays(random.nextInt(200)))));
        }
        return act;
    }

    private static Outline outline(int each) {
        var information = List.of(each % 3 == 0 ? InformationClass.CLASS_3B : InformationClass.CLASS_1);
        return new Outline("業務" + each, null, 1_000L, "総務課", information, List.of(), each % 2 == 0, null, null, null);
    }

    private List<Mark> marks() {
        return random.ints(1, 16)
                .distinct()
                .limit(8)
                .sorted()
                .mapToObj(this::mark)
                .toList();
    }

    private Mark mark(int clause) {
        var state = random.nextInt(20) == 0 ? ClauseState.ABSENT : ClauseState.PRESENT;
        return new Mark(new ClauseId("C%02d".formatted(clause)), state, null);
    }

    private static void first(Kawase town, String what, Question<?> question) {
        long before = System.nanoTime();
        town.register.ask(HANAKO, question);
        say("first " + what, System.nanoTime() - before, town.register.size());
    }

    private static void again(Kawase town, String what, Question<?> question) {
        var times = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = System.nanoTime();
            town.register.ask(HANAKO, question);
            times[round] = System.nanoTime() - before;
        }
        Arrays.sort(times);
        say("again " + what, times[ROUNDS / 2], town.register.size());
    }

    private static void say(String what, long nanos, long events) {
        System.out.printf(
                Locale.ROOT, "%-24s %10.3f ms %10.1f ns an event%n", what, nanos / 1e6, (double) nanos / events);
    }
}

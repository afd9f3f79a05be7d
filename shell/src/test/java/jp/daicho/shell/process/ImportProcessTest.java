package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.daicho.ledger.proof.Verification.Intact;
import jp.daicho.ledger.sqlite.SqliteLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Imports ended in the middle, and two at once: every row is recorded whole, and once. */
@Tag("process")
@DisabledOnOs(OS.WINDOWS)
class ImportProcessTest {

    private static final int ROWS = Program.isThorough() ? 5_000 : 300;
    private static final List<String> EVENTS_OF_A_ROW =
            List.of("ContractConcluded", "ClauseRecorded", "ClauseRecorded", "ClauseRecorded", "ConfirmationRecorded");

    @TempDir
    private Path folder;

    private Program program;
    private String list = "";

    @BeforeEach
    void found() throws Exception {
        program = new Program(folder).founded();
        List<String> lines = new ArrayList<>();
        lines.add("No,Title,Vendor,From,To,C08,C09,C10,Confirmed on,Method,Result");
        IntStream.range(0, ROWS)
                .mapToObj(row -> "R%d,Work %d,Vendor %d,%d-04-01,%d-03-31,o,x,-,2025-10-01,site,ok"
                        .formatted(row, row, row % 40, 2020 + row % 5, 2022 + row % 5))
                .forEach(lines::add);
        list = program.script("list.csv", lines).toString();
    }

    @Test
    void leaveWholeRowsWhenKilledAndGoOn() throws Exception {
        for (int round = 1; round <= 3; round++) {
            var running = program.start("import", "contracts", list);
            awaitContracts(running, round * ROWS / 5);
            running.process().destroyForcibly().waitFor();
            assertWholeRows();
        }

        var last = program.run("import", "contracts", list);

        assertThat(last.exit()).as(last.err()).isZero();
        assertEveryRowOnce();
    }

    @Test
    void endAfterTheRowAtHandWhenInterruptedAndSayHowFarTheyCame() throws Exception {
        Interrupts.assumeHeard();
        var running = program.start("import", "contracts", list);
        awaitContracts(running, ROWS / 10);
        new ProcessBuilder("kill", "-INT", String.valueOf(running.process().pid()))
                .start()
                .waitFor();

        var ended = running.end();

        assertThat(ended.exit()).isEqualTo(130);
        int done = contracts().size();
        assertThat(ended.err()).contains(done + " of " + ROWS + " rows").doesNotContain("\r");
        assertThat(ended.out().lines()).hasSize(done);
        assertWholeRows();
        assertThat(program.run("import", "contracts", list).out().lines()).hasSize(ROWS - done);
        assertEveryRowOnce();
    }

    @Test
    void shareTheRowsBetweenTwoAtOnce() throws Exception {
        var left = program.start("import", "contracts", list);
        var right = program.start("import", "contracts", list);

        var both = List.of(left.end(), right.end());

        assertThat(both).allSatisfy(one -> assertThat(one.err()).isEmpty());
        assertThat(both).allSatisfy(one -> assertThat(one.exit()).isZero());
        assertThat(both.stream().flatMap(one -> one.out().lines()))
                .containsExactlyInAnyOrderElementsOf(contracts().keySet());
        assertEveryRowOnce();
    }

    private void awaitContracts(Program.Running running, int count) throws InterruptedException {
        while (running.process().isAlive() && contracts().size() < count) {
            Thread.sleep(5);
        }
    }

    private void assertEveryRowOnce() {
        assertWholeRows();
        assertThat(contracts()).hasSize(ROWS);
        assertThat(new HashSet<>(titles())).hasSize(ROWS);
        assertThat(program.vendors()).hasSize(Math.min(ROWS, 40)).doesNotHaveDuplicates();
    }

    private void assertWholeRows() {
        assertThat(contracts().values()).allSatisfy(events -> assertThat(events).isEqualTo(EVENTS_OF_A_ROW));
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    /** The events of each contract on record, found without the program. */
    private Map<String, List<String>> contracts() {
        Map<String, List<String>> contracts = new HashMap<>();
        try (var home = SqliteLedger.open(program.ledger())) {
            home.read(
                    0,
                    home.tail().position(),
                    EVENTS_OF_A_ROW::contains,
                    stored -> contracts
                            .computeIfAbsent(stored.event().aggregateId(), none -> new ArrayList<>())
                            .add(stored.event().payloadType()));
        }
        return contracts;
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        try (var home = SqliteLedger.open(program.ledger())) {
            home.read(
                    0,
                    home.tail().position(),
                    "ContractConcluded"::equals,
                    stored -> titles.add(stored.event().payload().replaceAll(".*\"title\":\"([^\"]*)\".*", "$1")));
        }
        return titles;
    }
}

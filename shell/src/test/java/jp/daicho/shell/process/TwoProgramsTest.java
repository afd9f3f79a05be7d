package jp.daicho.shell.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.daicho.ledger.proof.Verification.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two programs that write into one ledger at once. */
@Tag("process")
class TwoProgramsTest {

    private static final int EACH = Program.isThorough() ? 1000 : 100;

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void found() throws Exception {
        program = new Program(folder).founded();
    }

    @Test
    void giveEachCodeToOneOfThem() throws Exception {
        var script = script("codes", "vendor register --name R%1$d --id R%1$d");

        var left = program.start("--keep-going", "@" + script);
        var right = program.start("--keep-going", "@" + script);
        var both = List.of(left.end(), right.end());

        assertThat(both).allSatisfy(one -> assertThat(one.exit()).isIn(0, 5));
        assertThat(both)
                .flatExtracting(one -> one.err().lines().toList())
                .hasSize(EACH)
                .allSatisfy(line -> assertThat(line).contains("code-taken"));
        assertThat(both).flatExtracting(one -> one.out().lines().toList()).hasSize(EACH);
        assertThat(program.vendors()).hasSize(EACH).doesNotHaveDuplicates();
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    @Test
    void bothRecordEverything() throws Exception {
        var left = program.start("@" + script("left", "vendor register --name left%d"));
        var right = program.start("@" + script("right", "vendor register --name right%d"));
        var both = List.of(left.end(), right.end());

        assertThat(both).allSatisfy(one -> assertThat(one.err()).isEmpty());
        assertThat(both).allSatisfy(one -> assertThat(one.exit()).isZero());
        assertThat(program.vendors())
                .hasSize(2 * EACH)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(
                        both.stream().flatMap(one -> one.out().lines()).toList());
        assertThat(program.verified()).isInstanceOf(Intact.class);
    }

    private Path script(String name, String line) throws Exception {
        return program.script(
                name, IntStream.range(0, EACH).mapToObj(line::formatted).toList());
    }
}

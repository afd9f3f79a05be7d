package jp.daicho.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerboseTest {

    private static final String TOOK = "That took \\d+ ms\\.\\R";

    @TempDir
    private Path home;

    private Program program;

    @BeforeEach
    void found() {
        program = new Program(home);
        program.run("init --organ OGI-EC --name Ogi");
    }

    private String opening() {
        return "Ledger file: " + home.resolve(".local/share/daicho/OGI-EC.db") + "\\R"
                + "Account .+, staff code S-0001\\R";
    }

    @Test
    void saysWhereAndWhatWasRecorded() {
        assertThat(program.run("staff register --name Acme --verbose").err())
                .matches(opening() + "Recorded 1 events from position 5 on\\.\\R" + TOOK);
        assertThat(program.run("staff register --name Other --verbose --dry-run")
                        .err())
                .matches(opening() + "Tried 1 events and recorded none\\.\\R" + TOOK);
    }

    @Test
    void saysWhatAnAnswerRestsOn() {
        assertThat(program.run("staff history S-0001 --verbose").err())
                .matches(opening() + "Answering from the first 5 events\\.\\R" + TOOK);
        assertThat(program.run("staff list --known-at #1 --verbose").err())
                .contains("Answering from the first 2 events.");
    }

    @Test
    void keepsSilentOtherwise() {
        assertThat(program.run("staff list").err()).isEmpty();
    }
}

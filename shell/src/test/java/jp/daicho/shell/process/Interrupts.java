package jp.daicho.shell.process;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whether a program started here can be interrupted: who ignores SIGINT, as what {@code nohup … &} starts does, hands
 * that on to every process it starts, and Java leaves it so.
 */
final class Interrupts {

    /** The first of the signals by number is bit 0 of the mask; SIGINT is 2. */
    private static final long SIGINT = 1L << 1;

    /** What Linux tells of this very process (proc(5)); elsewhere there is none. */
    private static final Path STATUS = Path.of("/proc/self/status");

    private Interrupts() {}

    /** Skip the test where they would be ignored, and say why. */
    static void assumeHeard() throws IOException {
        assumeFalse(
                Files.isReadable(STATUS) && areIgnored(Files.readAllLines(STATUS)),
                "SIGINT is ignored by whoever started this build, and so by every program it starts");
    }

    static boolean areIgnored(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).strip())
                .anyMatch(mask -> (Long.parseUnsignedLong(mask, 16) & SIGINT) != 0);
    }
}

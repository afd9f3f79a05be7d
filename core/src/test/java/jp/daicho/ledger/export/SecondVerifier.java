package jp.daicho.ledger.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;

/** {@code tools/verify_ledger.py}, which shares nothing with this program but the written specification. */
final class SecondVerifier {

    private static final Path SCRIPT =
            Path.of("..", "tools", "verify_ledger.py").toAbsolutePath().normalize();

    /** Many files in one run of Python; a line each: name, exit code. */
    private static final String EACH = """
            import contextlib, io, os, sys
            sys.path.insert(0, os.path.dirname(sys.argv[1]))
            import verify_ledger
            for name in sorted(os.listdir(sys.argv[2])):
                with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                    code = verify_ledger.main([os.path.join(sys.argv[2], name)] + sys.argv[3:])
                print(name, code)
            """;

    private SecondVerifier() {}

    /** The exit code for every file in {@code folder}; the test is skipped where there is no Python. */
    static Map<String, Integer> verify(Path folder, String... options) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(
                java.util.List.of("python3", "-B", "-c", EACH, SCRIPT.toString(), folder.toString()));
        command.addAll(java.util.List.of(options));
        Process python;
        try {
            python = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException none) {
            Assumptions.abort("there is no python3 here: " + none.getMessage());
            throw none;
        }
        Map<String, Integer> codes = new TreeMap<>();
        try (var answers = python.inputReader(UTF_8)) {
            answers.lines().forEach(line -> {
                var words = line.split(" ", 2);
                codes.put(words[0], Integer.valueOf(words[1]));
            });
        }
        if (python.waitFor() != 0) {
            throw new IllegalStateException("Python ended with " + python.exitValue());
        }
        return codes;
    }

    static void write(Path folder, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}

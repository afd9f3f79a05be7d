package jp.daicho.shell.console.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import jp.daicho.shell.console.OwnFile;
import jp.daicho.shell.console.Surroundings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where stack traces go; made when there is the first one. */
@Component
final class LogFile {

    private static final String NAME = "daicho.log";

    private final Surroundings surroundings;
    private final ObjectProvider<InstantSource> clock;

    LogFile(Surroundings surroundings, ObjectProvider<InstantSource> clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Write a failure down; the file's path, or null where it can't be written. */
    @Nullable
    Path add(Throwable failure) {
        StringWriter trace = new StringWriter();
        clock.ifAvailable(time -> trace.append(time.instant().toString()).append(' '));
        failure.printStackTrace(new PrintWriter(trace));
        try {
            Path file = OwnFile.in(surroundings.stateFolder(), NAME);
            return Files.writeString(file, trace.toString(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            return null;
        }
    }
}

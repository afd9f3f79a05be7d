package jp.daicho.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The operating-system account this process runs under, as the system tells it and not the environment.
 *
 * <p>Advisory for an embedded store: whoever owns the file can copy it.
 */
@Component
public final class Account {

    private final String name = ProcessHandle.current().info().user().orElseGet(Account::numbered);

    public String name() {
        return name;
    }

    /** The number of an account without a name, as in containers: Java calls all of these {@code ?}. */
    private static String numbered() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").toString();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException notThere) {
            return System.getProperty("user.name");
        }
    }
}

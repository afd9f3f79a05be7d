package jp.daicho.shell.wiring;

import org.springframework.stereotype.Component;

/**
 * The operating-system account this process runs under, as the system tells it and not the environment.
 *
 * <p>Advisory for an embedded store: whoever owns the file can copy it.
 */
@Component
public final class Account {

    private final String name = ProcessHandle.current().info().user().orElseGet(() -> System.getProperty("user.name"));

    public String name() {
        return name;
    }
}

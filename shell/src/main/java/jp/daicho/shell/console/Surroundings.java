package jp.daicho.shell.console;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The environment the program was started in, and the user's folders in it (XDG Base Directory Specification; on
 * Windows the application data folders).
 */
public record Surroundings(Map<String, String> environment, Path home) {

    private static final String OURS = "daicho";

    /** Those of this process. The home is where {@code HOME} says; Java goes by the account alone. */
    public static Surroundings ofThisProcess() {
        var home = System.getenv("HOME");
        boolean usable = home != null && Path.of(home).isAbsolute();
        return new Surroundings(System.getenv(), Path.of(usable ? home : System.getProperty("user.home")));
    }

    /** Where {@code daicho.properties} is looked for. */
    public Path configFolder() {
        return folder("XDG_CONFIG_HOME", "APPDATA", ".config");
    }

    /** Where history and log files go. */
    public Path stateFolder() {
        return folder("XDG_STATE_HOME", "LOCALAPPDATA", ".local/state");
    }

    /** Where the store is when nobody says otherwise. */
    public Path dataFolder() {
        return folder("XDG_DATA_HOME", "LOCALAPPDATA", ".local/share");
    }

    public @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** A relative path in a variable is invalid, says the specification, and passed over. */
    private Path folder(String xdg, String windows, String otherwise) {
        for (String name : new String[] {xdg, windows}) {
            String value = variable(name);
            if (value != null && Path.of(value).isAbsolute()) {
                return Path.of(value).resolve(OURS);
            }
        }
        return home.resolve(otherwise).resolve(OURS);
    }
}

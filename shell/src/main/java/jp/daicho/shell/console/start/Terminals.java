package jp.daicho.shell.console.start;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a person sits at both ends of the process. */
final class Terminals {

    private Terminals() {}

    /** From JDK 22 on there may be a console without a terminal; before, there is none. */
    @SuppressWarnings("SystemConsoleNull") // on JDK 21 it is null
    static boolean attached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }

    /** Whether errors go where answers go; where the system doesn't tell, they don't. */
    static boolean sameForErrors() {
        try {
            return Files.isSameFile(Path.of("/dev/fd/1"), Path.of("/dev/fd/2"));
        } catch (IOException untold) {
            return false;
        }
    }
}

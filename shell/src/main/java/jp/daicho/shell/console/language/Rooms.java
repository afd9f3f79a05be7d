package jp.daicho.shell.console.language;

import java.util.List;

/** The rooms that have texts of their own: {@code messages/<room>_<language>.properties}. */
public final class Rooms {

    public static final List<String> ALL = List.of(
            "console",
            "ledger",
            "keeping",
            "office",
            "approval",
            "vendor",
            "clause",
            "contract",
            "cloud",
            "policy",
            "audit",
            "social",
            "gap",
            "imports",
            "forget",
            "demo",
            "history");

    private Rooms() {}
}

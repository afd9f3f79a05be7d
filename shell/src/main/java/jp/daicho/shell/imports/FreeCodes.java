package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.shared.NextCode;

/** The codes that are free next, as far as is known; the register has the last word. */
final class FreeCodes {

    private final List<String> taken;
    private final Map<String, NextCode> next = new HashMap<>();

    FreeCodes(List<String> taken) {
        this.taken = new ArrayList<>(taken);
    }

    /** The next code of those that begin with {@code first}. */
    String next(NextCode first) {
        return next.computeIfAbsent(first.prefix(), prefix -> after(first)).code();
    }

    private NextCode after(NextCode first) {
        var free = first;
        for (String code : taken) {
            free = free.after(code);
        }
        return free;
    }

    void take(String code) {
        taken.add(code);
        next.replaceAll((prefix, free) -> free.after(code));
    }
}

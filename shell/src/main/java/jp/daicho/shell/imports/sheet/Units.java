package jp.daicho.shell.imports.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What amounts are counted in. */
final class Units {

    private static final Map<String, Long> FACTORS = factors();

    /** A pattern of every unit's name. */
    static final String ANY = WordList.anyOf(List.copyOf(FACTORS.keySet()));

    private Units() {}

    /** How many yen one is; where none is named, yen are meant. */
    static long factor(@Nullable String unit) {
        return unit == null ? 1 : FACTORS.getOrDefault(unit, 1L);
    }

    private static Map<String, Long> factors() {
        Map<String, Long> factors = new HashMap<>();
        WordList.under("unit")
                .forEach((factor, names) -> names.forEach(name -> factors.put(name, Long.valueOf(factor))));
        return Map.copyOf(factors);
    }
}

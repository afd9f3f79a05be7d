package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.daicho.shell.imports.sheet.Headings;
import jp.daicho.shell.imports.sheet.Mapping;

/** Finds out which column of a list holds what. */
final class Columns {

    private static final List<String> NEEDED_OF_CONTRACTS =
            List.of(Fields.TITLE, Fields.VENDOR, Fields.FROM, Fields.TO);

    private Columns() {}

    /** A list with days of confirmation must say how, and with which result. */
    static Mapping<String> ofContracts(List<String> headings, Map<String, List<String>> names, Settings settings) {
        var mapping = mapping(headings, names, NEEDED_OF_CONTRACTS, settings);
        if (!mapping.has(Fields.CONFIRMED)) {
            return mapping;
        }
        List<String> needed = new ArrayList<>(NEEDED_OF_CONTRACTS);
        needed.addAll(List.of(Fields.METHOD, Fields.RESULT));
        return mapping(headings, names, needed, settings);
    }

    static Mapping<String> ofClouds(List<String> headings, Map<String, List<String>> names, Settings settings) {
        return mapping(headings, names, List.of(Fields.SERVICE, Fields.PROVIDER), settings);
    }

    static Mapping<String> ofStaff(List<String> headings, Map<String, List<String>> names, Settings settings) {
        return mapping(headings, names, List.of(Fields.STAFF_NAME), settings);
    }

    static Mapping<String> ofVendors(List<String> headings, Map<String, List<String>> names, Settings settings) {
        return mapping(headings, names, List.of(Fields.NAME), settings);
    }

    static Mapping<String> ofAccounts(List<String> headings, Map<String, List<String>> names, Settings settings) {
        return mapping(headings, names, List.of(Fields.PLATFORM, Fields.HANDLE), settings);
    }

    private static Mapping<String> mapping(
            List<String> headings, Map<String, List<String>> names, List<String> needed, Settings settings) {
        return Headings.of(headings, names, needed, settings.columns(), word -> {
            if (names.containsKey(word)) {
                return word;
            }
            var clause = word.toUpperCase(Locale.ROOT);
            return names.containsKey(clause) ? clause : null;
        });
    }
}

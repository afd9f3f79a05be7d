package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.daicho.shell.imports.Outcome.NewVendor;
import jp.daicho.vendor.VendorId;

/** What became of each row. */
final class Report {

    /** Counts that people needn't see where they are 0. */
    private static final Set<String> MAY_BE_NONE = Set.of("vendors", "skipped", "changedRows", "rejectedRows");

    private int rows;
    private int unchanged;
    private int skipped;
    private final List<Map<String, Object>> changed = new ArrayList<>();
    private final List<List<Map<String, Object>>> rejected = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<String> vendors = new ArrayList<>();
    private final List<Map<String, Object>> warnings = new ArrayList<>();
    private final List<Map<String, Object>> proposals = new ArrayList<>();

    /** A row was looked at. */
    void row() {
        rows++;
    }

    void skipped() {
        skipped++;
    }

    void outcome(int row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Unchanged ignored -> unchanged++;
            case Outcome.Changed differing ->
                changed.add(line("row", row, "record", differing.record(), "fields", differing.fields()));
            case Outcome.Accepted accepted -> {
                records.add(accepted.record());
                if (accepted.vendor() != null) {
                    registered(row, accepted.vendor());
                }
            }
        }
    }

    private void registered(int row, NewVendor vendor) {
        vendors.add(vendor.vendor().value());
        if (!vendor.similar().isEmpty()) {
            var similar = vendor.similar().stream().map(VendorId::value).toList();
            proposals.add(
                    line("row", row, "vendor", vendor.vendor().value(), "name", vendor.name(), "similar", similar));
        }
    }

    /** A row was turned down, for one or more reasons. */
    void rejected(List<Map<String, Object>> reasons) {
        rejected.add(reasons);
    }

    void warned(Map<String, Object> warning) {
        warnings.add(warning);
    }

    private static Map<String, Object> line(Object... keysAndValues) {
        Map<String, Object> line = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            line.put(keysAndValues[i].toString(), keysAndValues[i + 1]);
        }
        return line;
    }

    int rows() {
        return rows;
    }

    List<String> records() {
        return records;
    }

    int rejections() {
        return rejected.size();
    }

    /** As programs rely on it. What is wrong with a rejected row besides the first thing is under {@code also}. */
    Map<String, Object> whole(List<String> unusedColumns) {
        return line(
                "rows", rows,
                "accepted", records.size(),
                "unchanged", unchanged,
                "skipped", skipped,
                "changed", changed,
                "rejected", rejected.stream().map(Report::one).toList(),
                "records", records,
                "vendors", vendors,
                "warnings", warnings,
                "proposals", proposals,
                "unusedColumns", unusedColumns);
    }

    private static Map<String, Object> one(List<Map<String, Object>> reasons) {
        Map<String, Object> first = new LinkedHashMap<>(reasons.getFirst());
        if (reasons.size() > 1) {
            first.put("also", reasons.subList(1, reasons.size()));
        }
        return first;
    }

    /** For people: how many, and where something is to be done, what; fields as they are {@code called} in the list. */
    Map<String, Object> summary(UnaryOperator<String> called, List<String> unusedColumns) {
        var reasons = rejected.stream().flatMap(List::stream).toList();
        var summary = line(
                "rows", rows,
                "accepted", records.size(),
                "unchanged", unchanged,
                "vendors", vendors.size(),
                "skipped", skipped,
                "changedRows", changed.size(),
                "rejectedRows", rejected.size(),
                "unusedColumns", unusedColumns,
                "changed", called(changed, called),
                "rejected", called(reasons, called),
                "warnings", called(warnings, called),
                "proposals", proposals);
        summary.values().removeIf(value -> value instanceof List<?> list && list.isEmpty());
        summary.keySet().removeIf(key -> MAY_BE_NONE.contains(key) && Objects.equals(summary.get(key), 0));
        return summary;
    }

    private static List<Map<String, Object>> called(List<Map<String, Object>> lines, UnaryOperator<String> called) {
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Map<String, Object> line : lines) {
            Map<String, Object> copy = new LinkedHashMap<>(line);
            copy.remove("also");
            copy.computeIfPresent("field", (key, field) -> called.apply(field.toString()));
            copy.computeIfPresent(
                    "fields",
                    (key, fields) -> ((List<?>) fields)
                            .stream()
                                    .map(field -> called.apply(String.valueOf(field)))
                                    .toList());
            shown.add(copy);
        }
        return shown;
    }
}

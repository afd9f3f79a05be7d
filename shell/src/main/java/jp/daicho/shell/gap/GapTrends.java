package jp.daicho.shell.gap;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.gap.view.Gaps.GapTrend;
import jp.daicho.gap.view.TrendRow;
import jp.daicho.gap.view.TrendStep;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.wiring.CurrentRegister;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code gap trend}. */
@Component
class GapTrends {

    private static final int MONTHS = 23;
    private static final int YEARS = 9;
    private static final int FARTHEST_YEARS = 100;
    private static final int WIDEST_BAR = 40;

    private final CurrentRegister register;

    GapTrends(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "gap trend", group = "gap", description = "gap.trend")
    Reply trend(
            Request request,
            @Option(longName = "by", defaultValue = "month", description = "gap.trend.by") TrendStep by,
            @Option(longName = "from", description = "gap.trend.from") @Nullable LocalDate from) {
        var last = register.day();
        var first = from == null ? usual(by, last) : from;
        if (first.isAfter(last) || first.isBefore(last.minusYears(FARTHEST_YEARS))) {
            throw Refused.badValue("trend-range", "from", first, last, FARTHEST_YEARS);
        }
        var rows = register.ask(new GapTrend(by, first, last));
        int most = Math.max(1, rows.stream().mapToInt(TrendRow::open).max().orElse(0));
        boolean drawn = request.output() == Output.TABLE;
        return Reply.listing(
                        drawn
                                ? List.of("at", "high", "medium", "low", "opened", "closed", "chart")
                                : List.of("at", "high", "medium", "low", "opened", "closed"),
                        rows.stream()
                                .map(row -> drawn ? drawn(fields(row, by), row, most) : fields(row, by))
                                .toList())
                .sparing("chart");
    }

    private static LocalDate usual(TrendStep by, LocalDate last) {
        return switch (by) {
            case MONTH -> last.withDayOfMonth(1).minusMonths(MONTHS);
            case FISCAL_YEAR -> last.minusYears(YEARS);
        };
    }

    private static Map<String, @Nullable Object> fields(TrendRow row, TrendStep by) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(
                "at",
                DateTimeFormatter.ofPattern(by == TrendStep.MONTH ? "uuuu-MM" : "uuuu")
                        .format(row.days().from()));
        fields.put("high", row.high());
        fields.put("medium", row.medium());
        fields.put("low", row.low());
        fields.put("opened", row.opened());
        fields.put("closed", row.closed());
        return fields;
    }

    /** The heaviest nearest to the axis, in letters that are as wide everywhere. */
    private static Map<String, @Nullable Object> drawn(Map<String, @Nullable Object> fields, TrendRow row, int most) {
        fields.put(
                "chart",
                bar("#", 0, row.high(), most)
                        + bar("+", row.high(), row.high() + row.medium(), most)
                        + bar(".", row.high() + row.medium(), row.open(), most));
        return fields;
    }

    /** Ends are rounded, not lengths, so that a whole bar is as long as its sum; what there is shows. */
    private static String bar(String letter, int from, int to, int most) {
        int length = scaled(to, most) - scaled(from, most);
        return letter.repeat(to > from ? Math.max(1, length) : 0);
    }

    private static int scaled(int number, int most) {
        return most <= WIDEST_BAR ? number : Math.round((float) number * WIDEST_BAR / most);
    }
}

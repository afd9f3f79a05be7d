package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Basis;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Kind;
import jp.daicho.gap.rule.Severity;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is on the day asked for, or as it will be on its first day.
 *
 * @param vendor the one it concerns on the day asked for; null where it concerns none
 * @param title what the record is called
 * @param flaw what is amiss, and {@code details} with what
 * @param since the first day it is one, without a day between
 * @param until the first day it will no longer be one, where that is known
 * @param due the last day on which it could have been settled in time, where there is one
 * @param remedy the command that lifts it, without the program's name
 * @param acceptedUntil the last day of its acceptance, if it is accepted on the day asked for
 */
public record GapRow(
        GapId id,
        Severity severity,
        Kind kind,
        @Nullable VendorId vendor,
        String title,
        Flaw flaw,
        List<Object> details,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate due,
        List<Basis> basis,
        String remedy,
        @Nullable LocalDate acceptedUntil) {

    /** The heaviest first, of those the oldest; then by record, rule and item. */
    static final Comparator<GapRow> BY_WEIGHT = Comparator.comparing(GapRow::severity)
            .thenComparing(GapRow::since)
            .thenComparing(row -> row.id().record())
            .thenComparing(row -> row.id().toString());
}

package jp.daicho.gap.view;

import jp.daicho.shared.Period;

/**
 * The gaps of a month or a year.
 *
 * @param days its days, through the day asked for at most
 * @param high the gaps of that severity on the last of them
 * @param opened the gaps whose first day is one of them
 * @param closed the gaps whose first day without is one of them
 */
public record TrendRow(Period days, int high, int medium, int low, int opened, int closed) {

    public int open() {
        return high + medium + low;
    }
}

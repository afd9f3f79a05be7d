package jp.daicho.shell.console.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import jp.daicho.shared.Text;

/** Finds what was probably meant: optimal string alignment distance (Damerau 1964, restricted to one edit per place). */
final class Near {

    private static final int AT_MOST = 3;

    private Near() {}

    /**
     * The nearest few of {@code all}, those first that what was typed is the beginning of, then the nearest; at most a third
     * of the letters may be wrong. Width and case say nothing.
     */
    static List<String> to(String typed, Collection<String> all) {
        String folded = Text.folded(typed).toLowerCase(Locale.ROOT);
        int limit = Math.max(1, folded.length() / 3);
        return all.stream()
                .filter(candidate ->
                        (!folded.isEmpty() && candidate.startsWith(folded)) || distance(folded, candidate) <= limit)
                .sorted(Comparator.comparing((String candidate) -> !candidate.startsWith(folded))
                        .thenComparingInt(candidate -> distance(folded, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(AT_MOST)
                .toList();
    }

    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cheapest(int[][] d, String a, String b, int i, int j) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

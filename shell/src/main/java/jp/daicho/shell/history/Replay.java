package jp.daicho.shell.history;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The steps of a history. What was found out is remembered, so that going back is looking it up. Views only go forward: on the
 * way to a step farther on those just before it are found out too, and going back past all that is remembered finds out some
 * hundred in one go.
 */
final class Replay {

    private static final int BEFORE_A_JUMP = 30;
    private static final int AT_ONCE = 300;
    private static final int REMEMBERED = 20_000;

    private final Stepping stepping;
    private final long[] positions;
    private int reached = -1;

    private final NavigableMap<Integer, Step> known = new TreeMap<>();

    /** @param positions where in the ledger its entries are */
    Replay(Stepping stepping, long[] positions) {
        this.stepping = stepping;
        this.positions = positions;
    }

    int size() {
        return positions.length;
    }

    /** The first step at that position of the ledger or later; the last one, if there is none. */
    int placeOf(long position) {
        int place = Arrays.binarySearch(positions, position);
        return Math.max(0, Math.min(place < 0 ? -place - 1 : place, size() - 1));
    }

    long position(int place) {
        return positions[place];
    }

    Step step(int place) throws Exception {
        var step = known.get(place);
        if (step != null) {
            return step;
        }
        int first = Math.max(place > reached ? reached + 1 : 0, place - (place > reached ? BEFORE_A_JUMP : AT_ONCE));
        for (int each = first; each <= place; each++) {
            if (!known.containsKey(each)) {
                known.put(each, stepping.at(positions[each]));
            }
        }
        reached = place;
        forgetFarFrom(place);
        return Objects.requireNonNull(known.get(place));
    }

    /** There are as many steps as a ledger has entries; those nearest are the likeliest to be looked at again. */
    private void forgetFarFrom(int place) {
        while (known.size() > REMEMBERED) {
            boolean lower = place - known.firstKey() > known.lastKey() - place;
            known.remove(lower ? known.firstKey() : known.lastKey());
        }
    }
}

package jp.daicho.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The right edge of an RFC 9162 Merkle tree: enough to append leaves and to know the root.
 *
 * @param size the number of leaves
 * @param peaks the roots of the perfect subtrees, largest first; their count is size's bit count
 */
public record Frontier(long size, List<Hash> peaks) {

    /** The tree without leaves. */
    public static final Frontier EMPTY = new Frontier(0, List.of());

    public Frontier {
        if (size < 0 || peaks.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(peaks.size() + " peaks cannot hold " + size + " leaves");
        }
        peaks = List.copyOf(peaks);
    }

    /**
     * Read a frontier from its stored form.
     *
     * @param packed the peaks' bytes, one after the other
     * @throws IllegalArgumentException if their count does not fit {@code size}
     */
    public static Frontier unpack(long size, byte[] packed) {
        if (packed.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException(packed.length + " bytes are no row of hashes");
        }
        return new Frontier(
                size,
                IntStream.range(0, packed.length / Hash.LENGTH)
                        .mapToObj(peak -> Hash.at(packed, peak * Hash.LENGTH))
                        .toList());
    }

    /** The tree over {@code leaves}. */
    public static Frontier over(List<Hash> leaves) {
        var tree = EMPTY;
        for (var leaf : leaves) {
            tree = tree.append(leaf);
        }
        return tree;
    }

    /** The peaks' bytes, one after the other: the stored form. */
    public byte[] pack() {
        var packed = new byte[peaks.size() * Hash.LENGTH];
        for (int peak = 0; peak < peaks.size(); peak++) {
            System.arraycopy(peaks.get(peak).bytes(), 0, packed, peak * Hash.LENGTH, Hash.LENGTH);
        }
        return packed;
    }

    /** This tree with one leaf more. */
    public Frontier append(Hash leaf) {
        var grown = new ArrayList<>(peaks);
        var top = leaf;
        for (long rest = size; (rest & 1) == 1; rest >>= 1) {
            top = Hash.ofNode(grown.removeLast(), top);
        }
        grown.add(top);
        return new Frontier(size + 1, grown);
    }

    /** The root over all leaves. */
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.ofNothing();
        }
        var root = peaks.getLast();
        for (int left = peaks.size() - 2; left >= 0; left--) {
            root = Hash.ofNode(peaks.get(left), root);
        }
        return root;
    }
}

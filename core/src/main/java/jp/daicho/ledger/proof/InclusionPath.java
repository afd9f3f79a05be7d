package jp.daicho.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.daicho.ledger.Frontier;
import jp.daicho.ledger.Hash;

/**
 * Why a leaf belongs to a tree: the hashes that lead from it to the root (RFC 9162, 2.1.3).
 *
 * @param index the leaf's place, from 0
 * @param size the number of leaves of the tree
 * @param hashes of the neighbours, from the leaf up
 */
public record InclusionPath(long index, long size, List<Hash> hashes) {

    public InclusionPath {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " of " + size);
        }
        hashes = List.copyOf(hashes);
    }

    /** The path of the leaf at {@code index} in the tree over {@code leaves}. */
    public static InclusionPath of(int index, List<Hash> leaves) {
        var hashes = new ArrayList<Hash>();
        climb(index, leaves, hashes);
        return new InclusionPath(index, leaves.size(), hashes);
    }

    private static void climb(int index, List<Hash> leaves, List<Hash> hashes) {
        if (leaves.size() > 1) {
            int left = Integer.highestOneBit(leaves.size() - 1);
            var first = leaves.subList(0, left);
            var second = leaves.subList(left, leaves.size());
            if (index < left) {
                climb(index, first, hashes);
                hashes.add(Frontier.over(second).root());
            } else {
                climb(index - left, second, hashes);
                hashes.add(Frontier.over(first).root());
            }
        }
    }

    /** The root that {@code leaf} leads to; none where the path is too long or too short for such a tree. */
    public Optional<Hash> root(Hash leaf) {
        long at = index;
        long last = size - 1;
        var root = leaf;
        for (var neighbour : hashes) {
            if (last == 0) {
                return Optional.empty();
            }
            if ((at & 1) == 1 || at == last) {
                root = Hash.ofNode(neighbour, root);
                int levels = at == 0 ? 0 : Long.numberOfTrailingZeros(at);
                at >>= levels;
                last >>= levels;
            } else {
                root = Hash.ofNode(root, neighbour);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(root) : Optional.empty();
    }
}

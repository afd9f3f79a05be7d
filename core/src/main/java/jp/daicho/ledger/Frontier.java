package jp.daicho.ledger;

import java.util.List;

/**
 * The right edge of an RFC 9162 Merkle tree: enough to append leaves and to know the root.
 *
 * @param size the number of leaves
 * @param peaks the roots of the perfect subtrees, largest first, 32 bytes each; their count is size's bit count
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are never changed after construction
public record Frontier(long size, List<byte[]> peaks) {}

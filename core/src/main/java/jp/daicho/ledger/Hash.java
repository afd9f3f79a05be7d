package jp.daicho.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value of the ledger's tree; equal where its 32 bytes are. */
public final class Hash {

    /** Its length in bytes. */
    public static final int LENGTH = 32;

    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    /** Copied for each hash and never fed: looking the algorithm up takes as long as hashing. */
    private static final MessageDigest FRESH = newSha256();

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash that lies in {@code source} at {@code offset}. */
    public static Hash at(byte[] source, int offset) {
        return new Hash(Arrays.copyOfRange(source, offset, offset + LENGTH));
    }

    /** The root of a tree without leaves (RFC 9162, 2.1.1). */
    static Hash ofNothing() {
        return new Hash(sha256().digest());
    }

    /** The hash of a leaf (RFC 9162, 2.1.1). */
    public static Hash ofLeaf(byte[] content) {
        var digest = sha256();
        digest.update(LEAF);
        return new Hash(digest.digest(content));
    }

    /** The hash of an inner node (RFC 9162, 2.1.1). */
    public static Hash ofNode(Hash left, Hash right) {
        var digest = sha256();
        digest.update(NODE);
        digest.update(left.bytes);
        return new Hash(digest.digest(right.bytes));
    }

    private static MessageDigest sha256() {
        try {
            return (MessageDigest) FRESH.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("every Java platform's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The hash written as {@code base64}; there is one way to write it.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Hash parse(String base64) {
        var bytes = Base64.getDecoder().decode(base64);
        var hash = new Hash(bytes);
        if (bytes.length != LENGTH || !hash.base64().equals(base64)) {
            throw new IllegalArgumentException("no hash: " + base64);
        }
        return hash;
    }

    /** Its bytes, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Its bytes in Base64, as checkpoints and answers show it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Its bytes in lower-case hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}

package jp.daicho.shared;

/**
 * A person's name or contact, readable only while the subject's key exists.
 *
 * <p>AES-256-GCM (NIST SP 800-38D), one key per subject. Authenticated along with it: {@code v}, the ledger id, the
 * subject, the stored event name and the field, so that a box opens only in the place it was made for. Destroying the
 * key forgets the person and changes no stored byte.
 *
 * @param v the form's version, 1
 * @param subject whose it is: a staff code, or record and sub-item ({@code V-0001/K1}) for others
 * @param nonce 96 random bits, Base64
 * @param box ciphertext and tag, Base64
 */
public record Sealed(int v, String subject, String nonce, String box) {}

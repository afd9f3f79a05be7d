package jp.daicho.ledger.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.keys.Opened.Unreadable;
import jp.daicho.ledger.keys.SubjectKeys.Found;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Sealing;

/**
 * Seals and opens personal data with AES-256-GCM (NIST SP 800-38D), for one ledger.
 *
 * <p>A key made while deciding is only staged. {@link #persist} makes the staged keys durable just before the ledger's
 * commit, so that no stored box ever lacks its key; {@link #discard} drops them after a rollback or a dry run.
 */
public final class Sealer implements Sealing {

    private static final int FORM = 1;
    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final LedgerId ledger;
    private final SubjectKeys keys;
    private final Randomness randomness;
    private final BooleanSupplier begun;
    private final Map<String, SecretKey> staged = new LinkedHashMap<>();

    /** Of the last dry run: nothing is sealed with them again, but what was sealed can be shown. */
    private final Map<String, SecretKey> dropped = new LinkedHashMap<>();

    /** Whose keys are destroyed, or soon will be by somebody who may. */
    private final Set<String> forgotten = new HashSet<>();

    /** @param begun whether anything is recorded yet: somebody's name always is, from the first act on */
    public Sealer(LedgerId ledger, SubjectKeys keys, Randomness randomness, BooleanSupplier begun) {
        this.ledger = ledger;
        this.keys = keys;
        this.randomness = randomness;
        this.begun = begun;
    }

    @Override
    public Sealed seal(String subject, Class<? extends DomainEvent> event, String field, String text) {
        return seal(subject, event.getSimpleName(), field, text);
    }

    /**
     * Seal a text so that it opens only as this field of this event of this ledger.
     *
     * @param subject whose it is
     * @param eventName the stored name of the event that will hold the box
     * @throws Refused {@code subject-forgotten}: a forgotten person gets no new key; {@code keys-…}: the keys are lost,
     *     another ledger's, broken or closed, and new ones beside them would be lost in turn
     */
    public Sealed seal(String subject, String eventName, String field, String text) {
        refuseUnusable();
        var nonce = randomness.next(NONCE_BYTES);
        var place = place(FORM, subject, eventName, field);
        try {
            var box = cipher(Cipher.ENCRYPT_MODE, keyFor(subject), nonce, place).doFinal(text.getBytes(UTF_8));
            return new Sealed(FORM, subject, base64(nonce), base64(box));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + TRANSFORMATION, e);
        }
    }

    /** Open a box found as {@code field} of an event stored as {@code eventName}. */
    public Opened open(Sealed sealed, String eventName, String field) {
        return switch (find(sealed.subject())) {
            case Found.Present found ->
                open(sealed, found.key(), place(sealed.v(), sealed.subject(), eventName, field));
            case Found.Forgotten forgotten -> Unreadable.FORGOTTEN;
            case Found.Absent absent -> openDropped(sealed, place(sealed.v(), sealed.subject(), eventName, field));
        };
    }

    private synchronized Opened openDropped(Sealed sealed, byte[] place) {
        var key = dropped.get(sealed.subject());
        return key == null ? Unreadable.NO_KEY : open(sealed, key, place);
    }

    private static Opened open(Sealed sealed, SecretKey key, byte[] place) {
        try {
            var nonce = Base64.getDecoder().decode(sealed.nonce());
            var box = Base64.getDecoder().decode(sealed.box());
            return new Opened.Text(
                    new String(cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(box), UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Unreadable.BROKEN;
        }
    }

    /** How the keys are; a ledger in which nothing is recorded yet lacks none. */
    public KeysState state() {
        var state = keys.state();
        return state == KeysState.MISSING && !begun.getAsBoolean() ? KeysState.READY : state;
    }

    private void refuseUnusable() {
        switch (state()) {
            case READY -> {}
            case MISSING -> throw Refused.unusable("keys-missing", keys.location());
            case FOREIGN -> throw Refused.unusable("keys-foreign", keys.location());
            case DAMAGED -> throw Refused.unusable("keys-damaged", keys.location());
            case CLOSED -> throw Refused.unusable("keys-closed", keys.location());
        }
    }

    /** Open nothing of {@code subjects} any more, even where their keys can't be destroyed from here. */
    public synchronized void forget(Collection<String> subjects) {
        forgotten.addAll(subjects);
        subjects.forEach(staged::remove);
        subjects.forEach(dropped::remove);
    }

    /** Make the staged keys durable. */
    public synchronized void persist() {
        if (!staged.isEmpty()) {
            keys.add(Map.copyOf(staged));
            staged.clear();
        }
    }

    /** Drop the staged keys. */
    public synchronized void discard() {
        dropped.clear();
        dropped.putAll(staged);
        staged.clear();
    }

    private synchronized Found find(String subject) {
        if (forgotten.contains(subject)) {
            return new Found.Forgotten();
        }
        var made = staged.get(subject);
        return made == null ? keys.find(subject) : new Found.Present(made);
    }

    private synchronized SecretKey keyFor(String subject) {
        return switch (find(subject)) {
            case Found.Present found -> found.key();
            case Found.Forgotten forgotten -> throw Refused.byRule("subject-forgotten", subject);
            case Found.Absent absent -> {
                var made = new SecretKeySpec(randomness.next(KEY_BYTES), "AES");
                staged.put(subject, made);
                yield made;
            }
        };
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] place) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place);
        return cipher;
    }

    /** The place a box was made for: form, ledger, subject, event and field, each with its length in 4 bytes before it. */
    private byte[] place(int form, String subject, String eventName, String field) {
        var place = new ByteArrayOutputStream();
        for (var part : List.of(Integer.toString(form), ledger.id(), subject, eventName, field)) {
            var bytes = part.getBytes(UTF_8);
            place.writeBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            place.writeBytes(bytes);
        }
        return place.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}

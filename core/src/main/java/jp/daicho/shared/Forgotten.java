package jp.daicho.shared;

/**
 * A person was forgotten: once this is recorded, the key of everything sealed for {@link #subject} is destroyed. It
 * holds no text that somebody typed, so it can't hold the name again.
 */
public interface Forgotten extends DomainEvent {

    /** Whose key it is, as {@link Sealed} names it. */
    String subject();
}

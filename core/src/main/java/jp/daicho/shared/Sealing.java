package jp.daicho.shared;

/** Seals what identifies a person, so that it can be forgotten later without changing a stored byte. */
public interface Sealing {

    /**
     * Seal {@code text} for the one place it will be stored in.
     *
     * @param subject whose it is: a staff code, or record and sub-item for others
     * @param event the event it becomes part of
     * @param field the field of that event
     */
    Sealed seal(String subject, Class<? extends DomainEvent> event, String field, String text);
}

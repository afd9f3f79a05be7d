package jp.daicho.shared;

/** Boxes one can look into: what would be sealed, and for which place, stands in them as it was typed. */
public final class GlassBoxes implements Sealing {

    @Override
    public Sealed seal(String subject, Class<? extends DomainEvent> event, String field, String text) {
        return box(subject, event.getSimpleName() + "." + field, text);
    }

    /** What {@link #seal} makes of {@code text} for {@code place}: {@code "StaffRegistered.name"}. */
    public static Sealed box(String subject, String place, String text) {
        return new Sealed(1, subject, place, text);
    }
}

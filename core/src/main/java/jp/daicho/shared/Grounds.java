package jp.daicho.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every change rests on.
 *
 * @param on the business day it is true from, in the organ's time zone
 * @param reason in the words of the one who decided
 * @param evidence the papers that show it
 */
public record Grounds(LocalDate on, @Nullable String reason, List<Evidence> evidence) {

    public Grounds {
        reason = FreeText.optional("reason", reason);
        evidence = List.copyOf(evidence);
        evidence.forEach(paper -> FreeText.optionalName("evidence", paper.name()));
    }

    public static Grounds on(LocalDate day) {
        return new Grounds(day, null, List.of());
    }

    /** The same for what becomes true on {@code day}, if that is later. */
    public Grounds notBefore(LocalDate day) {
        return day.isAfter(on) ? new Grounds(day, reason, evidence) : this;
    }

    /** The reason, where one must be given. */
    public String requiredReason() {
        return Text.present("reason", reason);
    }

    /** The voiding of {@code entry} on these grounds. */
    public EntryVoided voiding(Recorded entry) {
        return new EntryVoided(entry.position(), entry.sequence(), on, requiredReason(), evidence);
    }
}

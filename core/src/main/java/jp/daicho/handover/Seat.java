package jp.daicho.handover;

import org.jspecify.annotations.Nullable;

/**
 * Something that is given to a person.
 *
 * @param charge what it is
 * @param code the code of the record it belongs to; of a duty, which belongs to none, its word
 * @param part which part of the record, where it has several of them: the number of a finding
 */
public record Seat(Charge charge, String code, @Nullable String part) {

    public Seat(Charge charge, String code) {
        this(charge, code, null);
    }

    /** The code of the record, or of its part: {@code U-2026-01-F1}. */
    public String item() {
        return part == null ? code : code + "-" + part;
    }
}

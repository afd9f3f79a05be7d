package jp.daicho.handover;

/**
 * Something that is given to a person.
 *
 * @param charge what it is
 * @param code the code of the record it belongs to; of a duty, which belongs to none, its word
 */
public record Seat(Charge charge, String code) {}

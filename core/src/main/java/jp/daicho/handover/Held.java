package jp.daicho.handover;

import java.time.LocalDate;

/**
 * Something of one person's that may be handed over.
 *
 * @param since the day it was, or will be, given to them
 * @param crew who has it together with them
 */
public record Held(Seat seat, LocalDate since, Crew crew) {}

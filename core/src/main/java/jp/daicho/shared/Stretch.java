package jp.daicho.shared;

/**
 * For how long something held.
 *
 * @param value what held
 * @param order of the fact that made it so: its position or sequence
 */
public record Stretch<T>(Period period, T value, long order) {}

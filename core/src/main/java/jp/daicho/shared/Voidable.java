package jp.daicho.shared;

/** A fact that can be taken out of its record's timeline again, because no state hangs on it. */
public interface Voidable extends DomainEvent {}

package jp.daicho.shared;

/** An event that may be recorded before its day comes: transfer, appointment, revocation, termination, policies. */
public interface Foreseeable extends DomainEvent {}

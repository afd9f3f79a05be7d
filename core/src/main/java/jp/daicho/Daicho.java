package jp.daicho;

/** The whole core as one Axon module: every aggregate, lookup and view over one organ's ledger. */
public final class Daicho {}

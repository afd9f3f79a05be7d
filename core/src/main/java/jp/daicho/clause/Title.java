package jp.daicho.clause;

/** What something is called in both languages, in our own words. */
public record Title(String ja, String en) {}

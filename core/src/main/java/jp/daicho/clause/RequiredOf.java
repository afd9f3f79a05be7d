package jp.daicho.clause;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which contracts a set of clauses, or one clause of it, is required of. The words are stored, and stand in data files. */
public enum RequiredOf {
    /** Every outsourcing contract. */
    ALL,
    /** Those whose vendor handles personal data. */
    PERSONAL_DATA,
    /** Those whose vendor handles individual numbers (番号法), or works in the zone that is for them. */
    MY_NUMBER,
    /** Those by which an information system is built. */
    BUILD,
    /** Those by which an information system is operated. */
    OPERATE,
    /** Those that start when the rules on supply chains apply to outsourcing (施行規則第16条の3, 附則第2条). */
    SUPPLY_CHAIN,
    /** Those that touch the resident registry network (住基ネット). */
    JUKI,
    /** Those whose vendor handles important information: all, unless nothing above class 1 is said to be handled. */
    IMPORTANT,
    /** None; it is good to have. */
    NONE;

    /** The word it goes by in data files: {@code personal-data}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The condition that goes by {@code word}, or null. */
    static @Nullable RequiredOf of(String word) {
        return Arrays.stream(values())
                .filter(condition -> condition.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** All the words there are, for a sentence. */
    static String words() {
        return Arrays.stream(values()).map(RequiredOf::word).collect(joining(", "));
    }
}

package jp.daicho.office.approval;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import jp.daicho.shared.Refused;

/** What an exception (例外措置) is from. */
public enum ExceptionKind {
    /** 職務の分離: one person may ask and decide, where the office is too small for two. */
    @JsonProperty("same-person")
    SAME_PERSON,
    /** A cloud service on its provider's terms alone (約款) may take information of class 2 or above. */
    @JsonProperty("terms-only")
    TERMS_ONLY,
    /** A condition of selection (選定条件) that isn't met, or not known to be. */
    @JsonProperty("selection-condition")
    SELECTION_CONDITION,
    /** A constraint of the separated networks (三層の対策). */
    @JsonProperty("zone")
    ZONE,
    /** Proof of deletion or of closed accounts that can't be had. */
    @JsonProperty("deletion-proof")
    DELETION_PROOF,
    /** Anything else its reason says. */
    @JsonProperty("other")
    OTHER;

    private static final List<String> CLOUDS = List.of("cloud");
    private static final List<String> CLOUDS_AND_CONTRACTS = List.of("cloud", "contract");
    private static final List<String> CLOUDS_AND_ACCOUNTS = List.of("cloud", "account");

    /** Refuse to say it of a record of a kind it can't concern; {@code noun} is what such records are called. */
    void refuseAbout(String record, String noun) {
        var nouns = switch (this) {
            case TERMS_ONLY, SELECTION_CONDITION -> CLOUDS;
            case ZONE -> CLOUDS_AND_CONTRACTS;
            case DELETION_PROOF -> CLOUDS_AND_ACCOUNTS;
            case SAME_PERSON, OTHER -> List.of(noun);
        };
        if (!nouns.contains(noun)) {
            var fitting = String.join(", ", nouns);
            throw Refused.byRule("exception-about-another-noun", this, record, fitting)
                    .under("record");
        }
    }
}

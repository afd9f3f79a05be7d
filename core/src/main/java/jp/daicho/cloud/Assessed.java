package jp.daicho.cloud;

import java.util.List;
import java.util.Set;
import jp.daicho.shared.Refused;

/**
 * What the approval of a service rested on. It changes by a fact that asks for a review, or by a new application, and
 * never by the way; what nobody had said may be said late.
 */
record Assessed(CloudId cloud, Use use) {

    /** Refuse to describe it otherwise; {@code newTerms} where a change of the terms is on record for that day. */
    void refuseOther(Use newer, boolean newTerms) {
        if (isOther(use.regions(), newer.regions())) {
            throw Refused.byRule("cloud-change-unreviewed", cloud, "region").under("region");
        }
        if (use.law() != null && newer.law() != null && !newer.law().equals(use.law())) {
            throw Refused.byRule("cloud-change-unreviewed", cloud, "region").under("law");
        }
        if (newer.restsOnTerms() && !use.restsOnTerms() && !newTerms) {
            throw Refused.byRule("cloud-change-unreviewed", cloud, "terms").under("terms-only");
        }
        if (isOther(use.information(), newer.information())) {
            throw Refused.byRule("cloud-use-unapproved", cloud).under("information");
        }
        if (isOther(use.zones(), newer.zones())) {
            throw Refused.byRule("cloud-use-unapproved", cloud).under("zone");
        }
    }

    private static boolean isOther(List<?> known, List<?> said) {
        return !known.isEmpty() && !said.isEmpty() && !Set.copyOf(known).equals(Set.copyOf(said));
    }
}

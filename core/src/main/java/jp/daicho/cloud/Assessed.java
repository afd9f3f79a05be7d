package jp.daicho.cloud;

import java.util.List;
import java.util.Set;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the approval of a service rested on. It changes by a fact that asks for a review, or by a new application, and
 * never by the way; what nobody had said may be said late.
 */
record Assessed(CloudId cloud, Use use) {

    /** Refuse to describe it otherwise; {@code newTerms} where a change of the terms is on record for that day. */
    void refuseOther(Use newer, boolean newTerms) {
        if (isOther(use.regions(), newer.regions())) {
            throw unreviewed("region", "region", "--region <region>");
        }
        if (use.law() != null && newer.law() != null && !newer.law().equals(use.law())) {
            throw unreviewed("law", "region", "--law <law>");
        }
        if (newer.restsOnTerms() && !use.restsOnTerms() && !newTerms) {
            throw unreviewed("terms-only", "terms", "--terms-only");
        }
        if (isOther(use.service(), newer.service()) && !newTerms) {
            throw unreviewed("service", "terms", "--service <service>");
        }
        if (use.route() != null && newer.route() != null && newer.route() != use.route() && !newTerms) {
            throw unreviewed("route", "terms", "--route <route>");
        }
        if (isOther(use.purpose(), newer.purpose())) {
            throw Refused.byRule("cloud-use-unapproved", cloud).under("purpose");
        }
        if (isOther(use.information(), newer.information())) {
            throw Refused.byRule("cloud-use-unapproved", cloud).under("information");
        }
        if (isOther(use.zones(), newer.zones())) {
            throw Refused.byRule("cloud-use-unapproved", cloud).under("zone");
        }
    }

    /** {@code how} is what to add to a {@code cloud changed} of that kind. */
    private Refused unreviewed(String option, String what, String how) {
        return Refused.byRule("cloud-change-unreviewed", cloud, what, how).under(option);
    }

    private static boolean isOther(@Nullable String known, @Nullable String said) {
        return known != null && said != null && !Text.comparable(known).equals(Text.comparable(said));
    }

    private static boolean isOther(List<?> known, List<?> said) {
        return !known.isEmpty() && !said.isEmpty() && !Set.copyOf(known).equals(Set.copyOf(said));
    }
}

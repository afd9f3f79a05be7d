package jp.daicho.contract.subcontract;

import static java.lang.Boolean.TRUE;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.Standing;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorsKnown;
import org.jspecify.annotations.Nullable;

/** What is refused of one contract's re-outsourcing, and why. */
final class ConsentRules {

    private final Standing standing;
    private final SubcontractTree tree;

    ConsentRules(Standing standing, SubcontractTree tree) {
        this.standing = standing;
        this.tree = tree;
    }

    /** By all that is recorded. */
    Subcontract known(SubcontractId sub) {
        var known = tree.at(sub, LocalDate.MAX);
        if (known == null) {
            throw Refused.notFound("subcontract-unknown", standing.id(), sub);
        }
        return known;
    }

    /** Refuse a vendor nobody knows, and the contract's own. */
    void refuseUnfit(@Nullable VendorId vendor, VendorsKnown vendors) {
        if (vendor == null) {
            return;
        } else if (!vendors.knows(vendor)) {
            throw Refused.notFound("record-unknown", vendor).under("vendor");
        } else if (vendor.equals(standing.vendor())) {
            throw Refused.byRule("subcontract-to-own-vendor", standing.id(), vendor);
        }
    }

    /** Refuse one asked for before the one it works for; and under one without consent any that isn't at work. */
    void refuseMisplaced(SubcontractRequested event) {
        if (event.parent() == null) {
            return;
        }
        var parent = known(event.parent());
        var day = event.effectiveOn();
        var asked = parent.request().effectiveOn();
        if (day.isBefore(asked)) {
            throw Refused.byRule("subcontract-before-parent", day, parent.id(), asked);
        }
        if (!event.inUse() && (parent.refused() != null || parent.ended() != null)) {
            throw Refused.byRule("subcontract-parent-without-consent", parent.id());
        }
    }

    void refuseOnceDecided(Subcontract sub, SubcontractState... allowed) {
        if (!Arrays.asList(allowed).contains(sub.state())) {
            throw Refused.byRule("subcontract-decided", sub.id(), sub.since());
        }
    }

    void refuseBeforeState(Subcontract sub, LocalDate day) {
        if (day.isBefore(sub.since())) {
            throw Refused.byRule("before-last-state", sub.id(), day, sub.since());
        }
    }

    /** Consent is given from the top down; of several that lack it the topmost is named. */
    void refuseUnlessConsentedAbove(Subcontract sub, LocalDate day) {
        for (Subcontract above : tree.above(sub, day).reversed()) {
            if (above.state() == SubcontractState.REQUESTED) {
                throw Refused.byRule("subcontract-parent-undecided", sub.id(), above.id(), standing.id());
            } else if (!above.isApproved()) {
                throw Refused.byRule("subcontract-parent-without-consent", above.id());
            }
        }
    }

    /** 番号法第10条: at every level, the one who outsourced first has to consent. */
    void refuseWithoutOriginalConsent(Subcontract sub, ApproveSubcontract command) {
        boolean handlesNumbers = sub.request().myNumber()
                || TRUE.equals(standing.outline(command.grounds().on()).myNumber());
        if (handlesNumbers && !sub.originalConsent() && !command.originalConsent()) {
            throw Refused.byRule("original-consent-missing", sub.id());
        }
    }

    /** Refuse the end of what doesn't work, and, without a reason, of one that others still work for. */
    void refuseEnd(Subcontract sub, Grounds grounds) {
        if (sub.refused() != null && !sub.isAtWork()) {
            throw Refused.byRule("subcontract-not-at-work", sub.id(), sub.since());
        }
        var running = below(sub);
        if (!running.isEmpty() && grounds.reason() == null) {
            throw Refused.badValue("subcontract-end-needs-reason", "reason", sub.id(), running);
        }
    }

    private List<SubcontractId> below(Subcontract sub) {
        return tree.on(LocalDate.MAX).stream()
                .filter(Subcontract::isAtWork)
                .filter(each -> tree.above(each, LocalDate.MAX).contains(sub))
                .map(Subcontract::id)
                .toList();
    }
}

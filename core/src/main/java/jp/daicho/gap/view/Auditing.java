package jp.daicho.gap.view;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditEvent.AuditReported;
import jp.daicho.audit.FindingEvent;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.audit.ImprovementEvent;
import jp.daicho.audit.SelfCheckEvent.SelfCheckReported;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.TermEvent;
import jp.daicho.gap.audit.AuditStory;
import jp.daicho.gap.audit.Proof;
import jp.daicho.gap.audit.YearsStory;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.vendor.VendorStory;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.shared.Days;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.FiscalYear;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** The stories of audits and self-checks, and of the organ's fiscal years. */
final class Auditing implements Chronicle {

    private final Shelf shelf;
    private final Set<String> ofVendors = new HashSet<>();
    private @Nullable YearsStory years;

    /** @param shelf on which the stories of vendors and contracts stand too, written before this hears of an event */
    Auditing(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                OrganEstablished.class, AuditEvent.class, PolicyReviewed.class, ContractEvent.class, TermEvent.class);
    }

    @Override
    public void on(Recorded recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case OrganEstablished event -> {
                years = new YearsStory(event, position, this::outsourced);
                shelf.begin(years);
            }
            case AuditEvent event -> {
                on(event, position);
                did(event, position);
            }
            case PolicyReviewed event -> reviewed(event, position);
            case ContractEvent ignored -> changeYears();
            case TermEvent ignored -> changeYears();
            case EntryVoided event -> takeOut(event);
            default -> {}
        }
    }

    /** The days on which somebody works for the office. */
    private Days outsourced() {
        return Days.of(shelf.all().stream()
                .filter(ContractStory.class::isInstance)
                .flatMap(story -> ((ContractStory) story).inForce().periods().stream())
                .toList());
    }

    private void on(AuditEvent event, long position) {
        if (event instanceof AuditPlanned planned) {
            shelf.begin(new AuditStory(planned, position));
            note(planned, planned.records());
        } else if (event instanceof FindingEvent finding) {
            var audit = story(event);
            audit.on(finding, position);
            shelf.change(audit);
        }
        if (event instanceof FindingRaised raised) {
            note(raised, List.of(raised.record()));
        }
    }

    /** An audit looks at vendors if it names one, or a contract, or finds something amiss there. */
    private void note(AuditEvent event, List<String> records) {
        for (String record : records) {
            if (shelf.of(record, VendorStory.class) != null || shelf.of(record, ContractStory.class) != null) {
                ofVendors.add(event.audit().value());
            }
        }
    }

    private void did(AuditEvent event, long position) {
        var day = event.effectiveOn();
        if (years == null) {
            return;
        }
        var audit = story(event);
        var year = new FiscalYear(audit.planned().year());
        switch (event) {
            case AuditReported ignored -> {
                years.did(Proof.AUDIT, year, day, position);
                if (ofVendors.contains(audit.id())) {
                    years.auditedVendors(day, position);
                }
            }
            case SelfCheckReported ignored -> years.did(Proof.SELF_CHECK, year, day, position);
            case ImprovementEvent ignored -> years.did(Proof.IMPROVEMENT, FiscalYear.of(day), day, position);
            default -> {}
        }
        shelf.change(years);
    }

    private AuditStory story(AuditEvent event) {
        return requireNonNull(shelf.of(event.audit().value(), AuditStory.class));
    }

    private void reviewed(PolicyReviewed event, long position) {
        if (years != null) {
            years.did(Proof.REVIEW, FiscalYear.of(event.effectiveOn()), event.effectiveOn(), position);
            shelf.change(years);
        }
    }

    private void takeOut(EntryVoided event) {
        if (years != null) {
            years.takeOut(event.position());
            changeYears();
        }
    }

    private void changeYears() {
        if (years != null) {
            shelf.change(years);
        }
    }
}

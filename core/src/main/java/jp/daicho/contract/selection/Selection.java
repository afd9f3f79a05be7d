package jp.daicho.contract.selection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.PlanCommand.AbandonOutsourcing;
import jp.daicho.contract.Standing;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.SelectionEvent.CandidateAssessed;
import jp.daicho.contract.selection.SelectionEvent.SelectionCriteriaFixed;
import jp.daicho.contract.selection.SelectionEvent.VendorSelected;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorsKnown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The part of a contract that says how its vendor was chosen. Papers of it may come late, with a reason. */
public final class Selection {

    private final Standing standing;
    private final Timeline<String> criteria = new Timeline<>();
    private final Map<VendorId, Timeline<CandidateAssessed>> candidates = new HashMap<>();
    private @Nullable VendorId selected;

    public Selection(Standing standing) {
        this.standing = standing;
    }

    @CommandHandler
    void handle(AssessCandidate command, VendorsKnown vendors) {
        refuseTooLate(command.grounds());
        if (!vendors.knows(command.vendor())) {
            throw Refused.notFound("record-unknown", command.vendor()).under("vendor");
        } else if (!standing.isConcluded()) {
            vendors.refuseMerged(command.vendor());
        }
        record(command.event());
    }

    private void record(CandidateAssessed event) {
        if (candidates.values().stream().flatMap(known -> known.all().stream()).noneMatch(event::sameAs)) {
            apply(event);
        }
    }

    @CommandHandler
    void handle(SelectVendor command, VendorsKnown vendors) {
        var grounds = command.grounds();
        refuseTooLate(grounds);
        if (standing.isConcluded()) {
            refuseOther(command.vendor(), standing.vendor());
        } else {
            vendors.refuseAward(command.vendor(), grounds);
            standing.refuseBeforeState(grounds);
        }
        var standard = command.criteria();
        if (standard != null && !standard.equals(criteria.at(grounds.on()))) {
            apply(command.fixing(standard));
        }
        if (command.assessment() != null) {
            record(command.assessing(command.assessment()).event());
        }
        if (!standing.isConcluded()) {
            refuseUnsuitable(command.vendor(), grounds.on());
        }
        if (!command.vendor().equals(selected)) {
            apply(command.event());
        }
    }

    @CommandHandler
    void handle(AbandonOutsourcing command) {
        standing.refuseOnceAbandoned();
        if (standing.isConcluded()) {
            throw Refused.byRule("abandon-concluded", command.contract());
        }
        standing.refuseBeforeState(command.grounds());
        apply(command.event());
    }

    /** Whom the contract may be concluded with: the vendor that was selected; {@code named} can only be the same. */
    public VendorId awarded(@Nullable VendorId named, Grounds grounds) {
        standing.refuseOnceAbandoned();
        standing.refuseBeforeState(grounds);
        if (selected == null) {
            throw Refused.byRule("vendor-not-selected", standing.id());
        }
        if (named != null) {
            refuseOther(named, selected);
        }
        refuseUnsuitable(selected, grounds.on());
        return selected;
    }

    /** Refuse a candidate that by its last assessment is not fit for it. */
    private void refuseUnsuitable(VendorId vendor, LocalDate day) {
        var assessments = candidates.get(vendor);
        var last = assessments == null ? null : assessments.at(day);
        if (last != null && last.result() == Suitability.UNSUITABLE) {
            throw Refused.byRule("candidate-unsuitable", standing.id(), vendor, last.effectiveOn());
        }
    }

    private void refuseOther(VendorId named, VendorId chosen) {
        if (!named.equals(chosen)) {
            throw Refused.byRule("vendor-not-the-selected", standing.id(), named, chosen);
        }
    }

    /** Once the contract is concluded, what is said of the choice is from before that, and needs a reason. */
    private void refuseTooLate(Grounds grounds) {
        standing.refuseOnceAbandoned();
        if (standing.isConcluded()) {
            standing.refuseOnceClosed();
            var concluded = standing.concludedOn();
            if (grounds.on().isAfter(concluded) || grounds.reason() == null) {
                throw Refused.byRule("selection-after-conclusion", standing.id(), concluded);
            }
        }
    }

    @EventSourcingHandler
    void on(SelectionEvent event, @SequenceNumber long sequence) {
        switch (event) {
            case SelectionCriteriaFixed fixed -> criteria.put(fixed.effectiveOn(), sequence, fixed.criteria());
            case CandidateAssessed assessed ->
                candidates
                        .computeIfAbsent(assessed.vendor(), first -> new Timeline<>())
                        .put(assessed.effectiveOn(), sequence, assessed);
            case VendorSelected chosen -> selected = chosen.vendor();
        }
    }

    @EventSourcingHandler
    void on(EntryVoided event) {
        criteria.remove(event.sequence());
        candidates.values().forEach(known -> known.remove(event.sequence()));
    }
}

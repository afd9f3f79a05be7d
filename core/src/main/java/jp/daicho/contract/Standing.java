package jp.daicho.contract;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Set;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractEvent.PersonInChargeAssigned;
import jp.daicho.contract.PlanEvent.OutsourcingAbandoned;
import jp.daicho.contract.PlanEvent.OutsourcingPlanned;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Where one contract stands, as its aggregate remembers it: what may still be recorded of it, and from which day. */
public final class Standing {

    private @Nullable ContractId id;
    private @Nullable ContractConcluded concluded;
    private @Nullable Term term;
    private @Nullable LocalDate abandoned;
    private LocalDate since = LocalDate.MIN;
    private final Timeline<Outline> outlines = new Timeline<>();
    private final Timeline<EditionId> editions = new Timeline<>();

    public void on(PlanEvent event, long sequence) {
        switch (event) {
            case OutsourcingPlanned planned -> {
                id = planned.contract();
                outlines.put(LocalDate.MIN, sequence, planned.outline());
            }
            case OutsourcingAbandoned ignored -> abandoned = event.effectiveOn();
        }
        since = event.effectiveOn();
    }

    public void on(ContractEvent event, long sequence) {
        switch (event) {
            case ContractConcluded first -> {
                outlines.put(isPlanned() ? first.effectiveOn() : LocalDate.MIN, sequence, first.outline());
                id = first.contract();
                concluded = first;
                term = Term.of(first);
                since = first.effectiveOn();
            }
            case ContractProfileChanged changed -> outlines.put(changed.effectiveOn(), sequence, changed.outline());
            case PersonInChargeAssigned ignored -> {}
        }
    }

    public void on(TermEvent event) {
        term = term().after(event);
        since = event.effectiveOn();
    }

    /** From {@code day} on, its clauses are assessed under {@code edition}. */
    public void assessed(EditionId edition, LocalDate day, long sequence) {
        editions.put(day, sequence, edition);
    }

    public void voided(long sequence) {
        outlines.remove(sequence);
        editions.remove(sequence);
    }

    public ContractId id() {
        return requireNonNull(id);
    }

    public boolean isPlanned() {
        return id != null;
    }

    public boolean isConcluded() {
        return concluded != null;
    }

    /** The edition it is at on {@code day}: that of the last assessment, before the first one that of its conclusion. */
    public EditionId edition(LocalDate day) {
        return requireNonNullElse(editions.at(day), requireNonNull(concluded).edition());
    }

    /** The day of conclusion. */
    public LocalDate concludedOn() {
        return requireNonNull(concluded).effectiveOn();
    }

    /** With whom it was concluded. */
    public VendorId vendor() {
        return requireNonNull(concluded).vendor();
    }

    public Term term() {
        return requireNonNull(term);
    }

    /** What describes it on {@code day}. */
    public Outline outline(LocalDate day) {
        return outlines.upTo(day).stream().reduce(Outline.NOTHING, Outline::with);
    }

    /** The conditions of the catalogue that it meets on {@code day}; what is decided goes by the law's own transition. */
    public Set<RequiredOf> met(LocalDate day) {
        return Requirement.met(outline(day), Transition.OF_THE_LAW, term(), day);
    }

    /** Refuse what only a contract can have, and not a plan. */
    public void refuseUnlessConcluded() {
        if (concluded == null) {
            throw Refused.byRule("contract-not-concluded", id());
        }
    }

    /** Refuse what belongs to the choice of a vendor once it is too late for it. */
    public void refuseOnceAbandoned() {
        if (abandoned != null) {
            throw Refused.byRule("contract-abandoned", id(), abandoned);
        }
    }

    /** Refuse a fact about a contract's performance from after a termination, which may lie ahead; any once it is closed. */
    public void refuseOnceOver(LocalDate day) {
        refuseOnceClosed();
        refuseFromTermination(day);
    }

    /**
     * Refuse a fact about a contract's performance from before there was any: before it was concluded, or before its first
     * day if that came earlier, as with one that was put on paper late. What prepares it, as secrecy, persons, subs and
     * the assessment of its text, may come before.
     */
    public void refuseBeforeItBegan(LocalDate day) {
        var first = requireNonNull(concluded).describedFrom();
        if (day.isBefore(first)) {
            throw Refused.byRule("before-contract", id(), day, first);
        }
    }

    /** Refuse anything new once nothing is left to be done, whatever its day. */
    public void refuseOnceClosed() {
        refuseUnlessConcluded();
        var closed = term().closed();
        if (closed != null) {
            throw Refused.byRule("contract-closed", id(), closed);
        }
    }

    /** Refuse to mend what is recorded of a contract's performance by a fact from after its end. */
    public void refuseMendedAfterEnd(LocalDate day, Grounds grounds) {
        refuseMendedOnceClosed(day, grounds);
        refuseFromTermination(day);
    }

    /** Refuse to mend the record of a closed contract by a fact from after its closing, or without a reason. */
    public void refuseMendedOnceClosed(LocalDate day, Grounds grounds) {
        refuseUnlessConcluded();
        var closed = term().closed();
        if (closed != null && (!day.isBefore(closed) || grounds.reason() == null)) {
            throw Refused.byRule("contract-closed", id(), closed);
        }
    }

    private void refuseFromTermination(LocalDate day) {
        var terminated = term().terminated();
        if (terminated != null && !day.isBefore(terminated)) {
            throw Refused.byRule("contract-terminated", id(), terminated);
        }
    }

    /** Refuse a new state after the last one there can be, or dated before the present one. */
    public void refuseNewState(Grounds grounds) {
        refuseOnceOver(LocalDate.MAX);
        refuseBeforeState(grounds);
    }

    /** Refuse a new state dated before the present one. */
    public void refuseBeforeState(Grounds grounds) {
        if (grounds.on().isBefore(since)) {
            throw Refused.byRule("before-last-state", id(), grounds.on(), since);
        }
    }
}

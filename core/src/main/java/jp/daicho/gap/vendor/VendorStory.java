package jp.daicho.gap.vendor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.gap.contract.ContractStory;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.Suspensions;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorContactForgotten;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorId;

/** What rules know of one vendor and of its contracts. */
public final class VendorStory implements Story {

    private final VendorRegistered registered;
    private final long position;
    private final VendorNames names = new VendorNames();
    private Suspensions suspensions = Suspensions.NONE;
    private LocalDate gone = LocalDate.MAX;
    private final VendorStatements statements = new VendorStatements();
    private final VendorsByNumber numbers;
    private final List<Engagement> engagements = new ArrayList<>();
    private final Set<Story> supplied = new LinkedHashSet<>();

    /** @param numbers the other vendors */
    public VendorStory(VendorRegistered event, long position, VendorsByNumber numbers) {
        registered = event;
        this.position = position;
        this.numbers = numbers;
        said(LocalDate.MIN, position, event.profile());
    }

    public void on(VendorEvent event, long at) {
        var day = event.effectiveOn();
        switch (event) {
            case VendorProfileChanged changed -> said(day, at, changed.profile());
            case CertificationRecorded recorded -> statements.on(recorded, at);
            case VendorSuspended suspended -> suspensions = suspensions.and(suspended, at);
            case VendorReinstated ignored -> suspensions = suspensions.reinstated(day);
            case VendorRetired ignored -> gone = day;
            case VendorMerged ignored -> gone = day;
            case VendorRegistered again -> throw new IllegalArgumentException("registered twice: " + again);
            case VendorContactChanged changed -> statements.on(changed, at);
            case VendorContactForgotten gone -> statements.on(gone);
            case VendorOwnershipDisclosed disclosed -> statements.on(disclosed, at);
            case VendorDeclarationReceived received -> statements.on(received, at);
        }
    }

    private void said(LocalDate day, long at, Profile profile) {
        names.put(day, at, profile);
        if (profile.corporateNumber() != null) {
            numbers.add(profile.corporateNumber(), this);
        }
    }

    @Override
    public void takeOut(long voided) {
        names.takeOut(voided);
        statements.takeOut(voided);
    }

    public void takesOn(ContractStory contract) {
        engagements.add(new Engagement(contract, Period.ALWAYS));
    }

    /** From {@code day} on, what was this vendor's is {@code survivor}'s, and what is known of it is known of that one. */
    public void mergeInto(VendorStory survivor, LocalDate day) {
        for (Engagement engaged : List.copyOf(engagements)) {
            survivor.engagements.add(engaged.within(Period.from(day)));
        }
        survivor.supplied.addAll(supplied);
        survivor.statements.inherit(statements, day);
        survivor.suspensions = survivor.suspensions.inheriting(suspensions, day);
        engagements.replaceAll(engaged -> engaged.within(new Period(LocalDate.MIN, day)));
    }

    @Override
    public String id() {
        return registered.vendor().value();
    }

    @Override
    public VendorId vendor() {
        return registered.vendor();
    }

    /** Something else than a contract that it does for the office. */
    public void supplies(Story record) {
        supplied.add(record);
    }

    /** Every record that was ever its own: contracts, and what it supplies. */
    public List<Story> records() {
        return Stream.concat(engagements.stream().map(Engagement::contract), supplied.stream())
                .toList();
    }

    /** Where it was registered. */
    long position() {
        return position;
    }

    List<Engagement> engagements() {
        return Collections.unmodifiableList(engagements);
    }

    @Override
    public String title(LocalDate day) {
        return names.title(day);
    }

    /** When it is suspended while it is there. */
    Suspensions suspensions() {
        return suspensions;
    }

    /** What it stated of itself. */
    VendorStatements statements() {
        return statements;
    }

    /** The days from its registration on, until it was retired or merged. */
    Period alive() {
        return new Period(registered.effectiveOn(), gone);
    }

    /** What it was called, and its corporate numbers. */
    VendorNames names() {
        return names;
    }

    /** The days on which it is there and has the number. */
    Days daysWith(CorporateNumber number) {
        return Days.of(names.numbers().stream()
                .filter(own -> own.value().equals(number))
                .map(own -> own.period().and(alive()))
                .toList());
    }

    /** Those registered before it that ever had the number, in that order. */
    List<VendorStory> eldersWith(CorporateNumber number) {
        return numbers.with(number).stream()
                .filter(other -> other.position < position)
                .toList();
    }

    /** The days on which one of its contracts is in force. */
    Days inForce() {
        return Days.of(engagements.stream()
                .flatMap(engaged -> engaged.inForce().periods().stream())
                .toList());
    }

    /** Those of its contracts that are in force on the day. */
    @Override
    public Set<String> sections(LocalDate day) {
        return engagements.stream()
                .filter(engaged -> engaged.inForce().contains(day))
                .flatMap(engaged -> engaged.contract().sections(day).stream())
                .collect(Collectors.toSet());
    }
}

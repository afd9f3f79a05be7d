package jp.daicho.gap.rule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.daicho.shared.Days;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorState;

/** What rules know of one vendor and of its contracts. */
public final class VendorStory implements Story {

    private final VendorId vendor;
    private final Timeline<Profile> profiles = new Timeline<>();
    private final Timeline<VendorState> states = new Timeline<>();
    private final Map<Certificate, Map<Long, CertificationRecorded>> certifications = new EnumMap<>(Certificate.class);
    private final List<ContractStory> contracts = new ArrayList<>();

    public VendorStory(VendorRegistered event, long position) {
        vendor = event.vendor();
        profiles.put(LocalDate.MIN, position, event.profile());
    }

    public void on(VendorEvent event, long at) {
        var day = event.effectiveOn();
        switch (event) {
            case VendorProfileChanged changed -> profiles.put(day, at, changed.profile());
            case CertificationRecorded recorded ->
                certifications
                        .computeIfAbsent(recorded.kind(), kind -> new HashMap<>())
                        .put(at, recorded);
            case VendorSuspended ignored -> suspend(day, at);
            case VendorReinstated ignored -> states.put(day, at, VendorState.REGISTERED);
            case VendorRetired ignored -> states.put(day, at, VendorState.RETIRED);
            case VendorRegistered again -> throw new IllegalArgumentException("registered twice: " + again);
            case VendorEvent.VendorContactChanged ignored -> {}
        }
    }

    /** A suspension that is prolonged goes on. */
    private void suspend(LocalDate day, long at) {
        if (states.at(day) != VendorState.SUSPENDED) {
            states.put(day, at, VendorState.SUSPENDED);
        }
    }

    @Override
    public void takeOut(long voided) {
        profiles.remove(voided);
        certifications.values().forEach(recorded -> recorded.remove(voided));
    }

    public void takesOn(ContractStory contract) {
        contracts.add(contract);
    }

    @Override
    public String id() {
        return vendor.value();
    }

    @Override
    public VendorId vendor() {
        return vendor;
    }

    public List<ContractStory> contracts() {
        return Collections.unmodifiableList(contracts);
    }

    @Override
    public String title(LocalDate day) {
        var profile = profiles.upTo(day).stream().reduce(Profile::with).orElseThrow();
        return requireNonNull(profile.name());
    }

    List<Stretch<VendorState>> states() {
        return states.stretches();
    }

    /** Every certification recorded, by kind and position. */
    Map<Certificate, Map<Long, CertificationRecorded>> certifications() {
        return certifications;
    }

    /** The days on which one of its contracts is in force. */
    Days inForce() {
        return Days.of(contracts.stream()
                .flatMap(contract -> contract.inForce().periods().stream())
                .toList());
    }

    /** Those of its contracts that are in force on the day. */
    @Override
    public Set<String> sections(LocalDate day) {
        return contracts.stream()
                .filter(contract -> contract.inForce().contains(day))
                .flatMap(contract -> contract.sections(day).stream())
                .collect(Collectors.toSet());
    }
}

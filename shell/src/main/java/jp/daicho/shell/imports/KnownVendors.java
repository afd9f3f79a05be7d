package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorName;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import jp.daicho.vendor.view.VendorRow;
import org.jspecify.annotations.Nullable;

/** The vendors there are, found by corporate number and by the names they ever had. */
final class KnownVendors {

    /**
     * Which vendor is meant.
     *
     * @param vendor null where it is a new one
     * @param similar which ones it might be all the same, where it is new
     */
    record Match(@Nullable VendorId vendor, List<VendorId> similar) {}

    private final Map<VendorId, CorporateNumber> numberOf = new HashMap<>();
    private final Map<CorporateNumber, VendorId> byNumber = new HashMap<>();
    private final Map<String, Set<VendorId>> byName = new HashMap<>();
    private final Map<String, Set<VendorId>> byBareName = new HashMap<>();
    private final Map<VendorId, Said> said = new HashMap<>();
    private final Map<VendorId, VendorId> merged = new HashMap<>();

    /** Those that are registered; by the names of one that was merged, the one that goes on is found. */
    static KnownVendors of(CurrentRegister register) {
        var known = new KnownVendors();
        var latest = register.ask(new VendorsOn(LocalDate.MAX));
        latest.stream()
                .filter(row -> row.mergedInto() != null)
                .forEach(row -> known.merged.put(row.vendor(), row.mergedInto()));
        register.ask(new VendorsOn(LocalDate.MIN)).forEach(known::add);
        latest.forEach(known::add);
        return known;
    }

    private void add(VendorRow row) {
        add(merged.getOrDefault(row.vendor(), row.vendor()), row.profile());
    }

    void add(VendorId vendor, Profile profile) {
        var number = profile.corporateNumber();
        if (number != null) {
            numberOf.put(vendor, number);
            byNumber.putIfAbsent(number, vendor);
        }
        var name = VendorName.of(String.valueOf(profile.name()));
        byName.computeIfAbsent(name.normal(), none -> new LinkedHashSet<>()).add(vendor);
        byBareName.computeIfAbsent(name.bare(), none -> new LinkedHashSet<>()).add(vendor);
        said.merge(vendor, said(profile), Said::and);
    }

    /** What is said of a vendor; of its name only what tells it from others. */
    static Said said(Profile profile) {
        return new Said()
                .with("name", VendorName.of(String.valueOf(profile.name())).normal())
                .with("kana", profile.kana())
                .with("corporate-number", profile.corporateNumber())
                .with("address", profile.address());
    }

    Said said(VendorId vendor) {
        return said.getOrDefault(vendor, new Said());
    }

    /** Whether no corporate number of {@code vendor} is known. */
    boolean isUnnumbered(VendorId vendor) {
        return !numberOf.containsKey(vendor);
    }

    List<String> codes() {
        return Stream.concat(said.keySet().stream(), merged.keySet().stream())
                .map(VendorId::value)
                .toList();
    }

    /** All those of the name. */
    List<VendorId> named(Profile profile) {
        var name = VendorName.of(String.valueOf(profile.name()));
        return List.copyOf(byName.getOrDefault(name.normal(), Set.of()));
    }

    /**
     * The vendor with the same corporate number; else the only one of the same name whose number says nothing else; else a
     * new one.
     */
    Match match(Profile profile) {
        var number = profile.corporateNumber();
        var numbered = number == null ? null : byNumber.get(number);
        if (numbered != null) {
            return new Match(numbered, List.of());
        }
        var name = VendorName.of(String.valueOf(profile.name()));
        var namesakes = named(profile);
        var unnumbered = namesakes.stream().filter(this::isUnnumbered).toList();
        if (unnumbered.size() == 1) {
            return new Match(unnumbered.getFirst(), List.of());
        } else if (number == null && namesakes.size() == 1) {
            return new Match(namesakes.getFirst(), List.of());
        }
        List<VendorId> similar = new ArrayList<>(namesakes);
        byBareName.getOrDefault(name.bare(), Set.of()).stream()
                .filter(vendor -> !namesakes.contains(vendor))
                .forEach(similar::add);
        return new Match(null, similar);
    }
}

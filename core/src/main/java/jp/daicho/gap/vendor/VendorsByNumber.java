package jp.daicho.gap.vendor;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.daicho.vendor.CorporateNumber;

/** Which vendors ever had a corporate number (法人番号), so that those are looked at together that share one. */
public final class VendorsByNumber {

    private final Map<CorporateNumber, Set<VendorStory>> vendors = new HashMap<>();
    private final Map<VendorStory, Set<CorporateNumber>> numbers = new HashMap<>();

    void add(CorporateNumber number, VendorStory vendor) {
        vendors.computeIfAbsent(number, none -> new TreeSet<>(Comparator.comparingLong(VendorStory::position)))
                .add(vendor);
        numbers.computeIfAbsent(vendor, none -> new HashSet<>()).add(number);
    }

    /** Those that ever had the number, in the order of their registration. */
    List<VendorStory> with(CorporateNumber number) {
        return List.copyOf(vendors.getOrDefault(number, Set.of()));
    }

    /** All that ever had a number in common with {@code vendor}, itself included if it ever had one. */
    public Set<VendorStory> around(VendorStory vendor) {
        return numbers.getOrDefault(vendor, Set.of()).stream()
                .flatMap(number -> with(number).stream())
                .collect(Collectors.toSet());
    }
}

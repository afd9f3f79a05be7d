package jp.daicho.vendor.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorName;
import org.jspecify.annotations.Nullable;

/** Which vendors ever had a name or a corporate number. Names are looked at only once somebody asks. */
final class Namesakes {

    private record Said(VendorId vendor, Profile profile) {}

    private final List<Said> unread = new ArrayList<>();
    private final Map<String, Set<VendorId>> byName = new HashMap<>();
    private final Map<CorporateNumber, Set<VendorId>> byNumber = new HashMap<>();

    void add(VendorId vendor, Profile profile) {
        unread.add(new Said(vendor, profile));
    }

    /** Those that ever had the name or the number of {@code profile}, by code. */
    Set<VendorId> of(Profile profile) {
        unread.forEach(this::read);
        unread.clear();
        var found = none();
        if (profile.name() != null) {
            found.addAll(byName.getOrDefault(bare(profile.name()), Set.of()));
        }
        if (profile.corporateNumber() != null) {
            found.addAll(byNumber.getOrDefault(profile.corporateNumber(), Set.of()));
        }
        return found;
    }

    private void read(Said said) {
        var name = said.profile().name();
        if (name != null) {
            byName.computeIfAbsent(bare(name), key -> none()).add(said.vendor());
        }
        var number = said.profile().corporateNumber();
        if (number != null) {
            byNumber.computeIfAbsent(number, key -> none()).add(said.vendor());
        }
    }

    private static Set<VendorId> none() {
        return new TreeSet<>(Comparator.comparing(VendorId::value));
    }

    static String bare(@Nullable String name) {
        return VendorName.of(String.valueOf(name)).bare();
    }
}

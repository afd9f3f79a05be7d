package jp.daicho.gap.vendor;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.gap.rule.RulesOf;

/** Every rule for vendors: VN-01 to VN-05. */
public final class RulesOfVendors {

    public static final RulesOf<VendorStory> ALL = new RulesOf<>(
            VendorStory.class,
            Stream.of(VendorRules.ALL, VendorRecordRules.ALL)
                    .flatMap(List::stream)
                    .toList());

    private RulesOfVendors() {}
}

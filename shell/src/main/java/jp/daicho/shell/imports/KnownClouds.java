package jp.daicho.shell.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.CloudState;
import jp.daicho.cloud.view.CloudRecords.CloudsOn;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Text;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The cloud services there are, found by service and provider, and what is said of each. */
final class KnownClouds {

    private final Map<String, CloudRow> clouds = new HashMap<>();
    private final List<String> codes = new ArrayList<>();

    static KnownClouds of(CurrentRegister register) {
        var known = new KnownClouds();
        register.ask(new CloudsOn(LocalDate.MAX, null)).forEach(known::add);
        return known;
    }

    private void add(CloudRow row) {
        codes.add(row.cloud().value());
        var provider = row.provider();
        if (provider != null) {
            clouds.putIfAbsent(key(row.use().service(), provider), row);
        }
    }

    void add(CloudId cloud, CloudEntry entry, VendorId provider, @Nullable StaffId manager) {
        add(row(cloud, entry, provider, manager));
    }

    List<String> codes() {
        return codes;
    }

    @Nullable
    CloudRow match(CloudEntry entry, VendorId provider) {
        return clouds.get(key(entry.use().service(), provider));
    }

    private static String key(@Nullable String service, VendorId provider) {
        return Text.comparable(String.valueOf(service)) + "/" + provider;
    }

    private static CloudRow row(CloudId cloud, CloudEntry entry, VendorId provider, @Nullable StaffId manager) {
        return new CloudRow(
                cloud, entry.use(provider), provider, CloudState.IN_USE, true, entry.approvedUntil(), manager);
    }

    /** {@code manager} is who has the name in the list; null where that isn't one member of staff. */
    static Said said(CloudEntry entry, VendorId provider, @Nullable StaffId manager) {
        return said(row(new CloudId("K-0"), entry, provider, manager));
    }

    static Said said(CloudRow row) {
        var use = row.use();
        return new Said()
                .with(Fields.PURPOSE, use.purpose())
                .with(Fields.SECTION, use.section())
                .with(Fields.INFORMATION, use.information())
                .with(Fields.NETWORK, use.zones())
                .with(Fields.REGION, use.regions())
                .with(Fields.TERMS_ONLY, use.termsOnly())
                .with(Fields.UNTIL, row.until())
                .with(Fields.MANAGER, row.manager());
    }
}

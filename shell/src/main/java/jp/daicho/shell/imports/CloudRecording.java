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
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Text;
import jp.daicho.shell.imports.Outcome.NewVendor;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** Records cloud services, and the providers and managers nobody knew before. */
final class CloudRecording implements Recording<CloudEntry> {

    private static final NextCode STAFF = new NextCode("S-", 4, 1);

    private final CurrentRegister register;
    private final boolean rehearsal;
    private final Map<String, DomainCommand> rehearsed = new HashMap<>();
    private final Map<String, CloudRow> clouds = new HashMap<>();
    private KnownVendors vendors;
    private KnownStaff staff;
    private FreeCodes codes = new FreeCodes(List.of());

    CloudRecording(CurrentRegister register, boolean rehearsal) {
        this.register = register;
        this.rehearsal = rehearsal;
        vendors = KnownVendors.of(register);
        staff = KnownStaff.of(register);
        learn();
    }

    private void learn() {
        List<String> taken = new ArrayList<>(vendors.codes());
        taken.addAll(staff.codes());
        register.ask(new CloudsOn(LocalDate.MAX, null)).forEach(row -> {
            taken.add(row.cloud().value());
            var provider = row.provider();
            if (provider != null) {
                clouds.putIfAbsent(key(String.valueOf(row.use().service()), provider), row);
            }
        });
        codes = new FreeCodes(taken);
    }

    @Override
    public void refresh() {
        rehearsed.clear();
        clouds.clear();
        vendors = KnownVendors.of(register);
        staff = KnownStaff.of(register);
        learn();
    }

    private static String key(String service, VendorId provider) {
        return Text.comparable(service) + "/" + provider;
    }

    @Override
    public Outcome record(CloudEntry entry) {
        List<DomainCommand> act = new ArrayList<>();
        var match = vendors.match(entry.provider());
        var known = match.vendor();
        var provider = known == null ? new VendorId(codes.next(VendorId.codes())) : known;
        var service = key(String.valueOf(entry.use().service()), provider);
        var before = clouds.get(service);
        if (before != null) {
            var fields = said(entry, provider).beyond(said(before));
            return fields.isEmpty()
                    ? new Outcome.Unchanged()
                    : new Outcome.Changed(before.cloud().value(), fields);
        }
        if (known == null) {
            act.add(new RegisterVendor(provider, entry.provider(), null, register.grounds(null, null)));
        } else if (rehearsed.containsKey(known.value())) {
            act.add(rehearsed.get(known.value()));
        }
        var manager = manager(entry.manager(), act);
        var cloud = new CloudId(codes.next(CloudId.codes()));
        int people = act.size();
        act.addAll(entry.act(cloud, provider, manager));
        register.change(cloud.value(), act.toArray(DomainCommand[]::new));
        act.subList(0, people).forEach(this::noteNew);
        vendors.add(provider, entry.provider());
        note(entry, cloud, provider, manager);
        var newcomer = known == null
                ? new NewVendor(provider, String.valueOf(entry.provider().name()), match.similar())
                : null;
        return new Outcome.Accepted(cloud.value(), newcomer, null);
    }

    /** The member of staff of that name; a new one, without an account, where there is none. */
    private @Nullable StaffId manager(@Nullable String name, List<DomainCommand> act) {
        if (name == null) {
            return null;
        }
        var known = firstNamed(name);
        if (known == null) {
            var code = new StaffId(codes.next(STAFF));
            act.add(new RegisterStaff(code, name, null, StaffKind.STAFF, List.of(), register.grounds(null, null)));
            return code;
        }
        if (rehearsed.containsKey(known.value())) {
            act.add(rehearsed.get(known.value()));
        }
        return known;
    }

    private @Nullable StaffId firstNamed(String name) {
        return staff.named(name).stream().findFirst().orElse(null);
    }

    private void noteNew(DomainCommand newcomer) {
        switch (newcomer) {
            case RegisterVendor vendor -> noteNew(String.valueOf(vendor.vendor()), vendor);
            case RegisterStaff member -> {
                noteNew(String.valueOf(member.staff()), member);
                staff.add(new StaffId(String.valueOf(member.staff())), member.name());
            }
            default -> throw new IllegalArgumentException("no newcomer: " + newcomer);
        }
    }

    private void noteNew(String code, DomainCommand registration) {
        codes.take(code);
        if (rehearsal) {
            rehearsed.put(code, registration);
        }
    }

    private void note(CloudEntry entry, CloudId cloud, VendorId provider, @Nullable StaffId manager) {
        codes.take(cloud.value());
        var row = new CloudRow(cloud, entry.use(provider), provider, CloudState.IN_USE, true, entry.until(), manager);
        clouds.put(key(String.valueOf(entry.use().service()), provider), row);
    }

    private Said said(CloudEntry entry, VendorId provider) {
        var manager = entry.manager() == null ? null : firstNamed(entry.manager());
        return said(new CloudRow(
                        new CloudId("K-0"),
                        entry.use(provider),
                        provider,
                        CloudState.IN_USE,
                        true,
                        entry.until(),
                        manager))
                .with(Fields.MANAGER, entry.manager() != null && manager == null ? entry.manager() : null);
    }

    private static Said said(CloudRow row) {
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

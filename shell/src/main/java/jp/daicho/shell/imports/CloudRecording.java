package jp.daicho.shell.imports;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.view.CloudRow;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Refused;
import jp.daicho.shell.imports.KnownVendors.Match;
import jp.daicho.shell.imports.Outcome.NewVendor;
import jp.daicho.shell.imports.sheet.CellProblem;
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
    private KnownVendors vendors;
    private KnownStaff staff;
    private KnownClouds clouds;
    private FreeCodes codes;

    CloudRecording(CurrentRegister register, boolean rehearsal) {
        this.register = register;
        this.rehearsal = rehearsal;
        vendors = KnownVendors.of(register);
        staff = KnownStaff.of(register);
        clouds = KnownClouds.of(register);
        codes = codes();
    }

    private FreeCodes codes() {
        List<String> taken = new ArrayList<>(vendors.codes());
        taken.addAll(staff.codes());
        taken.addAll(clouds.codes());
        return new FreeCodes(taken);
    }

    @Override
    public void refresh() {
        rehearsed.clear();
        vendors = KnownVendors.of(register);
        staff = KnownStaff.of(register);
        clouds = KnownClouds.of(register);
        codes = codes();
    }

    @Override
    public Outcome record(CloudEntry entry) {
        var match = provider(entry);
        var known = match.vendor();
        var provider = known == null ? new VendorId(codes.next(VendorId.codes())) : known;
        var named = entry.manager() == null ? List.<StaffId>of() : staff.named(entry.manager());
        var before = clouds.match(entry, provider);
        if (before != null) {
            return compared(entry, provider, named, before);
        }
        List<DomainCommand> act = new ArrayList<>();
        List<Remark> remarks = new ArrayList<>();
        if (known == null) {
            act.add(new RegisterVendor(provider, entry.provider(), null, register.grounds(null, null)));
        } else if (rehearsed.containsKey(known.value())) {
            act.add(rehearsed.get(known.value()));
        }
        var manager = manager(entry.manager(), named, act, remarks);
        if (entry.until() != null && entry.approved() == null) {
            remarks.add(new Remark(Fields.UNTIL, new CellProblem("until-without-approval", List.of())));
        }
        var cloud = new CloudId(codes.next(CloudId.codes()));
        int newcomers = act.size();
        act.addAll(entry.act(cloud, provider, manager));
        register.change(cloud.value(), act.toArray(DomainCommand[]::new));
        act.subList(0, newcomers).stream()
                .filter(newcomer -> !rehearsed.containsValue(newcomer))
                .toList()
                .forEach(this::noteNew);
        vendors.add(provider, entry.provider());
        codes.take(cloud.value());
        clouds.add(cloud, entry, provider, manager);
        var newcomer = known == null
                ? new NewVendor(provider, String.valueOf(entry.provider().name()), match.similar())
                : null;
        return new Outcome.Accepted(cloud.value(), newcomer, null, remarks);
    }

    /**
     * The provider of that name. A list of services has no corporate numbers; where several vendors have the name, it is the
     * one that is on record with this service, and where that isn't one, nobody knows which.
     */
    private Match provider(CloudEntry entry) {
        var namesakes = vendors.named(entry.provider());
        if (namesakes.size() < 2) {
            return vendors.match(entry.provider());
        }
        var providing = namesakes.stream()
                .filter(vendor -> clouds.match(entry, vendor) != null)
                .toList();
        if (providing.size() != 1) {
            var all = namesakes.stream().map(VendorId::value).collect(joining(", "));
            throw Refused.byRule("provider-ambiguous", all).under(Fields.PROVIDER);
        }
        return new Match(providing.getFirst(), List.of());
    }

    private static Outcome compared(CloudEntry entry, VendorId provider, List<StaffId> named, CloudRow before) {
        var only = named.size() == 1 ? named.getFirst() : null;
        var fields = new ArrayList<>(KnownClouds.said(entry, provider, only).beyond(KnownClouds.said(before)));
        if (entry.manager() != null && named.isEmpty()) {
            fields.add(Fields.MANAGER);
        }
        return fields.isEmpty()
                ? new Outcome.Unchanged()
                : new Outcome.Changed(before.cloud().value(), fields);
    }

    /** Whoever has the name; one that nobody has is registered, without an account. */
    private @Nullable StaffId manager(
            @Nullable String name, List<StaffId> named, List<DomainCommand> act, List<Remark> remarks) {
        if (name == null) {
            return null;
        } else if (named.size() > 1) {
            var several = named.stream().map(StaffId::value).collect(joining(", "));
            remarks.add(new Remark(Fields.MANAGER, new CellProblem("manager-ambiguous", List.of(several))));
            return null;
        } else if (named.size() == 1) {
            var known = named.getFirst();
            if (rehearsed.containsKey(known.value())) {
                act.add(rehearsed.get(known.value()));
            }
            return known;
        }
        var code = new StaffId(codes.next(STAFF));
        act.add(new RegisterStaff(code, name, null, StaffKind.STAFF, List.of(), register.grounds(null, null)));
        remarks.add(new Remark(Fields.MANAGER, new CellProblem("staff-registered", List.of(code))));
        return code;
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
}

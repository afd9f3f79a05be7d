package jp.daicho.shell.imports;

import jp.daicho.shell.imports.Outcome.NewVendor;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorId;

/** Records vendors. */
final class VendorRecording implements Recording<VendorEntry> {

    private final CurrentRegister register;
    private KnownVendors vendors;
    private FreeCodes codes;

    VendorRecording(CurrentRegister register) {
        this.register = register;
        vendors = KnownVendors.of(register);
        codes = new FreeCodes(vendors.codes());
    }

    @Override
    public void refresh() {
        vendors = KnownVendors.of(register);
        codes = new FreeCodes(vendors.codes());
    }

    @Override
    public Outcome record(VendorEntry entry) {
        var match = vendors.match(entry.profile());
        var known = match.vendor();
        if (known != null) {
            var fields = KnownVendors.said(entry.profile()).beyond(vendors.said(known));
            return fields.isEmpty() ? new Outcome.Unchanged() : new Outcome.Changed(known.value(), fields);
        }
        var code = new VendorId(codes.next(VendorId.codes()));
        var grounds = register.grounds(null, null);
        register.change(code.value(), new RegisterVendor(code, entry.profile(), entry.contact(), grounds));
        codes.take(code.value());
        vendors.add(code, entry.profile());
        var name = String.valueOf(entry.profile().name());
        return new Outcome.Accepted(code.value(), new NewVendor(code, name, match.similar()), null);
    }
}

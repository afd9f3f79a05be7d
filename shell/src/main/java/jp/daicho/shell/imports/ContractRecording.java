package jp.daicho.shell.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.contract.ContractId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shell.imports.Outcome.NewVendor;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorId;

/** Records contracts, and the vendors nobody knew before. */
final class ContractRecording implements Recording<ContractEntry> {

    private final CurrentRegister register;
    private final Reasons reasons;
    private final boolean numbered;
    private final boolean rehearsal;
    private final Map<VendorId, RegisterVendor> rehearsed = new HashMap<>();
    private KnownVendors vendors;
    private KnownContracts contracts;
    private FreeCodes codes;

    /**
     * @param numbered whether the file's numbers tell its rows apart
     * @param rehearsal whether what is recorded here isn't there afterwards
     */
    ContractRecording(CurrentRegister register, Reasons reasons, boolean numbered, boolean rehearsal) {
        this.register = register;
        this.reasons = reasons;
        this.numbered = numbered;
        this.rehearsal = rehearsal;
        vendors = KnownVendors.of(register);
        contracts = KnownContracts.of(register);
        codes = codes();
    }

    private FreeCodes codes() {
        List<String> taken = new ArrayList<>(vendors.codes());
        taken.addAll(contracts.codes());
        return new FreeCodes(taken);
    }

    @Override
    public void refresh() {
        rehearsed.clear();
        vendors = KnownVendors.of(register);
        contracts = KnownContracts.of(register);
        codes = codes();
    }

    @Override
    public Outcome record(ContractEntry entry) {
        var match = vendors.match(entry.vendor());
        var vendor = match.vendor();
        if (vendor != null) {
            var contract = contracts.match(vendor, entry, numbered);
            return contract == null ? concluded(entry, vendor, List.of()) : compared(entry, vendor, contract);
        }
        var code = new VendorId(codes.next(VendorId.codes()));
        var contract = contracts.match(code, entry, numbered);
        if (contract != null) {
            return compared(entry, code, contract);
        }
        var registration = new RegisterVendor(code, entry.vendor(), null, register.grounds(null, null));
        var accepted = concluded(entry, code, List.of(registration));
        codes.take(code.value());
        if (rehearsal) {
            rehearsed.put(code, registration);
        }
        var name = String.valueOf(entry.vendor().name());
        return new Outcome.Accepted(accepted.record(), new NewVendor(code, name, match.similar()), null);
    }

    private Outcome compared(ContractEntry entry, VendorId vendor, ContractId contract) {
        var fields = KnownContracts.said(vendor, entry).beyond(contracts.said(contract));
        return fields.isEmpty() ? new Outcome.Unchanged() : new Outcome.Changed(contract.value(), fields);
    }

    private Outcome.Accepted concluded(ContractEntry entry, VendorId vendor, List<RegisterVendor> registration) {
        var contract = new ContractId(codes.next(ContractId.codesOn(entry.concludedOn())));
        List<DomainCommand> act = new ArrayList<>(registration);
        if (rehearsed.containsKey(vendor)) {
            act.add(rehearsed.get(vendor));
        }
        act.addAll(entry.act(contract, vendor, reasons));
        register.change(contract.value(), act.toArray(DomainCommand[]::new));
        codes.take(contract.value());
        boolean unnumbered =
                registration.isEmpty() && entry.vendor().corporateNumber() != null && vendors.isUnnumbered(vendor);
        vendors.add(vendor, entry.vendor());
        contracts.add(contract, vendor, entry);
        return new Outcome.Accepted(contract.value(), null, unnumbered ? vendor : null);
    }
}

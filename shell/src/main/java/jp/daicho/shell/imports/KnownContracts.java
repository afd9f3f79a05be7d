package jp.daicho.shell.imports;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.shell.imports.ContractEntry.Confirmation;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** The contracts there are, found by the office's own number, or by vendor, title and first day. */
final class KnownContracts {

    private record Key(VendorId vendor, @Nullable String title, LocalDate from) {}

    private final CurrentRegister register;
    private final Map<String, Set<ContractId>> byNumber = new HashMap<>();
    private final Map<Key, Set<ContractId>> byKey = new HashMap<>();
    private final Map<ContractId, LocalDate> concluded = new HashMap<>();
    private final Map<ContractId, Said> added = new HashMap<>();
    private final Set<ContractId> all = new HashSet<>();

    private KnownContracts(CurrentRegister register) {
        this.register = register;
    }

    /** Those that are concluded; a plan only takes a code. */
    static KnownContracts of(CurrentRegister register) {
        var known = new KnownContracts(register);
        for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
            register.ask(new ContractsOn(day)).forEach(row -> {
                if (row.vendor() == null || row.from() == null || row.concludedOn() == null) {
                    known.all.add(row.contract());
                } else {
                    known.index(row.contract(), row.vendor(), row.outline(), row.from());
                    known.concluded.put(row.contract(), row.concludedOn());
                }
            });
        }
        return known;
    }

    void add(ContractId contract, VendorId vendor, ContractEntry entry) {
        index(contract, vendor, entry.outline(), entry.from());
        added.put(contract, said(vendor, entry));
    }

    private void index(ContractId contract, VendorId vendor, Outline outline, LocalDate from) {
        all.add(contract);
        var key = new Key(vendor, outline.title(), from);
        byKey.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(contract);
        if (outline.number() != null) {
            byNumber.computeIfAbsent(outline.number(), none -> new LinkedHashSet<>())
                    .add(contract);
        }
    }

    List<String> codes() {
        return all.stream().map(ContractId::value).toList();
    }

    /**
     * The contract a row is about.
     *
     * @param numbered whether the file's numbers tell its rows apart; one that several contracts have tells nothing
     */
    @Nullable
    ContractId match(VendorId vendor, ContractEntry entry, boolean numbered) {
        var alike = byKey.getOrDefault(new Key(vendor, entry.outline().title(), entry.from()), Set.of());
        var number = entry.outline().number();
        if (!numbered || number == null) {
            return alike.stream().findFirst().orElse(null);
        }
        var named = byNumber.getOrDefault(number, Set.of());
        return named.stream()
                .filter(contract -> named.size() == 1 || alike.contains(contract))
                .findFirst()
                .orElse(null);
    }

    /** What is said of a contract on the day of its conclusion, and what by all that is known. */
    Said said(ContractId contract) {
        var day = concluded.get(contract);
        if (day == null) {
            return added.getOrDefault(contract, new Said());
        }
        return said(contract, day).and(said(contract, LocalDate.MAX));
    }

    private Said said(ContractId contract, LocalDate day) {
        var details = register.ask(new OneContract(contract, day));
        var row = details.row();
        var said = outline(
                requireNonNull(row.vendor()),
                row.outline(),
                requireNonNull(row.concludedOn()),
                requireNonNull(row.from()),
                requireNonNull(row.to()));
        details.clauses().forEach(clause -> said.with(clause.clause().value(), clause.state()));
        details.oversight()
                .confirmations()
                .forEach(confirmation -> said.with(
                        Fields.CONFIRMED,
                        new Confirmation(confirmation.effectiveOn(), confirmation.method(), confirmation.result())));
        return said;
    }

    static Said said(VendorId vendor, ContractEntry entry) {
        var said = outline(vendor, entry.outline(), entry.concludedOn(), entry.from(), entry.to());
        entry.clauses().forEach(clause -> said.with(clause.clause().value(), clause.state()));
        return said.with(Fields.CONFIRMED, entry.confirmation());
    }

    private static Said outline(VendorId vendor, Outline outline, LocalDate concludedOn, LocalDate from, LocalDate to) {
        return new Said()
                .with("number", outline.number())
                .with("title", outline.title())
                .with("vendor", vendor)
                .with("section", outline.section())
                .with("concluded", concludedOn)
                .with("from", from)
                .with("to", to)
                .with("amount", outline.amount())
                .with("information", outline.information())
                .with("personal-data", outline.personalData())
                .with("my-number", outline.myNumber());
    }
}

package jp.daicho.shell.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.contract.view.ClauseCell;
import jp.daicho.contract.view.ContractCoverage;
import jp.daicho.contract.view.ContractRecords.CoverageOn;
import jp.daicho.contract.view.Coverage;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.language.Codes;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code contract coverage}: which contracts have which clauses. */
@Component
class CoverageQuestions {

    private static final List<String> OF_A_CONTRACT = List.of("contract", "title", "vendor", "vendorName", "edition");

    /** What a table counts, in the order of its columns. */
    private static final Map<String, Coverage> COUNTED = new LinkedHashMap<>();

    static {
        COUNTED.put("present", Coverage.PRESENT);
        COUNTED.put("partial", Coverage.PARTIAL);
        COUNTED.put("absent", Coverage.ABSENT);
        COUNTED.put("waived", Coverage.WAIVED);
        COUNTED.put("notApplicable", Coverage.NOT_APPLICABLE);
        COUNTED.put("notAssessed", Coverage.NOT_ASSESSED);
    }

    private final CurrentRegister register;

    CoverageQuestions(CurrentRegister register) {
        this.register = register;
    }

    @Command(name = "contract coverage", group = "contract", description = "contract.coverage")
    Reply coverage(
            Request request,
            @Option(longName = "vendor", description = "contract.coverage.vendor") @Nullable VendorId vendor,
            @Option(longName = "set", description = "contract.coverage.set") @Nullable String set) {
        if (vendor != null) {
            register.ask(new OneVendor(vendor, register.day()));
        }
        var contracts = register.ask(new CoverageOn(register.day(), vendor, set));
        if (request.output() == Output.TABLE) {
            return vendor == null ? byVendor(contracts) : byClause(contracts);
        }
        return request.output() == Output.CSV ? matrix(contracts) : objects(contracts);
    }

    /** How many clauses each vendor's contracts have and lack. */
    private Reply byVendor(List<ContractCoverage> contracts) {
        var names = vendors();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        contracts.stream()
                .collect(Collectors.groupingBy(
                        contract -> String.valueOf(contract.row().vendor()), TreeMap::new, Collectors.toList()))
                .forEach((vendor, running) -> {
                    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                    fields.put("vendor", vendor);
                    fields.put("vendorName", names.get(vendor));
                    fields.put("contracts", running.size());
                    COUNTED.forEach((key, coverage) -> fields.put(
                            key,
                            running.stream()
                                    .mapToLong(each -> each.count(coverage))
                                    .sum()));
                    rows.add(fields);
                });
        List<String> columns = new ArrayList<>(List.of("vendor", "vendorName", "contracts"));
        columns.addAll(COUNTED.keySet());
        return Reply.listing(columns, rows);
    }

    /** The clauses that each contract of one vendor has to have. */
    private static Reply byClause(List<ContractCoverage> contracts) {
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ContractCoverage contract : contracts) {
            for (ClauseCell cell : contract.required()) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                fields.put("contract", contract.row().contract().value());
                fields.put("clause", cell.clause().id().value());
                fields.put("title", cell.clause().title());
                fields.put("state", cell.coverage());
                fields.put("waivedUntil", cell.waivedUntil());
                rows.add(fields);
            }
        }
        return Reply.listing(List.of("contract", "clause", "title", "state", "waivedUntil"), rows);
    }

    /** A column for every clause. */
    private Reply matrix(List<ContractCoverage> contracts) {
        Set<String> columns = new LinkedHashSet<>(OF_A_CONTRACT);
        var names = vendors();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ContractCoverage contract : contracts) {
            var fields = contract(contract, names);
            var clauses = clauses(contract);
            columns.addAll(clauses.keySet());
            fields.putAll(clauses);
            rows.add(fields);
        }
        return Reply.listing(List.copyOf(columns), rows);
    }

    private Reply objects(List<ContractCoverage> contracts) {
        var names = vendors();
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (ContractCoverage contract : contracts) {
            var fields = contract(contract, names);
            fields.put("clauses", clauses(contract));
            rows.add(fields);
        }
        return Reply.listing(OF_A_CONTRACT, rows);
    }

    private static Map<String, @Nullable Object> contract(ContractCoverage contract, Map<String, String> names) {
        var vendor = String.valueOf(contract.row().vendor());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("contract", contract.row().contract().value());
        fields.put("title", contract.row().outline().title());
        fields.put("vendor", vendor);
        fields.put("vendorName", names.get(vendor));
        fields.put("edition", contract.edition().value());
        return fields;
    }

    private static Map<String, String> clauses(ContractCoverage contract) {
        Map<String, String> clauses = new LinkedHashMap<>();
        contract.cells().forEach(cell -> clauses.put(cell.clause().id().value(), Codes.of(cell.coverage())));
        return clauses;
    }

    private Map<String, String> vendors() {
        return register.ask(new VendorsOn(register.day())).stream()
                .collect(Collectors.toMap(
                        row -> row.vendor().value(),
                        row -> String.valueOf(row.profile().name())));
    }
}

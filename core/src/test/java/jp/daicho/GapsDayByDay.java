package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractState;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.subcontract.Subcontract;
import jp.daicho.contract.subcontract.SubcontractState;
import jp.daicho.contract.view.ContractDetails;
import jp.daicho.contract.view.ContractRecords.ContractsOn;
import jp.daicho.contract.view.ContractRecords.OneContract;
import jp.daicho.contract.view.ContractRow;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.gap.view.RuleRow;
import jp.daicho.history.LedgerHistory.Entry;
import jp.daicho.shared.InformationClass;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorState;
import jp.daicho.vendor.view.VendorDetails;
import jp.daicho.vendor.view.VendorRecords.OneVendor;
import jp.daicho.vendor.view.VendorRecords.VendorsOn;
import jp.daicho.vendor.view.VendorRow;

/**
 * The rules in their plainest form: one day at a time, from what the records themselves answer for that day. It knows
 * nothing of intervals, and shares nothing with the rules it is compared with.
 */
final class GapsDayByDay {

    private static final Set<InformationClass> SECRET = Set.of(InformationClass.CLASS_3A, InformationClass.CLASS_3B);
    private static final Set<ContractState> OVER =
            Set.of(ContractState.ENDED, ContractState.TERMINATED, ContractState.CLOSED);

    private final Kawase town;
    private final WaiversDayByDay waivers;
    private final Map<LocalDate, List<ContractRow>> rows = new HashMap<>();
    private final Map<LocalDate, Map<String, Severity>> judged = new HashMap<>();

    GapsDayByDay(Kawase town) {
        this.town = town;
        waivers = new WaiversDayByDay(town);
    }

    /** How heavily each gap of a day weighs, by its name. */
    Map<String, Severity> on(LocalDate day) {
        return judged.computeIfAbsent(day, each -> new OneDay(each).judge());
    }

    /** The first of the days in a row up to {@code day} on which there is this gap. */
    LocalDate since(String gap, LocalDate day) {
        var first = day;
        while (on(first.minusDays(1)).containsKey(gap)) {
            first = first.minusDays(1);
        }
        return first;
    }

    private List<ContractRow> contracts(LocalDate day) {
        return rows.computeIfAbsent(day, each -> town.register.ask(HANAKO, new ContractsOn(each)));
    }

    private boolean isTerminated(ContractId contract) {
        return town.history(contract.value()).stream()
                .anyMatch(entry -> entry.recorded().event() instanceof ContractTerminated);
    }

    /** What is amiss on one day. */
    private final class OneDay {

        private final LocalDate day;
        private final Map<String, String> settings = new HashMap<>();
        private final List<ContractRow> contracts;
        private final Map<String, Severity> amiss = new TreeMap<>();

        OneDay(LocalDate day) {
            this.day = day;
            contracts = contracts(day);
            for (RuleRow row : town.register.ask(HANAKO, new RulesOn(day))) {
                requireNonNull(row.settings())
                        .values()
                        .forEach((name, value) -> settings.put(row.rule() + "." + name, value));
            }
        }

        Map<String, Severity> judge() {
            for (ContractRow row : contracts) {
                custody(row);
                if (row.state() == ContractState.ENDED) {
                    add("OC-11:" + row.contract(), "OC-11.severity");
                } else if (isInForce(row)) {
                    judge(row, town.register.ask(HANAKO, new OneContract(row.contract(), day)));
                }
            }
            contracts.stream()
                    .filter(OneDay::isInForce)
                    .collect(Collectors.groupingBy(row -> requireNonNull(row.vendor())))
                    .forEach(
                            (vendor, running) -> judge(town.register.ask(HANAKO, new OneVendor(vendor, day)), running));
            town.register.ask(HANAKO, new VendorsOn(day)).stream()
                    .filter(row -> row.profile().corporateNumber() != null && isThere(row))
                    .collect(Collectors.groupingBy(row -> row.profile().corporateNumber()))
                    .values()
                    .forEach(this::numbers);
            return amiss;
        }

        private static boolean isInForce(ContractRow row) {
            return row.state() == ContractState.IN_FORCE || row.state() == ContractState.WORK_SUSPENDED;
        }

        private void custody(ContractRow row) {
            var custody = new CustodyDayByDay(town.register.ask(HANAKO, new OneContract(row.contract(), day)));
            boolean longOver = custody.isOutstanding()
                    && IntStream.rangeClosed(0, number("OC-16.days"))
                            .allMatch(ago -> contracts(day.minusDays(ago)).stream()
                                    .anyMatch(then ->
                                            then.contract().equals(row.contract()) && OVER.contains(then.state())));
            custody.amiss(isInForce(row), longOver, this::setting).forEach(this::add);
        }

        private void judge(ContractRow row, ContractDetails details) {
            new ClausesDayByDay(town, day, row)
                    .required()
                    .forEach(clause -> clause(row.contract(), clause, details.clauses()));
            confirmation(row, details.oversight().confirmations());
            selection(row);
            supplyChain(details);
            details.subcontracts().forEach(sub -> consent(row, sub, details.subcontracts()));
            new OversightDayByDay(day, this::number, this::add).judge(row, details.oversight());
            long left = ChronoUnit.DAYS.between(day, requireNonNull(row.to()));
            if (isTerminated(row.contract())) {
                return;
            } else if (left <= number("OC-12.days")) {
                add("OC-12:" + row.contract(), "OC-12.severity");
            } else if (left <= number("OC-12.days-early")) {
                add("OC-12:" + row.contract(), "OC-12.severity-early");
            }
        }

        /** Whatever is said of the choice was so before the contract. */
        private void selection(ContractRow row) {
            var choice = town.register
                    .ask(HANAKO, new OneContract(row.contract(), LocalDate.MAX))
                    .selection();
            boolean due = !requireNonNull(row.concludedOn()).isBefore(LocalDate.parse(setting("OC-09.concluded-from")));
            if (due && (choice.criteria() == null || choice.candidates().isEmpty())) {
                add("OC-09:" + row.contract(), "OC-09.severity");
            }
        }

        private void supplyChain(ContractDetails details) {
            var chain = new SupplyChainDayByDay(town, day, details);
            if (!chain.lacksSomething()) {
                return;
            }
            var contract = details.row().contract();
            if (chain.isBound(since("OC-18"), setting("OC-18.new-start").equals("renewal"))) {
                add("OC-18:" + contract, "OC-18.severity");
            }
            boolean bound =
                    chain.isBound(since("OC-19"), setting("OC-19.new-start").equals("renewal"));
            if (!bound && !day.isBefore(since("OC-19"))) {
                add("OC-19:" + contract, "OC-19.severity");
            }
        }

        private LocalDate since(String rule) {
            return LocalDate.parse(setting(rule + ".from"));
        }

        private void clause(ContractId contract, ClauseId clause, List<ClauseRecorded> said) {
            Optional<ClauseState> state = said.stream()
                    .filter(each -> each.clause().equals(clause))
                    .map(ClauseRecorded::state)
                    .findFirst();
            var waived = waivers.until(contract, clause, day);
            if (state.isEmpty()) {
                add("OC-03:" + contract, "OC-03.severity");
                return;
            } else if (waived != null && state.get() != ClauseState.PRESENT && waived.isBefore(day)) {
                add("OC-20:" + contract + ":" + clause, "OC-20.severity");
            } else if (waived != null) {
                return;
            }
            if (state.get() == ClauseState.ABSENT) {
                boolean grave = Arrays.stream(setting("OC-01.grave").split(",", -1))
                        .anyMatch(code -> clause.value().matches(code.replace("*", ".*")));
                add("OC-01:" + contract + ":" + clause, grave ? "OC-01.severity-grave" : "OC-01.severity");
            } else if (state.get() != ClauseState.PRESENT) {
                add("OC-02:" + contract + ":" + clause, "OC-02.severity");
            }
        }

        private void confirmation(ContractRow row, List<ConfirmationRecorded> confirmations) {
            var last = requireNonNull(row.from());
            for (ConfirmationRecorded each : confirmations) {
                last = each.effectiveOn().isAfter(last) ? each.effectiveOn() : last;
            }
            Outline outline = row.outline();
            boolean secret = Boolean.TRUE.equals(outline.myNumber())
                    || outline.information().stream().anyMatch(SECRET::contains);
            boolean sensitive = secret || Boolean.TRUE.equals(outline.personalData());
            if (day.isAfter(last.plusMonths(number(secret ? "OC-04.months-sensitive" : "OC-04.months")))) {
                add("OC-04:" + row.contract(), sensitive ? "OC-04.severity-sensitive" : "OC-04.severity");
            }
        }

        private void consent(ContractRow row, Subcontract sub, List<Subcontract> all) {
            boolean approved = sub.state() == SubcontractState.APPROVED;
            boolean foundAtWork = sub.request().inUse() && sub.state() != SubcontractState.FINISHED;
            if ((approved && !isConsentedToTheTop(sub, all)) || (foundAtWork && !approved)) {
                add("OC-13:" + row.contract() + ":" + sub.id(), "OC-13.severity");
            }
            boolean numbers = sub.request().myNumber()
                    || Boolean.TRUE.equals(row.outline().myNumber());
            var bound = sub.flowDown().stream().map(ClauseId::value).toList();
            boolean allBound =
                    bound.containsAll(Arrays.asList(setting("OC-14.clauses").split(",", -1)));
            if (approved && (!allBound || (numbers && !sub.originalConsent()))) {
                add("OC-14:" + row.contract() + ":" + sub.id(), "OC-14.severity");
            }
        }

        private static boolean isConsentedToTheTop(Subcontract sub, List<Subcontract> all) {
            return sub.state() == SubcontractState.APPROVED
                    && (sub.parent() == null
                            || all.stream()
                                    .filter(each -> each.id().equals(sub.parent()))
                                    .allMatch(parent -> isConsentedToTheTop(parent, all)));
        }

        private void judge(VendorDetails vendor, List<ContractRow> running) {
            records(vendor, running);
            var code = vendor.row().vendor();
            for (Certificate kind : Certificate.values()) {
                var had = vendor.certifications().stream()
                        .filter(each -> each.kind() == kind)
                        .toList();
                if (!had.isEmpty() && had.stream().noneMatch(this::holds)) {
                    add("VN-01:" + code + ":" + kind.name().replace('_', '-'), "VN-01.severity");
                }
            }
            if (vendor.row().state() == VendorState.SUSPENDED) {
                running.forEach(row -> add("VN-02:" + code + ":" + row.contract(), "VN-02.severity"));
            }
        }

        private void records(VendorDetails vendor, List<ContractRow> running) {
            var code = vendor.row().vendor();
            if (vendor.contacts().isEmpty()) {
                add("VN-04:" + code, "VN-04.severity");
            }
            var from = LocalDate.parse(setting("VN-03.from"));
            if (running.stream().allMatch(row -> requireNonNull(row.from()).isBefore(from))) {
                return;
            }
            if (vendor.ownership().parent() == null && vendor.ownership().noParent() == null) {
                add("VN-03:" + code + ":PARENT", "VN-03.severity");
            }
            if (vendor.ownership().country() == null) {
                add("VN-03:" + code + ":COUNTRY", "VN-03.severity");
            }
            if (vendor.declarations().stream()
                    .allMatch(each -> each.validUntil() != null && day.isAfter(each.validUntil()))) {
                add("VN-03:" + code + ":DECLARATION", "VN-03.severity");
            }
        }

        private boolean isThere(VendorRow row) {
            return row.isAlive() && !day.isBefore(registered(row));
        }

        private LocalDate registered(VendorRow row) {
            return history(row).getFirst().recorded().event().effectiveOn();
        }

        /** The first registered is right, each later one wrong. */
        private void numbers(List<VendorRow> same) {
            var byAge = same.stream()
                    .sorted(Comparator.comparingLong(
                            row -> history(row).getFirst().recorded().position()))
                    .toList();
            for (VendorRow later : byAge.subList(1, byAge.size())) {
                add("VN-05:" + later.vendor() + ":" + byAge.getFirst().vendor(), "VN-05.severity");
            }
        }

        private List<Entry> history(VendorRow row) {
            return town.history(row.vendor().value());
        }

        private boolean holds(CertificationRecorded certified) {
            return certified.validUntil() == null || !day.isAfter(certified.validUntil());
        }

        private void add(String gap, String severity) {
            if (!setting(severity).equals("off")) {
                amiss.put(gap, Severity.valueOf(setting(severity).toUpperCase(Locale.ROOT)));
            }
        }

        private int number(String name) {
            return Integer.parseInt(setting(name));
        }

        private String setting(String name) {
            return requireNonNull(settings.get(name));
        }
    }
}

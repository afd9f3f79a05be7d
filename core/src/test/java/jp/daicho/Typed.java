package jp.daicho;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.contract.ContractCommand.ChangeContractProfile;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.TermCommand.RenewContract;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.assessment.AssessmentCommand.RecordClauses;
import jp.daicho.contract.assessment.AssessmentCommand.WaiveClause;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.assessment.Mark;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.oversight.ArrangementCommand.ConcludeNda;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightCommand.RecordConfirmation;
import jp.daicho.contract.oversight.Result;
import jp.daicho.contract.selection.SelectionCommand.AssessCandidate;
import jp.daicho.contract.selection.SelectionCommand.SelectVendor;
import jp.daicho.contract.selection.Suitability;
import jp.daicho.contract.subcontract.SubcontractCommand.ApproveSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.EndSubcontract;
import jp.daicho.contract.subcontract.SubcontractCommand.RecordFlowDown;
import jp.daicho.contract.subcontract.SubcontractId;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionCommand.EndException;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.MergeVendor;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;
import org.jspecify.annotations.Nullable;

/**
 * A remedy, typed by somebody who fills its placeholders in.
 *
 * @param verb noun and verb
 * @param options each with its value
 */
record Typed(String verb, String record, Map<String, String> options) {

    private static final Pattern PLACEHOLDER = Pattern.compile("<([^>]+)>");

    private static final String CONDITIONS = Arrays.stream(SelectionCondition.values())
            .map(condition -> condition.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(joining(","));

    /** What a person knows; of several words offered it takes the first. */
    private static final Map<String, String> KNOWN = Map.ofEntries(
            entry("approver", "S-0002"),
            entry("article", "第9条"),
            entry("assessment", "実績"),
            entry("audit", "U-2026-01"),
            entry("certificate", "証1"),
            entry("checker", "S-0002"),
            entry("clause", "K1"),
            entry("clauses", "C07,C08,C09,C10,C11,C12"),
            entry("clauses-it-has", "C02,C03,C04,C05,C06,C07,C08,C10,C11,C12,C13,C14,K1,K2,K3,K4,K5"),
            entry("clauses-it-lacks", "C15"),
            entry("corporate-number", "7000012050002"),
            entry("country", "JP"),
            entry("criteria", "選定基準"),
            entry("day", TODAY.toString()),
            entry("day-until-conclusion", TODAY.toString()),
            entry("last-day", TODAY.plusYears(1).toString()),
            entry("media", "hdd"),
            entry("method", "shredding"),
            entry("name", "山田"),
            entry("number", "1234"),
            entry("parent", "大山商事"),
            entry("place", "本社"),
            entry("reason", "契約違反"),
            entry("scope", "全般"),
            entry("text", "是正"),
            entry("vendor", "V-1"),
            entry("staff", "S-0003"),
            entry("contract", "C-SNS"),
            entry("clauses-that-bind", "C01"),
            entry("policy", "P-0001"),
            entry("rule", "お知らせ"),
            entry("url", "https://kawase.example.jp/"),
            entry("proof", "削除完了通知"),
            entry("conditions", CONDITIONS),
            entry("result", "satisfactory"),
            entry("route", "gov-cloud"),
            entry("title", "規程"),
            entry("version", "第2版"));

    /** The words before the record's code, which is in capitals, are the verb; an option that no value follows is a flag. */
    static Typed of(String remedy) {
        var filled = PLACEHOLDER.matcher(remedy).replaceAll(found -> answer(found.group(1)));
        var words = Arrays.asList(filled.split(" ", -1));
        int record = (int) words.stream()
                .takeWhile(word -> word.equals(word.toLowerCase(Locale.ROOT)) && !word.startsWith("--"))
                .count();
        var options = Arrays.stream(filled.split(" --", -1))
                .skip(1)
                .map(option -> option.split(" ", 2))
                .collect(toMap(option -> option[0], option -> option.length == 1 ? "" : option[1]));
        return new Typed(String.join(" ", words.subList(0, record)), words.get(record), options);
    }

    private static String answer(String placeholder) {
        return placeholder.contains("|") ? placeholder.split("\\|", -1)[0] : requireNonNull(KNOWN.get(placeholder));
    }

    DomainCommand command() {
        return switch (verb) {
            case "contract subcontract approve" ->
                new ApproveSubcontract(
                        new ContractId(record),
                        sub(),
                        clauses("flow-down"),
                        options.containsKey("original-consent"),
                        new StaffId(said("approver")),
                        null,
                        grounds());
            case "contract subcontract bind" ->
                new RecordFlowDown(new ContractId(record), sub(), clauses("flow-down"), grounds());
            case "contract subcontract end" -> new EndSubcontract(new ContractId(record), sub(), grounds());
            case "contract clause" -> new RecordClauses(new ContractId(record), marks(), grounds());
            case "contract waive" ->
                new WaiveClause(
                        new ContractId(record),
                        new ClauseId(said("clause")),
                        day("until"),
                        new StaffId(said("approver")),
                        null,
                        null,
                        grounds());
            case "contract nda" -> new ConcludeNda(new ContractId(record), null, grounds());
            case "contract confirm" ->
                new RecordConfirmation(
                        new ContractId(record),
                        word(Method.class, "method"),
                        word(Result.class, "result"),
                        List.of(),
                        null,
                        grounds());
            case "contract measure",
                    "contract respond",
                    "contract escalate",
                    "contract verify",
                    "contract report-to-ciso",
                    "contract name-responsible",
                    "contract places",
                    "contract incident" -> TypedOversight.command(this, grounds());
            case "contract renew" -> new RenewContract(new ContractId(record), day("to"), grounds());
            case "contract terminate" -> new TerminateContract(new ContractId(record), grounds());
            case "contract select" ->
                new SelectVendor(
                        new ContractId(record),
                        new VendorId(said("vendor")),
                        options.get("criteria"),
                        options.get("assessment"),
                        grounds());
            case "contract candidate" ->
                new AssessCandidate(
                        new ContractId(record),
                        new VendorId(said("vendor")),
                        word(Suitability.class, "result"),
                        null,
                        grounds());
            case "contract close" -> new CloseContract(new ContractId(record), grounds());
            case "vendor certify" ->
                new RecordCertification(
                        new VendorId(record),
                        word(Certificate.class, "kind"),
                        options.get("number"),
                        day("valid-until"),
                        grounds());
            case "vendor disclose" -> new DiscloseOwnership(new VendorId(record), ownership(), grounds());
            case "vendor declare" -> new ReceiveDeclaration(new VendorId(record), day("valid-until"), grounds());
            case "vendor contact" ->
                new ChangeVendorContact(
                        new VendorId(record), null, new Contact(said("name"), null, null, null), grounds());
            case "vendor merge" -> new MergeVendor(new VendorId(record), new VendorId(said("into")), grounds());
            case "vendor profile" ->
                new ChangeVendorProfile(
                        new VendorId(record),
                        new Profile(null, null, new CorporateNumber(said("corporate-number")), null),
                        grounds());
            case "vendor reinstate" -> new ReinstateVendor(new VendorId(record), grounds());
            case "contract profile" ->
                new ChangeContractProfile(
                        new ContractId(record),
                        new Outline(
                                null,
                                null,
                                null,
                                null,
                                List.of(),
                                List.of(),
                                flag("personal-data"),
                                flag("my-number"),
                                null,
                                null),
                        grounds());
            case "contract return" ->
                new ReturnInformation(new ContractId(record), new ItemId(said("item")), null, null, grounds());
            case "contract dispose" ->
                new DisposeOfInformation(
                        new ContractId(record),
                        new ItemId(said("item")),
                        word(DisposalMethod.class, "method"),
                        options.containsKey("media") ? word(Media.class, "media") : null,
                        said("certificate"),
                        null,
                        grounds());
            case "audit answer", "audit close-finding", "audit report", "audit decide" ->
                TypedAudits.command(this, grounds());
            case "exception end" -> new EndException(new ExceptionId(record), grounds());
            case "contract excuse" ->
                new ExcuseReturn(
                        new ContractId(record),
                        new ItemId(said("item")),
                        new StaffId(said("approver")),
                        null,
                        null,
                        grounds());
            default ->
                verb.startsWith("social ") ? TypedSocial.command(this, grounds()) : TypedCloud.command(this, grounds());
        };
    }

    private List<Mark> marks() {
        if (options.containsKey("clause")) {
            var state = word(ClauseState.class, "state");
            return List.of(new Mark(new ClauseId(said("clause")), state, options.get("article")));
        }
        return Stream.concat(marks("present", ClauseState.PRESENT), marks("absent", ClauseState.ABSENT))
                .toList();
    }

    private Stream<Mark> marks(String option, ClauseState state) {
        return options.containsKey(option)
                ? clauses(option).stream().map(clause -> new Mark(clause, state, null))
                : Stream.empty();
    }

    private Ownership ownership() {
        var country = options.get("country");
        return new Ownership(
                options.get("parent"),
                options.containsKey("no-parent") ? true : null,
                country == null ? null : new Country(country));
    }

    private SubcontractId sub() {
        return new SubcontractId(said("sub"));
    }

    private List<ClauseId> clauses(String option) {
        return Arrays.stream(said(option).split(",", -1)).map(ClauseId::new).toList();
    }

    private Grounds grounds() {
        var on = options.containsKey("on") ? day("on") : TODAY;
        return new Grounds(on, options.get("reason"), List.of());
    }

    LocalDate day(String option) {
        return LocalDate.parse(said(option));
    }

    private @Nullable Boolean flag(String option) {
        return options.containsKey(option) ? true : null;
    }

    String said(String option) {
        return requireNonNull(options.get(option));
    }

    <E extends Enum<E>> E word(Class<E> type, String option) {
        return Enum.valueOf(type, said(option).toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}

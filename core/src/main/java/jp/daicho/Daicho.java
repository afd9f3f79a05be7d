package jp.daicho;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditId;
import jp.daicho.audit.AuditModule;
import jp.daicho.audit.AuditsKnown;
import jp.daicho.audit.Sections;
import jp.daicho.audit.view.AuditRecords;
import jp.daicho.clause.CatalogueKnown;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseModule;
import jp.daicho.clause.view.Catalogues;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.CloudModule;
import jp.daicho.cloud.CloudsKnown;
import jp.daicho.cloud.view.CloudRecords;
import jp.daicho.contract.ContractEvent;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.ContractsKnown;
import jp.daicho.contract.PlanEvent;
import jp.daicho.contract.RunningContracts;
import jp.daicho.contract.TermEvent;
import jp.daicho.contract.assessment.AssessmentEvent;
import jp.daicho.contract.custody.CustodyEvent;
import jp.daicho.contract.life.ContractModule;
import jp.daicho.contract.oversight.OversightEvent;
import jp.daicho.contract.selection.SelectionEvent;
import jp.daicho.contract.subcontract.SubcontractEvent;
import jp.daicho.contract.view.ContractRecords;
import jp.daicho.gap.GapEvent;
import jp.daicho.gap.GapModule;
import jp.daicho.gap.view.GapChanges;
import jp.daicho.gap.view.Gaps;
import jp.daicho.handover.Belongings;
import jp.daicho.handover.view.HoldingRecords;
import jp.daicho.ledger.axon.EventNames;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.office.Duties;
import jp.daicho.office.OfficeModule;
import jp.daicho.office.OrganEvent;
import jp.daicho.office.OrganKnown;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.office.Transfers;
import jp.daicho.office.approval.ApprovalModule;
import jp.daicho.office.approval.Approvers;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionsKnown;
import jp.daicho.office.approval.view.ExceptionRecords;
import jp.daicho.office.view.StaffMembers;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.GuidelinesKnown;
import jp.daicho.policy.PoliciesKnown;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyModule;
import jp.daicho.policy.view.PolicyRecords;
import jp.daicho.shared.Engagements;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.Records;
import jp.daicho.shared.View;
import jp.daicho.social.AccountEvent;
import jp.daicho.social.AccountId;
import jp.daicho.social.AccountNames;
import jp.daicho.social.AccountsKnown;
import jp.daicho.social.RunAccounts;
import jp.daicho.social.SocialModule;
import jp.daicho.social.view.AccountRecords;
import jp.daicho.social.view.SnsProcedures;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorModule;
import jp.daicho.vendor.VendorsKnown;
import jp.daicho.vendor.view.VendorRecords;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;

/** The whole core as one Axon module: which features there are, and what each gives to deciding and to answering. */
public final class Daicho implements ConfigurerModule {

    private static final List<ConfigurerModule> FEATURES = List.of(
            new OfficeModule(),
            new ApprovalModule(),
            new VendorModule(),
            new ClauseModule(),
            new ContractModule(),
            new PolicyModule(),
            new AuditModule(),
            new CloudModule(),
            new SocialModule(),
            new GapModule());

    @Override
    public void configureModule(Configurer axon) {
        FEATURES.forEach(feature -> feature.configureModule(axon));
    }

    /** The stored name of every event. */
    public static EventNames eventNames() {
        return new EventNames()
                .with(OrganEvent.class)
                .with(StaffEvent.class)
                .with(ExceptionEvent.class)
                .with(VendorEvent.class)
                .with(ClauseEvent.class)
                .with(PlanEvent.class)
                .with(SelectionEvent.class)
                .with(ContractEvent.class)
                .with(AssessmentEvent.class)
                .with(OversightEvent.class)
                .with(CustodyEvent.class)
                .with(TermEvent.class)
                .with(SubcontractEvent.class)
                .with(PolicyEvent.class)
                .with(GuidelineEvent.class)
                .with(AuditEvent.class)
                .with(CloudEvent.class)
                .with(AccountEvent.class)
                .with(GapEvent.class)
                .with(EntryVoided.class);
    }

    /** Every lookup, knowing nothing yet. */
    static List<Lookup> lookups() {
        return List.of(
                OrganKnown.NOT_YET,
                StaffRoll.EMPTY,
                ExceptionsKnown.NONE,
                Approvers.NONE,
                Duties.NONE,
                Transfers.NONE,
                VendorsKnown.NONE,
                CatalogueKnown.NONE,
                ContractsKnown.NONE,
                RunningContracts.NONE,
                PoliciesKnown.NONE,
                GuidelinesKnown.NONE,
                AuditsKnown.NONE,
                Sections.NONE,
                CloudsKnown.NONE,
                AccountsKnown.NONE,
                AccountNames.NONE,
                RunAccounts.NONE,
                Belongings.NONE);
    }

    /** By what a vendor may be engaged; the room of vendors itself knows none of it. */
    static Engagements engagements(Lookups lookups) {
        return (vendor, day) -> Stream.of(
                        lookups.now(RunningContracts.class).of(vendor, day),
                        lookups.now(CloudsKnown.class).of(vendor, day),
                        lookups.now(RunAccounts.class).of(vendor, day))
                .flatMap(List::stream)
                .toList();
    }

    /** What a kind of record is called, how the codes begin that the program makes for it, and how to tell that there is one. */
    private record Noun(String name, String prefix, Predicate<String> has) {}

    /** Which records there are. The kind a code looks like is asked first: each answer may have to read the ledger. */
    static Records records(Lookups lookups) {
        var nouns = List.of(
                new Noun(
                        "contract",
                        "C-",
                        code -> lookups.now(ContractsKnown.class).knows(new ContractId(code))),
                new Noun("vendor", "V-", code -> lookups.now(VendorsKnown.class).knows(new VendorId(code))),
                new Noun("cloud", "K-", code -> lookups.now(CloudsKnown.class).knows(new CloudId(code))),
                new Noun(
                        "account",
                        "A-",
                        code -> lookups.now(AccountsKnown.class).knows(new AccountId(code))),
                new Noun(
                        "policy", "P-", code -> lookups.now(PoliciesKnown.class).knows(new PolicyId(code))),
                new Noun(
                        "guideline",
                        "G-",
                        code -> lookups.now(GuidelinesKnown.class).knows(new GuidelineId(code))),
                new Noun("audit", "U-", code -> lookups.now(AuditsKnown.class).knows(new AuditId(code))),
                new Noun("staff", "S-", code -> lookups.now(StaffRoll.class).knows(new StaffId(code))),
                new Noun(
                        "exception",
                        "E-",
                        code -> lookups.now(ExceptionsKnown.class).knows(new ExceptionId(code))),
                new Noun(
                        "organ",
                        "",
                        code -> lookups.now(OrganKnown.class).organ().equals(code)));
        return code -> nouns.stream()
                .sorted(Comparator.comparing(noun -> !code.startsWith(noun.prefix())))
                .filter(noun -> noun.has().test(code))
                .map(Noun::name)
                .findFirst();
    }

    /** Every view, knowing nothing yet. */
    static List<View> views() {
        return List.of(
                new StaffMembers(),
                new ExceptionRecords(),
                new VendorRecords(),
                new Catalogues(),
                new ContractRecords(),
                new SnsProcedures(),
                new PolicyRecords(),
                new HoldingRecords(),
                new AuditRecords(),
                new CloudRecords(),
                new AccountRecords(),
                new Gaps());
    }

    /** What answers for a past moment: one more, which nobody asks of the present. */
    static List<View> viewsOfThePast() {
        return Stream.concat(views().stream(), Stream.of(new GapChanges())).toList();
    }
}

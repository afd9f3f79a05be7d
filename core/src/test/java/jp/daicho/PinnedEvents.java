package jp.daicho;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.daicho.clause.Clause;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseId;
import jp.daicho.clause.ClauseSet;
import jp.daicho.clause.EditionId;
import jp.daicho.clause.RequiredOf;
import jp.daicho.clause.Title;
import jp.daicho.contract.ContractEvent.ContractConcluded;
import jp.daicho.contract.ContractEvent.ContractProfileChanged;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.SystemWork;
import jp.daicho.contract.TermEvent.ContractClosed;
import jp.daicho.contract.TermEvent.ContractRenewed;
import jp.daicho.contract.TermEvent.ContractTerminated;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseRecorded;
import jp.daicho.contract.assessment.ClauseState;
import jp.daicho.contract.oversight.Method;
import jp.daicho.contract.oversight.OversightEvent.ConfirmationRecorded;
import jp.daicho.contract.oversight.Result;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.ActiveRule;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.rule.Settings;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffEvent.RoleGranted;
import jp.daicho.office.StaffEvent.RoleRevoked;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Evidence;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorEvent.CertificationRecorded;
import jp.daicho.vendor.VendorEvent.VendorContactChanged;
import jp.daicho.vendor.VendorEvent.VendorDeclarationReceived;
import jp.daicho.vendor.VendorEvent.VendorMerged;
import jp.daicho.vendor.VendorEvent.VendorOwnershipDisclosed;
import jp.daicho.vendor.VendorEvent.VendorProfileChanged;
import jp.daicho.vendor.VendorEvent.VendorRegistered;
import jp.daicho.vendor.VendorEvent.VendorReinstated;
import jp.daicho.vendor.VendorEvent.VendorRetired;
import jp.daicho.vendor.VendorEvent.VendorSuspended;
import jp.daicho.vendor.VendorId;

/**
 * Every event as it is stored: once with all its fields, and once with those alone that cannot be absent.
 *
 * <p>Lines are added here; a line that was released is never changed.
 */
final class PinnedEvents {

    private PinnedEvents() {}

    static final OrganId KAWASE = new OrganId("KAWASE");
    static final StaffId HANAKO = new StaffId("S-0001");
    static final VendorId SAKURA = new VendorId("V-0042");
    static final ContractId C1 = new ContractId("C-2026-0001");
    static final ClauseId C09 = new ClauseId("C09");
    static final List<InformationClass> CLASSES = List.of(InformationClass.CLASS_3B, InformationClass.CLASS_2);
    static final List<Zone> ZONES = List.of(Zone.MY_NUMBER, Zone.LGWAN);
    static final EditionId MIC = new EditionId("mic-2026");
    static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    static final CorporateNumber NUMBER = new CorporateNumber("7000012050002");
    static final Sealed BOX = new Sealed(1, "S-0001", "AQEB", "Q2fi");
    static final String BOX_JSON = "{'v':1,'subject':'S-0001','nonce':'AQEB','box':'Q2fi'}";
    static final List<Evidence> NONE = List.of();
    static final List<Evidence> PAPERS = List.of(new Evidence("ab12", 2_048, "届出.pdf"), new Evidence("cd34", 1, null));
    static final String GROUNDS_JSON = "'effectiveOn':'2026-04-01','reason':'届出',"
            + "'evidence':[{'sha256':'ab12','size':2048,'name':'届出.pdf'},{'sha256':'cd34','size':1}]}";
    static final String ALONE_JSON = "'effectiveOn':'2026-04-01'}";
    static final String REASON_JSON = "'effectiveOn':'2026-04-01','reason':'届出'}";

    /** An event and its JSON, in which an apostrophe stands for a quotation mark. */
    record Stored(DomainEvent event, String name, String json) {

        static Stored as(DomainEvent event, String name, String json) {
            return new Stored(event, name, json.replace('\'', '"'));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Stored> everyEvent() {
        return Stream.of(
                        ofTheOrgan(),
                        ofStaff(),
                        PinnedExceptions.all(),
                        PinnedOffice.all(),
                        PinnedForgetting.all(),
                        PinnedAudits.all(),
                        ofVendors(),
                        ofVendorsStates(),
                        ofVendorsStatements(),
                        ofTheCatalogue(),
                        ofContracts(),
                        PinnedWaivers.all(),
                        ofContractsStates(),
                        PinnedPlans.all(),
                        PinnedSubcontracts.all(),
                        PinnedOversight.all(),
                        PinnedCustody.all(),
                        PinnedClouds.all(),
                        PinnedPolicies.all(),
                        PinnedSocial.all(),
                        PinnedClouds.all(),
                        ofGaps(),
                        ofAnyRecord())
                .flatMap(pinned -> pinned);
    }

    private static Stream<Stored> ofTheOrgan() {
        return Stream.of(
                Stored.as(
                        new OrganEstablished(KAWASE, "川瀬町", "書記室", "00ff", "Asia/Tokyo", APRIL, "届出", PAPERS),
                        "OrganEstablished",
                        "{'organ':'KAWASE','name':'川瀬町','section':'書記室','ledger':'00ff','timeZone':'Asia/Tokyo',"
                                + GROUNDS_JSON),
                Stored.as(
                        new OrganEstablished(KAWASE, "川瀬町", null, "00ff", "Asia/Tokyo", APRIL, null, NONE),
                        "OrganEstablished",
                        "{'organ':'KAWASE','name':'川瀬町','ledger':'00ff','timeZone':'Asia/Tokyo'," + ALONE_JSON));
    }

    private static Stream<Stored> ofStaff() {
        return Stream.of(
                Stored.as(
                        new StaffRegistered(
                                HANAKO, BOX, "書記室", StaffKind.STAFF, List.of("hanako", "h"), APRIL, "届出", PAPERS),
                        "StaffRegistered",
                        "{'staff':'S-0001','name':" + BOX_JSON
                                + ",'section':'書記室','kind':'staff','logins':['hanako','h']," + GROUNDS_JSON),
                Stored.as(
                        new StaffRegistered(HANAKO, BOX, null, StaffKind.FISCAL_YEAR, List.of(), APRIL, null, NONE),
                        "StaffRegistered",
                        "{'staff':'S-0001','name':" + BOX_JSON + ",'kind':'fiscal-year'," + ALONE_JSON),
                Stored.as(
                        new RoleGranted(HANAKO, Role.ADMIN, APRIL, "届出", PAPERS),
                        "RoleGranted",
                        "{'staff':'S-0001','role':'admin'," + GROUNDS_JSON),
                Stored.as(
                        new RoleGranted(HANAKO, Role.APPROVER, APRIL, null, NONE),
                        "RoleGranted",
                        "{'staff':'S-0001','role':'approver'," + ALONE_JSON),
                Stored.as(
                        new RoleRevoked(HANAKO, Role.REVIEWER, APRIL, "届出", PAPERS),
                        "RoleRevoked",
                        "{'staff':'S-0001','role':'reviewer'," + GROUNDS_JSON),
                Stored.as(
                        new RoleRevoked(HANAKO, Role.AUDITOR, APRIL, null, NONE),
                        "RoleRevoked",
                        "{'staff':'S-0001','role':'auditor'," + ALONE_JSON));
    }

    private static Stream<Stored> ofVendors() {
        var profile = "{'vendor':'V-0042','name':'さくら','kana':'サクラ','corporateNumber':'7000012050002','address':'大山市',";
        return Stream.of(
                Stored.as(
                        new VendorRegistered(SAKURA, "さくら", "サクラ", NUMBER, "大山市", APRIL, "届出", PAPERS),
                        "VendorRegistered",
                        profile + GROUNDS_JSON),
                Stored.as(
                        new VendorRegistered(SAKURA, "さくら", null, null, null, APRIL, null, NONE),
                        "VendorRegistered",
                        "{'vendor':'V-0042','name':'さくら'," + ALONE_JSON),
                Stored.as(
                        new VendorProfileChanged(SAKURA, "さくら", "サクラ", NUMBER, "大山市", APRIL, "届出", PAPERS),
                        "VendorProfileChanged",
                        profile + GROUNDS_JSON),
                Stored.as(
                        new VendorProfileChanged(SAKURA, null, null, null, null, APRIL, null, NONE),
                        "VendorProfileChanged",
                        "{'vendor':'V-0042'," + ALONE_JSON),
                Stored.as(
                        new VendorContactChanged(SAKURA, "K1", BOX, "営業部", BOX, BOX, APRIL, "届出", PAPERS),
                        "VendorContactChanged",
                        "{'vendor':'V-0042','contact':'K1','name':" + BOX_JSON + ",'post':'営業部','phone':" + BOX_JSON
                                + ",'email':" + BOX_JSON + "," + GROUNDS_JSON),
                Stored.as(
                        new VendorContactChanged(SAKURA, "K1", BOX, null, null, null, APRIL, null, NONE),
                        "VendorContactChanged",
                        "{'vendor':'V-0042','contact':'K1','name':" + BOX_JSON + "," + ALONE_JSON),
                Stored.as(
                        new CertificationRecorded(SAKURA, Certificate.ISO27001, "IS 1", MAY, APRIL, "届出", PAPERS),
                        "CertificationRecorded",
                        "{'vendor':'V-0042','kind':'iso27001','number':'IS 1','validUntil':'2026-05-01',"
                                + GROUNDS_JSON),
                Stored.as(
                        new CertificationRecorded(SAKURA, Certificate.P_MARK, null, null, APRIL, null, NONE),
                        "CertificationRecorded",
                        "{'vendor':'V-0042','kind':'p-mark'," + ALONE_JSON));
    }

    private static Stream<Stored> ofVendorsStates() {
        return Stream.of(
                Stored.as(
                        new VendorSuspended(SAKURA, MAY, APRIL, "届出", PAPERS),
                        "VendorSuspended",
                        "{'vendor':'V-0042','until':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new VendorSuspended(SAKURA, null, APRIL, "届出", NONE),
                        "VendorSuspended",
                        "{'vendor':'V-0042'," + REASON_JSON),
                Stored.as(
                        new VendorReinstated(SAKURA, APRIL, "届出", PAPERS),
                        "VendorReinstated",
                        "{'vendor':'V-0042'," + GROUNDS_JSON),
                Stored.as(
                        new VendorReinstated(SAKURA, APRIL, "届出", NONE),
                        "VendorReinstated",
                        "{'vendor':'V-0042'," + REASON_JSON),
                Stored.as(
                        new VendorRetired(SAKURA, APRIL, "届出", PAPERS),
                        "VendorRetired",
                        "{'vendor':'V-0042'," + GROUNDS_JSON),
                Stored.as(
                        new VendorRetired(SAKURA, APRIL, "届出", NONE),
                        "VendorRetired",
                        "{'vendor':'V-0042'," + REASON_JSON));
    }

    private static Stream<Stored> ofVendorsStatements() {
        return Stream.of(
                Stored.as(
                        new VendorOwnershipDisclosed(SAKURA, "大山商事", null, new Country("JP"), APRIL, "届出", PAPERS),
                        "VendorOwnershipDisclosed",
                        "{'vendor':'V-0042','parent':'大山商事','country':'JP'," + GROUNDS_JSON),
                Stored.as(
                        new VendorOwnershipDisclosed(SAKURA, null, true, null, APRIL, null, NONE),
                        "VendorOwnershipDisclosed",
                        "{'vendor':'V-0042','noParent':true," + ALONE_JSON),
                Stored.as(
                        new VendorDeclarationReceived(SAKURA, MAY, APRIL, "届出", PAPERS),
                        "VendorDeclarationReceived",
                        "{'vendor':'V-0042','validUntil':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new VendorDeclarationReceived(SAKURA, null, APRIL, null, NONE),
                        "VendorDeclarationReceived",
                        "{'vendor':'V-0042'," + ALONE_JSON),
                Stored.as(
                        new VendorMerged(SAKURA, new VendorId("V-0001"), APRIL, "届出", PAPERS),
                        "VendorMerged",
                        "{'vendor':'V-0042','into':'V-0001'," + GROUNDS_JSON),
                Stored.as(
                        new VendorMerged(SAKURA, new VendorId("V-0001"), APRIL, "届出", NONE),
                        "VendorMerged",
                        "{'vendor':'V-0042','into':'V-0001'," + REASON_JSON));
    }

    private static Stream<Stored> ofTheCatalogue() {
        var title = new Title("再委託", "Re-outsourcing");
        var known = new Clause(new ClauseId("C09"), title, "第8章8.1", null, List.of("再委託の制限", "再委託"));
        var other = new Clause(new ClauseId("X1"), title, "第8章8.1", RequiredOf.NONE, List.of());
        var base = new ClauseSet("base", new Title("基本", "Base"), RequiredOf.ALL, List.of(known, other));
        var edition = "{'edition':'mic-2026','title':{'ja':'版','en':'Edition'},'digest':'00ff',"
                + "'sets':[{'id':'base','title':{'ja':'基本','en':'Base'},'requiredOf':'all','clauses':[{'id':'C09',"
                + "'title':{'ja':'再委託','en':'Re-outsourcing'},'basis':'第8章8.1','aliases':['再委託の制限','再委託']},"
                + "{'id':'X1','title':{'ja':'再委託','en':'Re-outsourcing'},'basis':'第8章8.1',"
                + "'requiredOf':'none'}]}],";
        return Stream.of(
                Stored.as(
                        new CatalogueEditionRecorded(
                                MIC, new Title("版", "Edition"), "00ff", List.of(base), MAY, APRIL, "届出", PAPERS),
                        "CatalogueEditionRecorded",
                        edition + "'from':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new CatalogueEditionRecorded(
                                MIC, new Title("版", "Edition"), "00ff", List.of(base), null, APRIL, null, NONE),
                        "CatalogueEditionRecorded",
                        edition + ALONE_JSON));
    }

    private static Stream<Stored> ofContracts() {
        var outline = "'title':'保守','number':'契1','amount':1000,'section':'書記室','information':['3b','2'],"
                + "'zones':['my-number','lgwan'],'personalData':true,'myNumber':false,'system':'operate','juki':true,";
        return Stream.of(
                Stored.as(
                        new ContractConcluded(
                                C1,
                                SAKURA,
                                "保守",
                                "契1",
                                1_000L,
                                "書記室",
                                CLASSES,
                                ZONES,
                                true,
                                false,
                                SystemWork.OPERATE,
                                true,
                                APRIL,
                                MAY,
                                MIC,
                                APRIL,
                                "届出",
                                PAPERS),
                        "ContractConcluded",
                        "{'contract':'C-2026-0001','vendor':'V-0042'," + outline
                                + "'from':'2026-04-01','to':'2026-05-01','edition':'mic-2026'," + GROUNDS_JSON),
                Stored.as(
                        new ContractConcluded(
                                C1, SAKURA, "保守", null, null, null, List.of(), List.of(), null, null, null, null, APRIL,
                                MAY, MIC, APRIL, null, NONE),
                        "ContractConcluded",
                        "{'contract':'C-2026-0001','vendor':'V-0042','title':'保守',"
                                + "'from':'2026-04-01','to':'2026-05-01','edition':'mic-2026'," + ALONE_JSON),
                Stored.as(
                        new ContractProfileChanged(
                                C1,
                                "保守",
                                "契1",
                                1_000L,
                                "書記室",
                                CLASSES,
                                ZONES,
                                true,
                                false,
                                SystemWork.OPERATE,
                                true,
                                APRIL,
                                "届出",
                                PAPERS),
                        "ContractProfileChanged",
                        "{'contract':'C-2026-0001'," + outline + GROUNDS_JSON),
                Stored.as(
                        new ContractProfileChanged(
                                C1, null, null, null, null, List.of(), List.of(), null, null, null, null, APRIL, null,
                                NONE),
                        "ContractProfileChanged",
                        "{'contract':'C-2026-0001'," + ALONE_JSON),
                Stored.as(
                        new ClauseRecorded(C1, C09, ClauseState.NOT_APPLICABLE, "第7条", MIC, APRIL, "届出", PAPERS),
                        "ClauseRecorded",
                        "{'contract':'C-2026-0001','clause':'C09','state':'not-applicable','article':'第7条',"
                                + "'edition':'mic-2026'," + GROUNDS_JSON),
                Stored.as(
                        new ClauseRecorded(C1, C09, ClauseState.PRESENT, null, MIC, APRIL, null, NONE),
                        "ClauseRecorded",
                        "{'contract':'C-2026-0001','clause':'C09','state':'present','edition':'mic-2026',"
                                + ALONE_JSON),
                Stored.as(
                        new ConfirmationRecorded(
                                C1, Method.SITE, Result.DEFICIENT, List.of("教育"), MAY, APRIL, "届出", PAPERS),
                        "ConfirmationRecorded",
                        "{'contract':'C-2026-0001','method':'site','result':'deficient','items':['教育'],"
                                + "'nextDue':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new ConfirmationRecorded(
                                C1, Method.REPORT, Result.SATISFACTORY, List.of(), null, APRIL, null, NONE),
                        "ConfirmationRecorded",
                        "{'contract':'C-2026-0001','method':'report','result':'satisfactory'," + ALONE_JSON));
    }

    private static Stream<Stored> ofContractsStates() {
        return Stream.of(
                Stored.as(
                        new ContractRenewed(C1, MAY, APRIL, "届出", PAPERS),
                        "ContractRenewed",
                        "{'contract':'C-2026-0001','to':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new ContractRenewed(C1, MAY, APRIL, null, NONE),
                        "ContractRenewed",
                        "{'contract':'C-2026-0001','to':'2026-05-01'," + ALONE_JSON),
                Stored.as(
                        new ContractTerminated(C1, APRIL, "届出", PAPERS),
                        "ContractTerminated",
                        "{'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new ContractTerminated(C1, APRIL, "届出", NONE),
                        "ContractTerminated",
                        "{'contract':'C-2026-0001'," + REASON_JSON),
                Stored.as(
                        new ContractClosed(C1, APRIL, "届出", PAPERS),
                        "ContractClosed",
                        "{'contract':'C-2026-0001'," + GROUNDS_JSON),
                Stored.as(
                        new ContractClosed(C1, APRIL, null, NONE),
                        "ContractClosed",
                        "{'contract':'C-2026-0001'," + ALONE_JSON));
    }

    private static Stream<Stored> ofGaps() {
        var rules = List.of(
                new ActiveRule(new RuleId("OC-04"), 1, new Settings(Map.of("severity", "medium", "months", "12"))));
        var rulesJson = "'rules':[{'rule':'OC-04','version':1,'settings':{'months':'12','severity':'medium'}}],"
                + "'digest':'ab12',";
        var gap = GapId.of("OC-01:C-2026-0001:C09");
        return Stream.of(
                Stored.as(
                        new RuleSetActivated(rules, "ab12", MAY, APRIL, "届出", PAPERS),
                        "RuleSetActivated",
                        "{" + rulesJson + "'from':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new RuleSetActivated(rules, "ab12", null, APRIL, null, NONE),
                        "RuleSetActivated",
                        "{" + rulesJson + ALONE_JSON),
                Stored.as(
                        new GapAccepted(gap, MAY, new StaffId("S-0002"), HANAKO, "8選管第12号", APRIL, "届出", PAPERS),
                        "GapAccepted",
                        "{'gap':'OC-01:C-2026-0001:C09','until':'2026-05-01','approver':'S-0002','applicant':'S-0001',"
                                + "'decision':'8選管第12号'," + GROUNDS_JSON),
                Stored.as(
                        new GapAccepted(gap, MAY, new StaffId("S-0002"), HANAKO, null, APRIL, "届出", NONE),
                        "GapAccepted",
                        "{'gap':'OC-01:C-2026-0001:C09','until':'2026-05-01','approver':'S-0002','applicant':'S-0001',"
                                + REASON_JSON));
    }

    private static Stream<Stored> ofAnyRecord() {
        return Stream.of(
                Stored.as(
                        new EntryVoided(7, 2, APRIL, "届出", PAPERS),
                        "EntryVoided",
                        "{'position':7,'sequence':2," + GROUNDS_JSON),
                Stored.as(
                        new EntryVoided(0, 0, APRIL, "届出", NONE),
                        "EntryVoided",
                        "{'position':0,'sequence':0," + REASON_JSON));
    }
}

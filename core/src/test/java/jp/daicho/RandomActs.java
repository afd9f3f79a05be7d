package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.shared.Text;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.CorporateNumber;
import jp.daicho.vendor.Correction;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.Ownership;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.MergeVendor;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorId;
import jp.daicho.vendor.VendorStatementCommand.DiscloseOwnership;
import jp.daicho.vendor.VendorStatementCommand.ReceiveDeclaration;

/**
 * What people might type about three vendors, two contracts, their gaps and two colleagues within some days; some of it
 * will be refused.
 */
final class RandomActs {

    static final List<VendorId> VENDORS = List.of(new VendorId("V-1"), new VendorId("V-2"), new VendorId("V-3"));

    private final Random random;
    private final int span;
    private final RandomContracts contracts;
    private final RandomRules rules;
    private final List<Recorded> recorded = new ArrayList<>();

    /** @param span within how many days up to today everything happens */
    RandomActs(Random random, int span) {
        this.random = random;
        this.span = span;
        contracts = new RandomContracts(random, span);
        rules = new RandomRules(random, span);
    }

    /** Two vendors, the law of next year, a contract, a certificate, three colleagues and a further edition. */
    List<DomainCommand> first() {
        var begun = List.<DomainCommand>of(
                new RegisterVendor(VENDORS.get(0), numbered(), "花子", grounds()),
                new RegisterVendor(VENDORS.get(1), numbered(), null, grounds()),
                contracts.first(),
                contracts.passingOn("封入"),
                contracts.passingOn("発送"),
                certifying(VENDORS.get(0)),
                Kawase.registering("taro"),
                Kawase.registering("jiro"),
                Kawase.registering("saburo"),
                Kawase.granting("S-0004", Role.APPROVER, TODAY.minusDays(2L * span)),
                Kawase.granting("S-0002", Role.APPROVER, TODAY.minusDays(2L * span)),
                contracts.consenting(),
                RandomContracts.cataloguing());
        return Stream.of(begun, rules.first(), contracts.begun(), contracts.watched(), contracts.handover())
                .flatMap(List::stream)
                .toList();
    }

    /** What was made of the last act, which a later one may want to correct. */
    void learn(List<Recorded> entries) {
        entries.stream().filter(entry -> Text.isCode(entry.record())).forEach(recorded::add);
    }

    /** One or two commands. */
    List<DomainCommand> next() {
        return Stream.generate(this::command)
                .limit(random.nextInt(4) == 0 ? 2 : 1)
                .toList();
    }

    private DomainCommand command() {
        return switch (random.nextInt(42)) {
            case 0 -> new RegisterVendor(vendor(), named(), random.nextBoolean() ? "花子" : null, grounds());
            case 1 -> new ChangeVendorProfile(vendor(), named(), grounds());
            case 2 -> new ChangeVendorProfile(vendor(), new Profile(null, word(), null, word()), grounds());
            case 3 -> new ChangeVendorContact(vendor(), random.nextBoolean() ? "K1" : null, person(), grounds());
            case 4 -> certifying(vendor());
            case 5 -> new SuspendVendor(vendor(), random.nextBoolean() ? TODAY : null, grounds());
            case 6, 7 -> new ReinstateVendor(vendor(), grounds());
            case 8 -> random.nextBoolean() ? new RetireVendor(vendor(), grounds()) : command();
            case 9 -> voiding(recorded.get(random.nextInt(recorded.size())));
            case 10 -> correcting(recorded.get(random.nextInt(recorded.size())));
            case 11, 22 -> new GrantRole(colleague(), one(Role.ADMIN, Role.APPROVER), grounds());
            case 12, 13, 21 -> new RevokeRole(colleague(), one(Role.ADMIN, Role.APPROVER), grounds());
            case 14 -> registering();
            case 15 -> rules.setting();
            case 16 -> rules.accepting(colleague());
            case 17 -> new DiscloseOwnership(vendor(), ownership(), grounds());
            case 18 -> declaring();
            case 19 -> random.nextInt(3) == 0 ? merging(vendor()) : command();
            case 20 -> new ChangeVendorProfile(vendor(), new Profile(null, null, number(), null), grounds());
            default -> contracts.next(recorded);
        };
    }

    private RecordCertification certifying(VendorId vendor) {
        var grounds = grounds();
        var last = random.nextInt(4) == 0 ? null : grounds.on().plusDays(random.nextInt(span));
        return new RecordCertification(vendor, one(Certificate.P_MARK, Certificate.SOC2), word(), last, grounds);
    }

    private Ownership ownership() {
        boolean saysWho = random.nextBoolean();
        return new Ownership(null, saysWho ? true : null, saysWho && random.nextBoolean() ? null : new Country("JP"));
    }

    private ReceiveDeclaration declaring() {
        var grounds = grounds();
        var last = random.nextBoolean() ? null : grounds.on().plusDays(random.nextInt(span));
        return new ReceiveDeclaration(vendor(), last, grounds);
    }

    private DomainCommand merging(VendorId vendor) {
        var into = vendor();
        return into.equals(vendor) ? merging(vendor) : new MergeVendor(vendor, into, grounds());
    }

    private CorporateNumber number() {
        return new CorporateNumber(one("7000012050002", "1999901000007"));
    }

    private RegisterStaff registering() {
        return new RegisterStaff(null, word(), null, one(StaffKind.values()), List.of(word()), grounds());
    }

    private VendorId vendor() {
        return VENDORS.get(random.nextInt(VENDORS.size()));
    }

    private StaffId colleague() {
        return new StaffId("S-000" + (2 + random.nextInt(2)));
    }

    private DomainCommand voiding(Recorded entry) {
        if (entry.record().startsWith("C-")) {
            return contracts.voiding(entry);
        }
        return new VoidVendorEntry(new VendorId(entry.record()), entry.position(), grounds());
    }

    private DomainCommand correcting(Recorded entry) {
        if (entry.record().startsWith("C-")) {
            return contracts.correcting(entry);
        }
        return new CorrectVendorEntry(new VendorId(entry.record()), entry.position(), correction(), grounds());
    }

    private Grounds grounds() {
        return new Grounds(TODAY.minusDays(random.nextInt(span)), "理由" + word(), List.of());
    }

    private Correction correction() {
        var on = random.nextBoolean() ? grounds().on() : null;
        var profile = random.nextBoolean() ? named() : new Profile(null, null, null, null);
        return new Correction(profile, Ownership.NOTHING, null, null, null, null, null, null, on);
    }

    private Profile named() {
        return new Profile(word(), null, null, null);
    }

    private Profile numbered() {
        return new Profile(word(), null, number(), null);
    }

    private Contact person() {
        return new Contact(word(), word(), word(), null);
    }

    private String word() {
        return one("さくら", "もみじ", "うめ", "まつ", "たけ");
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

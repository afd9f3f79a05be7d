package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.gap.GapEvent;
import jp.daicho.ledger.decide.Change;
import jp.daicho.office.StaffCommand.GrantRole;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffCommand.RevokeRole;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.Certificate;
import jp.daicho.vendor.Contact;
import jp.daicho.vendor.Correction;
import jp.daicho.vendor.Profile;
import jp.daicho.vendor.VendorCommand.ChangeVendorContact;
import jp.daicho.vendor.VendorCommand.ChangeVendorProfile;
import jp.daicho.vendor.VendorCommand.CorrectVendorEntry;
import jp.daicho.vendor.VendorCommand.RecordCertification;
import jp.daicho.vendor.VendorCommand.RegisterVendor;
import jp.daicho.vendor.VendorCommand.ReinstateVendor;
import jp.daicho.vendor.VendorCommand.RetireVendor;
import jp.daicho.vendor.VendorCommand.SuspendVendor;
import jp.daicho.vendor.VendorCommand.VoidVendorEntry;
import jp.daicho.vendor.VendorId;

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

    /** Two vendors, a contract and something handed over, a certificate and two colleagues to begin with. */
    List<DomainCommand> first() {
        List<DomainCommand> first = new ArrayList<>(List.of(
                new RegisterVendor(VENDORS.get(0), named(), "花子", grounds()),
                new RegisterVendor(VENDORS.get(1), named(), null, grounds()),
                contracts.first(),
                certifying(VENDORS.get(0)),
                Kawase.registering("taro"),
                Kawase.granting("S-0002", Role.APPROVER, TODAY.minusDays(span)),
                Kawase.registering("jiro")));
        first.addAll(contracts.handover());
        return first;
    }

    /** What was made of the last act, which a later one may want to correct. */
    void learn(Change change) {
        change.entries().stream()
                .filter(entry -> !(entry.event() instanceof GapEvent))
                .forEach(recorded::add);
    }

    /** One or two commands. */
    List<DomainCommand> next() {
        return Stream.generate(this::command)
                .limit(random.nextInt(4) == 0 ? 2 : 1)
                .toList();
    }

    private DomainCommand command() {
        return switch (random.nextInt(24)) {
            case 0 -> new RegisterVendor(vendor(), named(), random.nextBoolean() ? "花子" : null, grounds());
            case 1 -> new ChangeVendorProfile(vendor(), named(), grounds());
            case 2 -> new ChangeVendorProfile(vendor(), new Profile(null, word(), null, word()), grounds());
            case 3 -> new ChangeVendorContact(vendor(), random.nextBoolean() ? "K1" : null, person(), grounds());
            case 4 -> certifying(vendor());
            case 5 -> new SuspendVendor(vendor(), random.nextBoolean() ? TODAY : null, grounds());
            case 6, 7 -> new ReinstateVendor(vendor(), grounds());
            case 8 -> random.nextInt(4) == 0 ? new RetireVendor(vendor(), grounds()) : command();
            case 9 -> voiding(recorded.get(random.nextInt(recorded.size())));
            case 10 -> correcting(recorded.get(random.nextInt(recorded.size())));
            case 11 -> new GrantRole(colleague(), one(Role.ADMIN, Role.APPROVER), grounds());
            case 12, 13 -> new RevokeRole(colleague(), one(Role.ADMIN, Role.APPROVER), grounds());
            case 14 -> registering();
            case 15 -> rules.setting();
            case 16 -> rules.accepting(colleague());
            default -> contracts.next(recorded);
        };
    }

    private RecordCertification certifying(VendorId vendor) {
        var grounds = grounds();
        var last = random.nextInt(4) == 0 ? null : grounds.on().plusDays(random.nextInt(span));
        return new RecordCertification(vendor, one(Certificate.P_MARK, Certificate.SOC2), word(), last, grounds);
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
        return new Correction(profile, null, null, null, null, null, null, on);
    }

    private Profile named() {
        return new Profile(word(), null, null, null);
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

package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.contract.ContractCommand.AssignPersonInCharge;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.CloseContract;
import jp.daicho.contract.life.CorrectionCommand.VoidContractEntry;
import jp.daicho.office.CareerCommand.AppointDuty;
import jp.daicho.office.CareerCommand.ReleaseDuty;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.CareerCommand.VoidStaffEntry;
import jp.daicho.office.Duty;
import jp.daicho.office.OrganCommand.NameDuty;
import jp.daicho.office.OrganId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Role;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What people might type about three colleagues, their duties and two contracts; some of it will be refused. */
final class RandomOffice {

    static final List<StaffId> STAFF = List.of(new StaffId("S-0002"), new StaffId("S-0003"), new StaffId("S-0004"));
    static final List<ContractId> CONTRACTS = List.of(new ContractId("C-1"), new ContractId("C-2"));
    static final List<String> RECORDS = Stream.of(
                    STAFF.stream().map(StaffId::value),
                    CONTRACTS.stream().map(ContractId::value),
                    RandomCharges.RECORDS.stream())
            .flatMap(codes -> codes)
            .toList();

    private static final List<Duty> DUTIES = List.of(Duty.CISO, Duty.SECURITY_MANAGER, new Duty("digital-officer"));
    private static final VendorId SAKURA = new VendorId("V-1");

    private final Random random;
    private final int span;
    private final List<Recorded> recorded = new ArrayList<>();
    private final RandomCharges charges;

    /** @param span within how many days before and after today everything happens */
    RandomOffice(Random random, int span) {
        this.random = random;
        this.span = span;
        charges = new RandomCharges(random, STAFF);
    }

    /** Three colleagues, of whom one may approve, two contracts, and what there is beside. */
    List<DomainCommand> first() {
        return Stream.concat(office(), charges.first(TODAY.minusDays(span))).toList();
    }

    private Stream<DomainCommand> office() {
        return Stream.of(
                Kawase.registering("taro"),
                Kawase.registering("jiro"),
                Kawase.registering("saburo"),
                Kawase.granting("S-0002", Role.REVIEWER, TODAY),
                Kawase.granting("S-0004", Role.APPROVER, TODAY.minusDays(span)),
                Kawase.registeringVendor("V-1", "さくら"),
                concluding(CONTRACTS.get(0)),
                concluding(CONTRACTS.get(1)));
    }

    private ConcludeContract concluding(ContractId contract) {
        var first = TODAY.minusDays(span);
        return new ConcludeContract(
                contract, SAKURA, Outline.titled("保守"), first, TODAY.plusDays(span), Grounds.on(first));
    }

    void learn(List<Recorded> entries) {
        entries.stream().filter(entry -> RECORDS.contains(entry.record())).forEach(recorded::add);
    }

    DomainCommand next() {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> new AppointDuty(colleague(), one(DUTIES), grounds());
            case 3 -> new ReleaseDuty(colleague(), one(DUTIES), grounds());
            case 4, 5, 6 -> new AssignPersonInCharge(one(CONTRACTS), colleague(), grounds());
            case 7, 8 -> new TransferStaff(colleague(), "課" + random.nextInt(3), successor(), grounds());
            case 9 -> new TransferStaff(colleague(), random.nextBoolean() ? null : "課", null, grounds());
            case 10, 11 -> voiding(one(recorded));
            case 12 -> naming();
            case 13, 14, 15, 16, 17, 18 -> charges.next(random.nextInt(3) == 0 ? grounds() : past());
            default -> random.nextInt(6) == 0 ? new CloseContract(one(CONTRACTS), past()) : next();
        };
    }

    private NameDuty naming() {
        var single = random.nextInt(4) == 0 ? random.nextBoolean() : null;
        return new NameDuty(new OrganId("KAWASE"), one(DUTIES), "職" + random.nextInt(3), single, past());
    }

    private DomainCommand voiding(Recorded entry) {
        return switch (entry.record().charAt(0)) {
            case 'C' -> new VoidContractEntry(new ContractId(entry.record()), entry.position(), past());
            case 'S' -> new VoidStaffEntry(new StaffId(entry.record()), entry.position(), past());
            default -> RandomCharges.voiding(entry, past());
        };
    }

    private @Nullable StaffId successor() {
        return random.nextBoolean() ? colleague() : null;
    }

    private StaffId colleague() {
        return one(STAFF);
    }

    private Grounds grounds() {
        return on(TODAY.plusDays(random.nextInt(2 * span) - span));
    }

    private Grounds past() {
        return on(TODAY.minusDays(random.nextInt(span)));
    }

    private static Grounds on(LocalDate day) {
        return new Grounds(day, "辞令", List.of());
    }

    private <T> T one(List<T> several) {
        return several.get(random.nextInt(several.size()));
    }
}

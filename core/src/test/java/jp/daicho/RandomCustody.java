package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ExcuseReturn;
import jp.daicho.contract.custody.CustodyCommand.InspectAcceptance;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.CustodyCommand.ReturnInformation;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.contract.life.Correction;
import jp.daicho.contract.life.CorrectionCommand.CorrectContractEntry;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Recorded;
import org.jspecify.annotations.Nullable;

/** What people might type about what was handed over under two contracts; some of it will be refused. */
final class RandomCustody {

    private static final StaffId TARO = new StaffId("S-0002");

    private final Random random;
    private final int span;

    RandomCustody(Random random, int span) {
        this.random = random;
        this.span = span;
    }

    /** An item on media nobody noted, which is disposed of, and one that isn't. */
    List<DomainCommand> first(ContractId contract) {
        var unknown = new Handover("名簿", InformationClass.CLASS_2, null, null, Media.UNKNOWN, flag(), flag());
        var earliest = Grounds.on(TODAY.minusDays(span));
        return List.of(
                new ProvideInformation(contract, unknown, earliest),
                new DisposeOfInformation(
                        contract, new ItemId("I1"), DisposalMethod.SHREDDING, null, "第1号", null, grounds()),
                new ProvideInformation(contract, handover(), earliest));
    }

    /** One command, which may be about one of these entries. */
    DomainCommand next(ContractId contract, List<Recorded> recorded) {
        var entry = one(recorded.stream()
                .filter(each -> each.event() instanceof InformationProvided)
                .toList());
        var item = (InformationProvided) entry.event();
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new ProvideInformation(contract, handover(), grounds());
            case 3 -> new ReturnInformation(item.contract(), item.item(), null, word(), grounds());
            case 4, 5, 6 -> disposing(item);
            case 7, 8, 9 -> new ExcuseReturn(item.contract(), item.item(), TARO, null, null, grounds());
            case 10 -> new InspectAcceptance(contract, one(Inspection.values()), word(), grounds());
            default -> correcting(item, entry);
        };
    }

    private DisposeOfInformation disposing(InformationProvided item) {
        var method = one(DisposalMethod.values());
        return new DisposeOfInformation(item.contract(), item.item(), method, media(), word(), witness(), grounds());
    }

    private CorrectContractEntry correcting(InformationProvided wrong, Recorded entry) {
        var flags = new Outline(null, null, null, null, List.of(), List.of(), flag(), flag(), null, null);
        var right = new Correction(
                flags, handover(), null, null, null, null, null, List.of(), null, random.nextBoolean() ? day() : null);
        return new CorrectContractEntry(wrong.contract(), entry.position(), right, grounds());
    }

    private Handover handover() {
        return new Handover(
                "名簿" + random.nextInt(3),
                one(InformationClass.values()),
                random.nextInt(4) == 0 ? one(Level.values()) : null,
                random.nextInt(4) == 0 ? one(Level.values()) : null,
                one(Media.HDD, Media.PAPER, Media.UNKNOWN),
                flag(),
                flag());
    }

    private @Nullable Media media() {
        return random.nextInt(3) == 0 ? one(Media.HDD, Media.PAPER, Media.UNKNOWN) : null;
    }

    private @Nullable StaffId witness() {
        return random.nextInt(3) == 0 ? StaffId.FOUNDER : null;
    }

    private @Nullable Boolean flag() {
        return random.nextInt(3) == 0 ? random.nextBoolean() : null;
    }

    private @Nullable String word() {
        return random.nextInt(3) == 0 ? null : "第" + random.nextInt(3) + "号";
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(span));
    }

    private Grounds grounds() {
        return new Grounds(day(), "理由" + random.nextInt(5), List.of());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs
    private <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

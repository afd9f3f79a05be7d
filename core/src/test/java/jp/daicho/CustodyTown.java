package jp.daicho;

import static jp.daicho.Kawase.GROUNDS;
import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.ContractCommand.ConcludeContract;
import jp.daicho.contract.ContractId;
import jp.daicho.contract.Outline;
import jp.daicho.contract.TermCommand.TerminateContract;
import jp.daicho.contract.custody.CustodyCommand.DisposeOfInformation;
import jp.daicho.contract.custody.CustodyCommand.ProvideInformation;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Media;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** A town in which every rule about what a vendor was given is broken today. */
final class CustodyTown {

    private static final ItemId I1 = new ItemId("I1");

    private CustodyTown() {}

    static List<DomainCommand> acts(VendorId vendor) {
        var over = new ContractId("C-OVER");
        var unknown = new ContractId("C-UNKNOWN");
        var unbound = new ContractId("C-UNBOUND");
        var past = new ContractId("C-PAST");
        var ended = TODAY.minusDays(60);
        return List.of(
                concluding(over, vendor, TODAY.minusDays(90)),
                providing(over, InformationClass.CLASS_2, Media.HDD, null, TODAY.minusDays(90)),
                new TerminateContract(over, new Grounds(ended, "不履行", List.of())),
                concluding(unknown, vendor, TODAY),
                providing(unknown, InformationClass.CLASS_2, Media.UNKNOWN, null, TODAY),
                new DisposeOfInformation(unknown, I1, DisposalMethod.SANITISE, null, "証1", null, GROUNDS),
                concluding(unbound, vendor, TODAY),
                providing(unbound, InformationClass.CLASS_3B, Media.PAPER, true, TODAY),
                concluding(past, vendor, ended, TODAY.minusDays(5)),
                providing(past, InformationClass.CLASS_2, Media.HDD, null, ended));
    }

    private static ConcludeContract concluding(ContractId contract, VendorId vendor, LocalDate from) {
        return concluding(contract, vendor, from, TODAY.plusDays(200));
    }

    private static ConcludeContract concluding(ContractId contract, VendorId vendor, LocalDate from, LocalDate to) {
        return new ConcludeContract(contract, vendor, Outline.titled("入力"), from, to, Grounds.on(from));
    }

    private static ProvideInformation providing(
            ContractId contract,
            InformationClass confidentiality,
            Media media,
            @Nullable Boolean personalData,
            LocalDate on) {
        var handover = new Handover("名簿", confidentiality, null, null, media, personalData, null);
        return new ProvideInformation(contract, handover, Grounds.on(on));
    }
}

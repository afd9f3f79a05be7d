package jp.daicho.contract;

import static jp.daicho.contract.ContractSamples.C1;

import java.time.LocalDate;
import java.util.List;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Handover;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Media;
import jp.daicho.office.StaffId;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import org.jspecify.annotations.Nullable;

/** What a contract's vendor was given, and what became of it. */
public final class CustodySamples {

    public static final ItemId I1 = new ItemId("I1");
    public static final ItemId I2 = new ItemId("I2");

    private CustodySamples() {}

    /** A roll of voters. */
    public static Handover roll(InformationClass confidentiality, Media media) {
        return new Handover("選挙人名簿", confidentiality, null, null, media, null, null);
    }

    public static InformationProvided provided(ItemId item, Handover handover, LocalDate on) {
        return InformationProvided.of(C1, item, handover, on, Grounds.on(on));
    }

    /** I1, the roll of voters of this class on a hard disk. */
    public static InformationProvided provided(InformationClass confidentiality, LocalDate on) {
        return provided(I1, roll(confidentiality, Media.HDD), on);
    }

    public static InformationReturned returned(ItemId item, LocalDate on) {
        return new InformationReturned(C1, item, null, null, on, null, List.of());
    }

    public static DisposalCertified disposed(DisposalMethod method, @Nullable Media media, LocalDate on) {
        return new DisposalCertified(C1, I1, method, media, "証1", null, on, null, List.of());
    }

    public static ReturnExcused excused(LocalDate on) {
        return new ReturnExcused(C1, I1, new StaffId("S-0002"), StaffId.FOUNDER, null, on, "履歴の保存", List.of());
    }
}

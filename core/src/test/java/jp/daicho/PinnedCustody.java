package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.HANAKO;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.contract.custody.CustodyEvent.AcceptanceInspected;
import jp.daicho.contract.custody.CustodyEvent.DisposalCertified;
import jp.daicho.contract.custody.CustodyEvent.InformationProvided;
import jp.daicho.contract.custody.CustodyEvent.InformationReturned;
import jp.daicho.contract.custody.CustodyEvent.ReturnExcused;
import jp.daicho.contract.custody.DisposalMethod;
import jp.daicho.contract.custody.Inspection;
import jp.daicho.contract.custody.ItemId;
import jp.daicho.contract.custody.Level;
import jp.daicho.contract.custody.Media;
import jp.daicho.office.StaffId;
import jp.daicho.shared.InformationClass;

/** The same for what a vendor was given, and what became of it. */
final class PinnedCustody {

    private static final ItemId I1 = new ItemId("I1");
    private static final StaffId TARO = new StaffId("S-0002");

    private PinnedCustody() {}

    static Stream<Stored> all() {
        return Stream.of(
                Stored.as(
                        new InformationProvided(
                                C1,
                                I1,
                                "名簿",
                                InformationClass.CLASS_3B,
                                Level.LEVEL_2,
                                Level.LEVEL_1,
                                Media.MEMORY_CARD,
                                true,
                                false,
                                APRIL,
                                "届出",
                                PAPERS),
                        "InformationProvided",
                        "{'contract':'C-2026-0001','item':'I1','text':'名簿','confidentiality':'3b','integrity':'2',"
                                + "'availability':'1','media':'memory-card','personalData':true,'myNumber':false,"
                                + GROUNDS_JSON),
                Stored.as(
                        new InformationProvided(
                                C1,
                                I1,
                                "名簿",
                                InformationClass.CLASS_1,
                                null,
                                null,
                                Media.PAPER,
                                null,
                                null,
                                APRIL,
                                null,
                                NONE),
                        "InformationProvided",
                        "{'contract':'C-2026-0001','item':'I1','text':'名簿','confidentiality':'1','media':'paper',"
                                + ALONE_JSON),
                Stored.as(
                        new InformationReturned(C1, I1, "手渡し", "受1", APRIL, "届出", PAPERS),
                        "InformationReturned",
                        "{'contract':'C-2026-0001','item':'I1','method':'手渡し','certificate':'受1'," + GROUNDS_JSON),
                Stored.as(
                        new InformationReturned(C1, I1, null, null, APRIL, null, NONE),
                        "InformationReturned",
                        "{'contract':'C-2026-0001','item':'I1'," + ALONE_JSON),
                Stored.as(
                        new DisposalCertified(
                                C1,
                                I1,
                                DisposalMethod.PHYSICAL_DESTRUCTION,
                                Media.HDD,
                                "証1",
                                HANAKO,
                                APRIL,
                                "届出",
                                PAPERS),
                        "DisposalCertified",
                        "{'contract':'C-2026-0001','item':'I1','method':'physical-destruction','media':'hdd',"
                                + "'certificate':'証1','witness':'S-0001'," + GROUNDS_JSON),
                Stored.as(
                        new DisposalCertified(C1, I1, DisposalMethod.DELETION, null, null, null, APRIL, null, NONE),
                        "DisposalCertified",
                        "{'contract':'C-2026-0001','item':'I1','method':'deletion'," + ALONE_JSON),
                Stored.as(
                        new ReturnExcused(C1, I1, TARO, HANAKO, "8選管第12号", APRIL, "届出", PAPERS),
                        "ReturnExcused",
                        "{'contract':'C-2026-0001','item':'I1','approver':'S-0002','applicant':'S-0001',"
                                + "'decision':'8選管第12号'," + GROUNDS_JSON),
                Stored.as(
                        new ReturnExcused(C1, I1, TARO, HANAKO, null, APRIL, "届出", NONE),
                        "ReturnExcused",
                        "{'contract':'C-2026-0001','item':'I1','approver':'S-0002','applicant':'S-0001',"
                                + REASON_JSON),
                Stored.as(
                        new AcceptanceInspected(C1, Inspection.PASSED, "措置を確認", APRIL, "届出", PAPERS),
                        "AcceptanceInspected",
                        "{'contract':'C-2026-0001','result':'passed','text':'措置を確認'," + GROUNDS_JSON),
                Stored.as(
                        new AcceptanceInspected(C1, Inspection.FAILED, null, APRIL, null, NONE),
                        "AcceptanceInspected",
                        "{'contract':'C-2026-0001','result':'failed'," + ALONE_JSON));
    }
}

package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.daicho.cloud.CloudId;
import jp.daicho.cloud.ConditionMark;
import jp.daicho.cloud.ConditionState;
import jp.daicho.cloud.ExaminationCommand.AssessConditions;
import jp.daicho.cloud.ExitCommand.RetireCloudService;
import jp.daicho.cloud.OperationCommand.RecordChange;
import jp.daicho.cloud.PermissionCommand.RejectCloudUse;
import jp.daicho.cloud.PermissionCommand.RevokeApproval;
import jp.daicho.cloud.Route;
import jp.daicho.cloud.SelectionCondition;
import jp.daicho.cloud.Use;
import jp.daicho.cloud.UseCommand.ApplyForCloudUse;
import jp.daicho.cloud.UseCommand.DiscoverCloudUse;
import jp.daicho.cloud.UseCommand.TakeOverCloudUse;
import jp.daicho.office.CareerCommand.TransferStaff;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.InformationClass;
import jp.daicho.shared.Zone;
import jp.daicho.vendor.Country;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** A town in which every rule about its cloud services is broken today, by services named for what they are. */
final class CloudTown {

    private static final LocalDate LONG_AGO = TODAY.minusDays(500);
    private static final LocalDate LATELY = TODAY.minusDays(40);
    private static final VendorId SAKURA = new VendorId("V-1");
    private static final StaffId HANAKO = new StaffId("S-0001");
    private static final StaffId JIRO = new StaffId("S-0002");
    private static final StaffId SABURO = new StaffId("S-0003");
    private static final Country JAPAN = new Country("JP");
    private static final CloudId FOUND = new CloudId("K-FOUND");
    private static final CloudId ASKED = new CloudId("K-ASKED");
    private static final CloudId DENIED = new CloudId("K-DENIED");
    private static final CloudId REVOKED = new CloudId("K-REVOKED");
    private static final CloudId OVER = new CloudId("K-OVER");
    private static final CloudId LEFT = new CloudId("K-LEFT");

    private CloudTown() {}

    /** @param leaver somebody who doesn't work there any more today */
    static List<DomainCommand> acts(StaffId leaver) {
        return List.of(
                new DiscoverCloudUse(FOUND, use(List.of(), null, List.of(), JAPAN, true), Grounds.on(LONG_AGO)),
                new DiscoverCloudUse(ASKED, harmless(), Grounds.on(LATELY)),
                new ApplyForCloudUse(ASKED, harmless(), null, Grounds.on(LATELY)),
                new DiscoverCloudUse(DENIED, harmless(), Grounds.on(LATELY)),
                new ApplyForCloudUse(DENIED, harmless(), null, Grounds.on(LATELY)),
                new RejectCloudUse(DENIED, JIRO, null, because("ほかで足りる", 5)),
                taking(REVOKED, harmless(), TODAY.plusDays(300), JIRO, HANAKO, HANAKO),
                new RevokeApproval(REVOKED, JIRO, null, null, because("事故", 5)),
                taking(new CloudId("K-ENDLESS"), harmless(), null, null, null, HANAKO),
                taking(OVER, abroad(), TODAY.minusDays(9), JIRO, JIRO, leaver),
                new AssessConditions(OVER, met(), Grounds.on(LONG_AGO)),
                new RecordChange(OVER, RecordChange.What.TERMS, List.of(), null, "免責", Grounds.on(TODAY.minusDays(60))),
                new TransferStaff(leaver, "税務課", null, because("人事異動", 3)),
                taking(new CloudId("K-SOON"), lawless(), TODAY.plusDays(30), SABURO, HANAKO, HANAKO),
                taking(LEFT, harmless(), TODAY.plusDays(300), JIRO, HANAKO, HANAKO),
                new RetireCloudService(LEFT, because("更改", 40)));
    }

    private static TakeOverCloudUse taking(
            CloudId cloud,
            Use use,
            @Nullable LocalDate until,
            @Nullable StaffId approver,
            @Nullable StaffId applicant,
            StaffId manager) {
        return new TakeOverCloudUse(
                cloud,
                use,
                LONG_AGO,
                LONG_AGO,
                until,
                approver,
                applicant,
                null,
                manager,
                LONG_AGO,
                Grounds.on(LONG_AGO));
    }

    /** All but one are met. */
    private static List<ConditionMark> met() {
        return Arrays.stream(SelectionCondition.values())
                .map(each -> new ConditionMark(
                        each, each == SelectionCondition.LOGS ? ConditionState.UNMET : ConditionState.MET))
                .filter(mark -> mark.condition() != SelectionCondition.JURISDICTION)
                .toList();
    }

    private static Use harmless() {
        return new Use(
                "予約",
                SAKURA,
                "会議室",
                null,
                List.of(InformationClass.CLASS_1),
                List.of(Zone.INTERNET),
                Route.INTERNET,
                List.of(JAPAN),
                JAPAN,
                null);
    }

    private static Use lawless() {
        return use(List.of(InformationClass.CLASS_2), Route.CLOSED, List.of(JAPAN), null, null);
    }

    /** From every network, abroad, for what may harm people. */
    private static Use abroad() {
        return use(List.of(InformationClass.CLASS_3B), Route.INTERNET, List.of(new Country("US")), JAPAN, null);
    }

    private static Use use(
            List<InformationClass> information,
            @Nullable Route route,
            List<Country> regions,
            @Nullable Country law,
            @Nullable Boolean termsOnly) {
        return new Use("共有", SAKURA, "共有", null, information, List.of(Zone.values()), route, regions, law, termsOnly);
    }

    private static Grounds because(String reason, int ago) {
        return new Grounds(TODAY.minusDays(ago), reason, List.of());
    }
}

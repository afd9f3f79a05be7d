package jp.daicho;

import static jp.daicho.PinnedClouds.K1;
import static jp.daicho.PinnedClouds.stored;
import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.cloud.ExitEvent.AccountsClosed;
import jp.daicho.cloud.ExitEvent.CloudRetirementBegun;
import jp.daicho.cloud.ExitEvent.CloudServiceRetired;
import jp.daicho.cloud.ExitEvent.DataDeletionConfirmed;
import jp.daicho.cloud.ExitEvent.DataMigrated;
import jp.daicho.cloud.ExitEvent.ExitPlanRecorded;

/** The same for how a cloud service is left (更改・廃棄). */
final class PinnedExits {

    private PinnedExits() {}

    static Stream<Stored> all() {
        return Stream.of(
                stored(
                        new ExitPlanRecorded(K1, "半年前に通知", "CSV", APRIL, "届出", PAPERS),
                        "'text':'半年前に通知','format':'CSV'," + GROUNDS_JSON),
                stored(new ExitPlanRecorded(K1, "半年前に通知", null, APRIL, null, NONE), "'text':'半年前に通知'," + ALONE_JSON),
                stored(new CloudRetirementBegun(K1, APRIL, "届出", PAPERS), GROUNDS_JSON),
                stored(new CloudRetirementBegun(K1, APRIL, "届出", NONE), REASON_JSON),
                stored(new DataMigrated(K1, "K-0002", APRIL, "届出", PAPERS), "'to':'K-0002'," + GROUNDS_JSON),
                stored(new DataMigrated(K1, "K-0002", APRIL, null, NONE), "'to':'K-0002'," + ALONE_JSON),
                stored(
                        new DataDeletionConfirmed(K1, "消去証明 1号", "暗号鍵の廃棄", APRIL, "届出", PAPERS),
                        "'certificate':'消去証明 1号','method':'暗号鍵の廃棄'," + GROUNDS_JSON),
                stored(
                        new DataDeletionConfirmed(K1, "消去証明 1号", null, APRIL, null, NONE),
                        "'certificate':'消去証明 1号'," + ALONE_JSON),
                stored(new AccountsClosed(K1, "全12件", APRIL, "届出", PAPERS), "'text':'全12件'," + GROUNDS_JSON),
                stored(new AccountsClosed(K1, "全12件", APRIL, null, NONE), "'text':'全12件'," + ALONE_JSON),
                stored(new CloudServiceRetired(K1, APRIL, "届出", PAPERS), GROUNDS_JSON),
                stored(new CloudServiceRetired(K1, APRIL, null, NONE), ALONE_JSON));
    }
}

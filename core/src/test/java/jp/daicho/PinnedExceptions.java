package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionEvent.ExceptionAssigned;
import jp.daicho.office.approval.ExceptionEvent.ExceptionEnded;
import jp.daicho.office.approval.ExceptionEvent.ExceptionGranted;
import jp.daicho.office.approval.ExceptionEvent.ExceptionRefused;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.ExceptionKind;

/** The same for exceptions (例外措置). */
final class PinnedExceptions {

    private static final ExceptionId E1 = new ExceptionId("E-0001");
    private static final StaffId CLERK = new StaffId("S-0001");
    private static final StaffId HEAD = new StaffId("S-0002");

    private PinnedExceptions() {}

    static Stream<Stored> all() {
        return Stream.of(
                Stored.as(
                        new ExceptionApplied(
                                E1, ExceptionKind.TERMS_ONLY, "K-0001", HEAD, CLERK, "暗号化", MAY, APRIL, "届出", PAPERS),
                        "ExceptionApplied",
                        "{'exception':'E-0001','kind':'terms-only','record':'K-0001','owner':'S-0002',"
                                + "'applicant':'S-0001','alternative':'暗号化','until':'2026-05-01'," + GROUNDS_JSON),
                Stored.as(
                        new ExceptionApplied(E1, ExceptionKind.OTHER, null, HEAD, CLERK, null, MAY, APRIL, "届出", NONE),
                        "ExceptionApplied",
                        "{'exception':'E-0001','kind':'other','owner':'S-0002','applicant':'S-0001',"
                                + "'until':'2026-05-01'," + REASON_JSON),
                Stored.as(
                        new ExceptionGranted(E1, MAY, HEAD, "8第12号", APRIL, "届出", PAPERS),
                        "ExceptionGranted",
                        "{'exception':'E-0001','until':'2026-05-01','approver':'S-0002','decision':'8第12号',"
                                + GROUNDS_JSON),
                Stored.as(
                        new ExceptionGranted(E1, MAY, HEAD, null, APRIL, null, NONE),
                        "ExceptionGranted",
                        "{'exception':'E-0001','until':'2026-05-01','approver':'S-0002'," + ALONE_JSON),
                Stored.as(
                        new ExceptionRefused(E1, HEAD, "8第12号", APRIL, "届出", PAPERS),
                        "ExceptionRefused",
                        "{'exception':'E-0001','approver':'S-0002','decision':'8第12号'," + GROUNDS_JSON),
                Stored.as(
                        new ExceptionRefused(E1, HEAD, null, APRIL, "届出", NONE),
                        "ExceptionRefused",
                        "{'exception':'E-0001','approver':'S-0002'," + REASON_JSON),
                Stored.as(
                        new ExceptionEnded(E1, APRIL, "届出", PAPERS),
                        "ExceptionEnded",
                        "{'exception':'E-0001'," + GROUNDS_JSON),
                Stored.as(
                        new ExceptionEnded(E1, APRIL, null, NONE),
                        "ExceptionEnded",
                        "{'exception':'E-0001'," + ALONE_JSON),
                Stored.as(
                        new ExceptionReviewed(E1, "なお必要", APRIL, "届出", PAPERS),
                        "ExceptionReviewed",
                        "{'exception':'E-0001','text':'なお必要'," + GROUNDS_JSON),
                Stored.as(
                        new ExceptionReviewed(E1, "なお必要", APRIL, null, NONE),
                        "ExceptionReviewed",
                        "{'exception':'E-0001','text':'なお必要'," + ALONE_JSON),
                Stored.as(
                        new ExceptionAssigned(E1, HEAD, APRIL, "届出", PAPERS),
                        "ExceptionAssigned",
                        "{'exception':'E-0001','owner':'S-0002'," + GROUNDS_JSON),
                Stored.as(
                        new ExceptionAssigned(E1, HEAD, APRIL, null, NONE),
                        "ExceptionAssigned",
                        "{'exception':'E-0001','owner':'S-0002'," + ALONE_JSON));
    }
}

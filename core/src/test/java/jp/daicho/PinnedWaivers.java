package jp.daicho;

import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.C1;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.assessment.AssessmentEvent.ClauseWaived;
import jp.daicho.office.StaffId;

/** The same for clauses that a contract may do without. */
final class PinnedWaivers {

    private PinnedWaivers() {}

    static Stream<Stored> all() {
        var clause = new ClauseId("C09");
        var head = new StaffId("S-0002");
        var clerk = new StaffId("S-0001");
        var waiver = "{'contract':'C-2026-0001','clause':'C09','until':'2026-05-01','approver':'S-0002',"
                + "'applicant':'S-0001',";
        return Stream.of(
                Stored.as(
                        new ClauseWaived(C1, clause, MAY, head, clerk, "総第7号", APRIL, "届出", PAPERS),
                        "ClauseWaived",
                        waiver + "'decision':'総第7号'," + GROUNDS_JSON),
                Stored.as(
                        new ClauseWaived(C1, clause, MAY, head, clerk, null, APRIL, "届出", NONE),
                        "ClauseWaived",
                        waiver + REASON_JSON));
    }
}

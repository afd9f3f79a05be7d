package jp.daicho;

import static jp.daicho.PinnedEvents.ALONE_JSON;
import static jp.daicho.PinnedEvents.APRIL;
import static jp.daicho.PinnedEvents.GROUNDS_JSON;
import static jp.daicho.PinnedEvents.HANAKO;
import static jp.daicho.PinnedEvents.MAY;
import static jp.daicho.PinnedEvents.NONE;
import static jp.daicho.PinnedEvents.PAPERS;
import static jp.daicho.PinnedEvents.REASON_JSON;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.PinnedEvents.Stored;
import jp.daicho.office.StaffId;
import jp.daicho.policy.Degree;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;

/** The same for policies. */
final class PinnedPolicies {

    private static final PolicyId P1 = new PolicyId("P-0001");
    private static final GuidelineId G1 = new GuidelineId("G-0001");

    private PinnedPolicies() {}

    static Stream<Stored> all() {
        return Stream.of(
                Stored.as(
                        new PolicyVersionAdopted(
                                P1, PolicyKind.BASIC_POLICY, "第1版", "基本方針", MAY, false, APRIL, "届出", PAPERS),
                        "PolicyVersionAdopted",
                        "{'policy':'P-0001','kind':'basic-policy','version':'第1版','title':'基本方針',"
                                + "'effective':'2026-05-01','nonPublic':false," + GROUNDS_JSON),
                Stored.as(
                        new PolicyVersionAdopted(P1, PolicyKind.PROCEDURE, "1", "端末", MAY, true, APRIL, null, NONE),
                        "PolicyVersionAdopted",
                        "{'policy':'P-0001','kind':'procedure','version':'1','title':'端末',"
                                + "'effective':'2026-05-01','nonPublic':true," + ALONE_JSON),
                Stored.as(
                        new PolicyPublished(P1, "https://www.town.kawase.example/policy", APRIL, "届出", PAPERS),
                        "PolicyPublished",
                        "{'policy':'P-0001','url':'https://www.town.kawase.example/policy'," + GROUNDS_JSON),
                Stored.as(
                        new PolicyPublished(P1, null, APRIL, null, NONE),
                        "PolicyPublished",
                        "{'policy':'P-0001'," + ALONE_JSON),
                Stored.as(
                        new PolicyReviewed(
                                P1,
                                Trigger.AUDIT,
                                "乗っ取り",
                                Degree.HIGH,
                                Degree.LOW,
                                Outcome.REVISE,
                                APRIL,
                                "届出",
                                PAPERS),
                        "PolicyReviewed",
                        "{'policy':'P-0001','trigger':'audit','threat':'乗っ取り','likelihood':'high','loss':'low',"
                                + "'outcome':'revise'," + GROUNDS_JSON),
                Stored.as(
                        new PolicyReviewed(P1, Trigger.YEARLY, null, null, null, Outcome.KEEP, APRIL, null, NONE),
                        "PolicyReviewed",
                        "{'policy':'P-0001','trigger':'yearly','outcome':'keep'," + ALONE_JSON),
                Stored.as(
                        new PolicyBriefed(P1, List.of(HANAKO, new StaffId("S-0002")), APRIL, "届出", PAPERS),
                        "PolicyBriefed",
                        "{'policy':'P-0001','staff':['S-0001','S-0002']," + GROUNDS_JSON),
                Stored.as(
                        new PolicyBriefed(P1, List.of(HANAKO), APRIL, null, NONE),
                        "PolicyBriefed",
                        "{'policy':'P-0001','staff':['S-0001']," + ALONE_JSON),
                Stored.as(
                        new PolicySuperseded(P1, new PolicyId("P-0002"), APRIL, "届出", PAPERS),
                        "PolicySuperseded",
                        "{'policy':'P-0001','replacedBy':'P-0002'," + GROUNDS_JSON),
                Stored.as(
                        new PolicySuperseded(P1, null, APRIL, "届出", NONE),
                        "PolicySuperseded",
                        "{'policy':'P-0001'," + REASON_JSON),
                Stored.as(
                        new GuidelineEditionNoted(G1, "令和8年3月版", APRIL, "届出", PAPERS),
                        "GuidelineEditionNoted",
                        "{'guideline':'G-0001','edition':'令和8年3月版'," + GROUNDS_JSON),
                Stored.as(
                        new GuidelineEditionNoted(G1, "令和8年3月版", APRIL, null, NONE),
                        "GuidelineEditionNoted",
                        "{'guideline':'G-0001','edition':'令和8年3月版'," + ALONE_JSON));
    }
}

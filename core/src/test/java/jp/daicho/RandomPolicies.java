package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.StaffCommand.RegisterStaff;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffKind;
import jp.daicho.policy.Degree;
import jp.daicho.policy.GuidelineCommand.NoteGuideline;
import jp.daicho.policy.GuidelineCommand.VoidGuideline;
import jp.daicho.policy.GuidelineId;
import jp.daicho.policy.Outcome;
import jp.daicho.policy.PolicyCommand.AdoptPolicy;
import jp.daicho.policy.PolicyCommand.BriefStaff;
import jp.daicho.policy.PolicyCommand.PublishPolicy;
import jp.daicho.policy.PolicyCommand.ReviewPolicy;
import jp.daicho.policy.PolicyCommand.SupersedePolicy;
import jp.daicho.policy.PolicyCommand.VoidPolicyEntry;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Trigger;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Voidable;

/** What may happen to an organ's policies, at random: much of it is refused. */
final class RandomPolicies {

    private static final List<String> TITLES = List.of("端末の管理", "媒体の管理");

    private final Random random;
    private final LocalDate begun;
    private final List<PolicyId> policies = new ArrayList<>();
    private final List<Recorded> facts = new ArrayList<>();
    private int staff = 1;

    RandomPolicies(Random random, LocalDate begun) {
        this.random = random;
        this.begun = begun;
    }

    void learn(List<Recorded> entries) {
        for (Recorded entry : entries) {
            if (entry.event() instanceof Voidable) {
                facts.add(entry);
            } else if (entry.record().startsWith("P-") && entry.sequence() == 0) {
                policies.add(new PolicyId(entry.record()));
            } else if (entry.record().startsWith("S-")) {
                staff++;
            }
        }
    }

    DomainCommand next() {
        return switch (random.nextInt(16)) {
            case 0, 1, 2, 3 -> adopting();
            case 4, 5 -> new PublishPolicy(policy(), null, grounds(day()));
            case 6, 7 -> reviewing();
            case 8, 9, 10 -> new BriefStaff(policy(), List.of(somebody(), somebody()), grounds(day()));
            case 11 -> superseding(policy(), policy());
            case 12 -> new RegisterStaff(null, "職員" + staff, null, StaffKind.FISCAL_YEAR, List.of(), grounds(day()));
            case 13 -> new NoteGuideline("第" + random.nextInt(4) + "版", grounds(day()));
            case 14 -> setting();
            default -> voiding();
        };
    }

    private AdoptPolicy adopting() {
        var kind = random.nextBoolean() ? PolicyKind.BASIC_POLICY : one(PolicyKind.values());
        var day = day();
        return new AdoptPolicy(
                null,
                kind,
                "第" + random.nextInt(9) + "版",
                TITLES.get(random.nextInt(2)),
                day.plusDays(random.nextInt(60)),
                null,
                grounds(day));
    }

    private SupersedePolicy superseding(PolicyId policy, PolicyId other) {
        boolean replaced = random.nextInt(3) == 0 && !other.equals(policy);
        return new SupersedePolicy(policy, replaced ? other : null, grounds(foreseen()));
    }

    private ReviewPolicy reviewing() {
        var outcome = one(Outcome.values());
        boolean analysed = outcome == Outcome.REVISE || random.nextBoolean();
        return new ReviewPolicy(
                policy(),
                one(Trigger.values()),
                analysed ? "乗っ取り" : null,
                analysed ? one(Degree.values()) : null,
                analysed ? one(Degree.values()) : null,
                outcome,
                grounds(day()));
    }

    private SetParameter setting() {
        var settings = List.of(
                List.of("PL-01", "days", "30"),
                List.of("PL-01", "from", begun.toString()),
                List.of("PL-02", "from", begun.plusDays(random.nextInt(300)).toString()),
                List.of("PL-02", "not-needed", "standards,incident-plan"),
                List.of("PL-03", "severity", "high"),
                List.of("PL-08", "days", "20"),
                List.of("PL-09", "days", "10"));
        var each = settings.get(random.nextInt(settings.size()));
        return new SetParameter(new RuleId(each.get(0)), each.get(1), each.get(2), grounds(day()));
    }

    private DomainCommand voiding() {
        if (facts.isEmpty()) {
            return adopting();
        }
        var fact = facts.get(random.nextInt(facts.size()));
        return GuidelineId.isOne(fact.record())
                ? new VoidGuideline(new GuidelineId(fact.record()), fact.position(), grounds(TODAY))
                : new VoidPolicyEntry(new PolicyId(fact.record()), fact.position(), grounds(TODAY));
    }

    private PolicyId policy() {
        return policies.isEmpty() ? new PolicyId("P-0001") : policies.get(random.nextInt(policies.size()));
    }

    private StaffId somebody() {
        return new StaffId("S-000" + (1 + random.nextInt(Math.min(staff, 9))));
    }

    private <E> E one(E[] of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate day() {
        return begun.plusDays(random.nextInt((int) (TODAY.toEpochDay() - begun.toEpochDay()) + 1));
    }

    private LocalDate foreseen() {
        return day().plusDays(random.nextInt(100));
    }

    private static Grounds grounds(LocalDate day) {
        return new Grounds(day, "内規", List.of());
    }
}

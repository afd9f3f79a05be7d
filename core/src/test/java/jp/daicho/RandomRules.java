package jp.daicho;

import static jp.daicho.Kawase.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import jp.daicho.gap.GapCommand.AcceptGap;
import jp.daicho.gap.GapCommand.SetParameter;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.office.StaffId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.Grounds;

/** What an office might set of the rules, and which gaps it might accept, within some days. */
final class RandomRules {

    /** Some that may be found in the records of the other random acts, of every rule. */
    static final List<GapId> GAPS = Stream.of(
                    "OC-01:C-1:C09",
                    "OC-02:C-1:C01",
                    "OC-03:C-1",
                    "OC-04:C-1",
                    "OC-11:C-1",
                    "OC-12:C-1",
                    "OC-13:C-1:R1",
                    "OC-14:C-1:R1",
                    "VN-01:V-1:P-MARK",
                    "VN-02:V-1:C-1",
                    "OC-09:C-1",
                    "OC-18:C-1",
                    "OC-19:C-1",
                    "VN-03:V-1:COUNTRY",
                    "VN-04:V-2",
                    "VN-05:V-2:V-1",
                    "OC-16:C-1:I1",
                    "OC-22:C-1:PERSONAL-DATA")
            .map(GapId::of)
            .toList();

    private static final List<String> SETTINGS = List.of(
            "OC-01.severity=low",
            "OC-01.severity-grave=off",
            "OC-01.grave=C0*",
            "OC-02.severity=off",
            "OC-02.severity=high",
            "OC-03.severity=off",
            "OC-03.severity=low",
            "OC-04.months=1",
            "OC-04.months=2",
            "OC-04.months=3",
            "OC-04.months-sensitive=1",
            "OC-04.months-sensitive=2",
            "OC-04.severity=high",
            "OC-11.severity=medium",
            "OC-12.days=10",
            "OC-12.days-early=20",
            "OC-12.severity-early=medium",
            "OC-20.severity=low",
            "OC-13.severity=low",
            "OC-14.severity=off",
            "OC-14.clauses=C07,C08",
            "VN-01.severity=high",
            "VN-02.severity=off",
            "VN-02.severity=medium",
            "OC-09.concluded-from=2026-10-01",
            "OC-09.concluded-from=2026-11-10",
            "OC-09.severity=high",
            "OC-18.from=2026-09-01",
            "OC-18.from=2026-11-01",
            "OC-18.new-start=conclusion",
            "OC-18.severity=medium",
            "OC-19.from=2026-09-01",
            "OC-19.new-start=conclusion",
            "VN-03.from=2026-05-01",
            "VN-03.from=2026-10-01",
            "VN-03.from=2026-11-01",
            "VN-03.severity=high",
            "VN-04.severity=medium",
            "VN-05.severity=off",
            "VN-05.severity=high",
            "OC-10.secrecy=C01",
            "OC-10.severity=low",
            "OC-16.days=5",
            "OC-16.severity=off",
            "OC-17.severity=medium",
            "OC-22.severity=off");

    private final Random random;
    private final int span;

    RandomRules(Random random, int span) {
        this.random = random;
        this.span = span;
    }

    /** The law that is not yet in force, in force already. */
    List<DomainCommand> first() {
        return List.of(
                inForceFrom("VN-03", TODAY.minusDays(3L * span)),
                setting("OC-09", "concluded-from", TODAY.minusDays(3L * span)),
                inForceFrom("OC-18", TODAY.minusDays(span)),
                inForceFrom("OC-19", TODAY.minusDays(span)));
    }

    private SetParameter inForceFrom(String rule, LocalDate day) {
        return setting(rule, "from", day);
    }

    private SetParameter setting(String rule, String parameter, LocalDate day) {
        var on = TODAY.minusDays(3L * span);
        return new SetParameter(new RuleId(rule), parameter, day.toString(), new Grounds(on, "内規", List.of()));
    }

    /** From a day on that is past or, as may be foreseen, still to come. */
    SetParameter setting() {
        var words = one(SETTINGS).split("[.=]", -1);
        var on = day().plusDays(random.nextInt(span));
        return new SetParameter(new RuleId(words[0]), words[1], words[2], new Grounds(on, "内規", List.of()));
    }

    AcceptGap accepting(StaffId approver) {
        var on = day();
        var until = on.plusDays(random.nextInt(span));
        return new AcceptGap(one(GAPS), until, approver, null, null, new Grounds(on, "年度末に対応", List.of()));
    }

    private LocalDate day() {
        return TODAY.minusDays(random.nextInt(span));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

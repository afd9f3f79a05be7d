package jp.daicho;

import static java.util.Objects.requireNonNull;
import static jp.daicho.Kawase.HANAKO;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import jp.daicho.gap.rule.Settings;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.gap.view.RuleRow;
import jp.daicho.office.StaffId;
import jp.daicho.office.view.StaffMembers.StaffOn;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.view.PolicyDetails;
import jp.daicho.policy.view.PolicyRecords.GuidelinesOn;
import jp.daicho.policy.view.PolicyRecords.OnePolicy;
import jp.daicho.policy.view.PolicyRecords.PoliciesOn;
import jp.daicho.policy.view.PolicyRow;
import jp.daicho.policy.view.PolicyState;

/**
 * The rules for policies in their plainest form: one day at a time, by counting back from that day, from what the
 * records themselves answer. It knows nothing of intervals, and shares nothing with the rules it is compared with.
 */
final class PolicyDayByDay {

    private static final LocalDate END = LocalDate.of(2100, 1, 1);

    private final Kawase town;
    private final LocalDate begun;
    private final List<PolicyDetails> all;

    PolicyDayByDay(Kawase town, LocalDate begun) {
        this.town = town;
        this.begun = begun;
        all = town.register.ask(HANAKO, new PoliciesOn(END, null)).stream()
                .map(row ->
                        town.register.ask(HANAKO, new OnePolicy(row.adopted().policy(), END)))
                .toList();
    }

    /** How heavily each gap of a day weighs, by its name. */
    Map<String, Severity> on(LocalDate day) {
        Map<String, Severity> gaps = new TreeMap<>();
        var rules = town.register.ask(HANAKO, new RulesOn(day));
        unpublished(day, settings(rules, "PL-01")).forEach(gap -> put(gaps, gap, settings(rules, "PL-01")));
        missing(day, settings(rules, "PL-02")).forEach(gap -> put(gaps, gap, settings(rules, "PL-02")));
        if (isUnevaluated(day)) {
            put(gaps, "PL-03:KAWASE", settings(rules, "PL-03"));
        }
        if (isBehind(day, settings(rules, "PL-08").count("days"))) {
            put(gaps, "PL-08:KAWASE", settings(rules, "PL-08"));
        }
        unbriefed(day, settings(rules, "PL-09").count("days")).forEach(gap -> put(gaps, gap, settings(rules, "PL-09")));
        return gaps;
    }

    private static void put(Map<String, Severity> gaps, String gap, Settings settings) {
        gaps.put(gap, requireNonNull(settings.severity("severity")));
    }

    private static Settings settings(List<RuleRow> rules, String rule) {
        return requireNonNull(rules.stream()
                .filter(row -> row.rule().value().equals(rule))
                .findFirst()
                .orElseThrow()
                .settings());
    }

    private Stream<PolicyRow> current(LocalDate day, PolicyKind kind) {
        return town.register.ask(HANAKO, new PoliciesOn(day, kind)).stream()
                .filter(row -> row.state() == PolicyState.IN_EFFECT);
    }

    private List<String> unpublished(LocalDate day, Settings settings) {
        List<String> gaps = new ArrayList<>();
        for (PolicyRow row : town.register.ask(HANAKO, new PoliciesOn(day, PolicyKind.BASIC_POLICY))) {
            var counted = Stream.of(row.adopted().effectiveOn(), settings.day("from"))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            boolean late = day.toEpochDay() - counted.toEpochDay() > settings.count("days");
            boolean alive = row.state() == PolicyState.IN_EFFECT || row.state() == PolicyState.ADOPTED;
            if (late && alive && row.published() == null) {
                gaps.add("PL-01:KAWASE:" + row.adopted().policy());
            }
        }
        return gaps;
    }

    private List<String> missing(LocalDate day, Settings settings) {
        List<String> gaps = new ArrayList<>();
        for (PolicyKind kind : PolicyKind.values()) {
            var word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
            var from = settings.day(kind == PolicyKind.SELECTION_STANDARD ? "from-selection-standard" : "from");
            boolean asked = !settings.words("not-needed").contains(word) && !day.isBefore(from) && !day.isBefore(begun);
            if (asked && current(day, kind).findAny().isEmpty()) {
                gaps.add("PL-02:KAWASE:" + word.toUpperCase(Locale.ROOT));
            }
        }
        return gaps;
    }

    private boolean isTheirs(LocalDate day) {
        return Stream.of(PolicyKind.BASIC_POLICY, PolicyKind.STANDARDS)
                .anyMatch(kind -> current(day, kind).findAny().isPresent());
    }

    /** Back from the day: whether since the first of some April that is over a year ago nobody evaluated anything. */
    private boolean isUnevaluated(LocalDate day) {
        if (!isTheirs(day)) {
            return false;
        }
        Set<LocalDate> done = new HashSet<>();
        for (PolicyDetails each : all) {
            var kind = each.row().adopted().kind();
            if (kind == PolicyKind.BASIC_POLICY || kind == PolicyKind.STANDARDS) {
                if (each.row().state() != PolicyState.WITHDRAWN) {
                    done.add(each.row().adopted().effectiveOn());
                }
                each.reviews().forEach(review -> done.add(review.effectiveOn()));
            }
        }
        for (LocalDate april = firstApril(); !april.plusYears(1).isAfter(day); april = april.plusYears(1)) {
            var since = april;
            if (isTheirs(since) && done.stream().noneMatch(each -> !each.isBefore(since) && !each.isAfter(day))) {
                return true;
            }
        }
        return false;
    }

    private LocalDate firstApril() {
        var april = LocalDate.of(begun.getYear(), 4, 1);
        return april.isAfter(begun) ? april.minusYears(1) : april;
    }

    /** The catalogue follows the edition of March 2026, and has had no edition of the office's own. */
    private boolean isBehind(LocalDate day, int days) {
        return town.register.ask(HANAKO, new GuidelinesOn(day)).stream()
                .map(noted -> noted.effectiveOn())
                .anyMatch(out -> out.isAfter(LocalDate.of(2026, 3, 27)) && day.toEpochDay() - out.toEpochDay() > days);
    }

    private List<String> unbriefed(LocalDate day, int days) {
        if (current(day, PolicyKind.BASIC_POLICY).findAny().isEmpty()) {
            return List.of();
        }
        return town.register.ask(HANAKO, new StaffOn(day)).stream()
                .filter(row -> isUnbriefed(row.staff(), row.since(), day, days))
                .map(row -> "PL-09:KAWASE:" + row.staff())
                .toList();
    }

    private LocalDate begin(LocalDate registered) {
        return registered.isBefore(begun) ? begun : registered;
    }

    /** Whether some day asked for a briefing, long enough ago, and there has been none since. */
    private boolean isUnbriefed(StaffId staff, LocalDate came, LocalDate day, int days) {
        var heard = heard(staff);
        var begin = begin(came);
        return LongStream.rangeClosed(begin.toEpochDay(), day.toEpochDay() - days - 1)
                .mapToObj(LocalDate::ofEpochDay)
                .filter(each -> asks(each) || (each.equals(begin) && !knows(heard, came, begin)))
                .filter(each -> all.stream().map(PolicyDetails::row).anyMatch(row -> isBasicOn(row, each)))
                .anyMatch(since -> heard.stream().noneMatch(each -> !each.isBefore(since) && !each.isAfter(day)));
    }

    /** Back from the day the register was opened: whether they heard of it before anything asked them to. */
    private boolean knows(Set<LocalDate> heard, LocalDate came, LocalDate begin) {
        var day = begin;
        while (day.isAfter(came) && !asks(day)) {
            day = day.minusDays(1);
            if (heard.contains(day)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(LocalDate day) {
        boolean april = day.getMonthValue() == 4 && day.getDayOfMonth() == 1;
        boolean first = all.stream()
                .map(PolicyDetails::row)
                .anyMatch(row -> row.adopted().kind() == PolicyKind.BASIC_POLICY
                        && row.state() != PolicyState.WITHDRAWN
                        && row.adopted().effective().equals(day));
        return april || first;
    }

    private static boolean isBasicOn(PolicyRow row, LocalDate day) {
        var until = row.until();
        return row.adopted().kind() == PolicyKind.BASIC_POLICY
                && !day.isBefore(row.adopted().effective())
                && (until == null || day.isBefore(until));
    }

    /** The days on which they heard of what was then in force, or from which on it was. */
    private Set<LocalDate> heard(StaffId staff) {
        Set<LocalDate> heard = new HashSet<>();
        for (PolicyDetails each : all) {
            each.briefings().stream()
                    .filter(briefing -> briefing.staff().contains(staff))
                    .map(briefing -> Stream.of(
                                    briefing.effectiveOn(), each.row().adopted().effective())
                            .max(LocalDate::compareTo)
                            .orElseThrow())
                    .filter(day -> isBasicOn(each.row(), day))
                    .forEach(heard::add);
        }
        return heard;
    }
}

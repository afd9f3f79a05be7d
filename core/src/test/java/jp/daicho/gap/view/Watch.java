package jp.daicho.gap.view;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.daicho.audit.AuditEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.clause.ClauseSamples;
import jp.daicho.contract.OfContract;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.GapId;
import jp.daicho.gap.RuleSet;
import jp.daicho.gap.rule.RuleId;
import jp.daicho.gap.view.Gaps.GapsOn;
import jp.daicho.gap.view.Gaps.OneGap;
import jp.daicho.gap.view.Gaps.RulesOn;
import jp.daicho.office.OrganEvent;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Told;
import jp.daicho.social.AccountEvent;
import jp.daicho.vendor.VendorEvent;
import jp.daicho.vendor.VendorSamples;
import org.jspecify.annotations.Nullable;

/** The view of gaps, told what happens to a vendor and its contracts; C01 and C09 are required of these. */
final class Watch {

    /** Where the first rule set stands. */
    static final long FIRST_RULES = 1;

    private final Gaps gaps = new Gaps();
    private final Told told = new Told(gaps);
    private RuleSet rules;

    /** Knows the catalogue, the standard rules, and Sakura with somebody to turn to. */
    Watch() {
        this(RuleSet.standard());
    }

    /** The same with these of the standard rules alone. */
    static Watch by(String... rules) {
        var named = List.of(rules);
        return new Watch(new RuleSet(RuleSet.standard().rules().stream()
                .filter(rule -> named.contains(rule.rule().value()))
                .toList()));
    }

    private Watch(RuleSet rules) {
        this.rules = rules;
        told.tell("mic-2026", ClauseSamples.recorded(ClauseSamples.FIRST, null, ClauseSamples.C01, ClauseSamples.C09));
        activate(null);
        tell(VendorSamples.registered());
        tell(VendorSamples.contact("K1", "川瀬 花子", VendorSamples.APRIL.minusYears(9)));
    }

    long tell(OfContract event) {
        return told.tell(event.contract().value(), event);
    }

    long tell(CatalogueEditionRecorded edition) {
        return told.tell(edition.edition().value(), edition);
    }

    long tell(VendorEvent event) {
        return told.tell(event.vendor().value(), event);
    }

    long tell(OrganEstablished event) {
        return told.tell(event.organ().value(), event);
    }

    long tell(PolicyEvent event) {
        return told.tell(event.policy().value(), event);
    }

    long tell(AuditEvent event) {
        return told.tell(event.audit().value(), event);
    }

    long tell(AccountEvent event) {
        return told.tell(event.account().value(), event);
    }

    long tell(ExceptionEvent event) {
        return told.tell(event.exception().value(), event);
    }

    void voidEntry(String record, long position) {
        told.tell(record, new EntryVoided(position, 0, VendorSamples.JUNE, "誤記", List.of()));
    }

    /** Set a parameter of a rule from a day on; returns the position of the rule set. */
    long set(String rule, String parameter, String value, LocalDate from) {
        rules = rules.with(new RuleId(rule), parameter, value);
        return activate(from);
    }

    private long activate(@Nullable LocalDate from) {
        var on = from == null ? VendorSamples.APRIL : from;
        return told.tell("rules", new RuleSetActivated(rules.rules(), rules.digest(), from, on, null, List.of()));
    }

    long accept(String gap, LocalDate on, LocalDate until) {
        var accepted = new GapAccepted(
                GapId.of(gap), until, new StaffId("S-0002"), StaffId.FOUNDER, null, on, "年度末に対応", List.of());
        return told.tell(gap, accepted);
    }

    List<GapRow> list(LocalDate day, int dueWithin, GapFilter filter) {
        return gaps.answer(new GapsOn(day, dueWithin, filter));
    }

    /** A gap that is open on the day. */
    GapRow row(String gap, LocalDate day) {
        return open(gap, day).orElseThrow();
    }

    Explanation explain(String gap, LocalDate day) {
        return gaps.answer(new OneGap(GapId.of(gap), day));
    }

    List<RuleRow> rules(LocalDate day) {
        return gaps.answer(new RulesOn(day));
    }

    /** How heavily a gap weighs on the day before, on the day, and on the day after: {@code - HIGH HIGH}. */
    String around(String gap, LocalDate day) {
        return Stream.of(day.minusDays(1), day, day.plusDays(1))
                .map(each -> open(gap, each).map(row -> row.severity().name()).orElse("-"))
                .collect(joining(" "));
    }

    /** From which day until which a gap is one that is open on {@code day}. */
    String span(String gap, LocalDate day) {
        var row = row(gap, day);
        return row.since() + " until " + row.until();
    }

    private Optional<GapRow> open(String gap, LocalDate day) {
        return list(day, 0, GapFilter.ALL).stream()
                .filter(row -> row.id().toString().equals(gap))
                .findFirst();
    }

    long tell(OrganEvent event) {
        return told.tell(event.organ().value(), event);
    }

    long tell(StaffEvent event) {
        return told.tell(event.staff().value(), event);
    }

    long tell(GuidelineEvent event) {
        return told.tell(event.guideline().value(), event);
    }

    long tell(String record, DomainEvent event) {
        return told.tell(record, event);
    }
}

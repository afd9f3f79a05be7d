package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.daicho.gap.GapEvent;
import jp.daicho.gap.GapEvent.GapAccepted;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.GapId;
import jp.daicho.gap.RuleSet;
import jp.daicho.gap.Rules;
import jp.daicho.gap.rule.Finding;
import jp.daicho.gap.rule.Story;
import jp.daicho.gap.vendor.VendorStory;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Period;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;

/** What is lacking on a business day, since when, and why. */
public final class Gaps implements View {

    /** The gaps on {@code day} that {@code filter} wants, and those that begin within so many days after it. */
    public record GapsOn(LocalDate day, int dueWithin, GapFilter filter) implements Question<List<GapRow>> {}

    /** A gap on {@code day}, or the next time there will be one. */
    public record OneGap(GapId gap, LocalDate day) implements Question<Explanation> {}

    /** Every rule this program knows, by code. */
    public record RulesOn(LocalDate day) implements Question<List<RuleRow>> {}

    /** The gaps by month or fiscal year, from that of {@code from} through {@code last}. */
    public record GapTrend(TrendStep step, LocalDate from, LocalDate last) implements Question<List<TrendRow>> {}

    private final Shelf shelf = new Shelf();
    private final Outsourcing outsourcing = new Outsourcing(shelf);
    private final List<Chronicle> chronicles = List.of(
            outsourcing,
            new ExceptionCases(shelf),
            new Auditing(shelf),
            new Policies(shelf),
            new SocialMedia(shelf, outsourcing),
            new Clouds(shelf, outsourcing),
            new Staffing(shelf));
    private final Map<Class<? extends DomainEvent>, List<Chronicle>> readers = new HashMap<>();
    private final Judgements judgements = new Judgements(shelf);
    private final Acceptances acceptances = new Acceptances();

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        Set<Class<? extends DomainEvent>> reads = new HashSet<>(Set.of(GapEvent.class, EntryVoided.class));
        chronicles.forEach(chronicle -> reads.addAll(chronicle.reads()));
        return reads;
    }

    @Override
    public void on(Recorded recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case RuleSetActivated event -> judgements.on(event, position);
            case GapAccepted event -> acceptances.on(event, position);
            default ->
                readers.computeIfAbsent(recorded.event().getClass(), this::readersOf)
                        .forEach(chronicle -> chronicle.on(recorded));
        }
    }

    private List<Chronicle> readersOf(Class<? extends DomainEvent> type) {
        return chronicles.stream()
                .filter(chronicle -> type == EntryVoided.class
                        || chronicle.reads().stream().anyMatch(read -> read.isAssignableFrom(type)))
                .toList();
    }

    /** The stories that have gone on since this was last asked; they are judged when somebody asks about them. */
    List<Story> goneOn() {
        return judgements.forgetChanged();
    }

    List<Story> stories() {
        return shelf.all();
    }

    /** Every gap there was, is and will be in the story of the same kind of the same record as {@code other}. */
    List<Gap> like(Story other) {
        var story = shelf.of(other.id(), other.getClass());
        return story == null ? List.of() : judgements.of(story);
    }

    @QueryHandler
    List<GapRow> answer(GapsOn question) {
        var day = question.day();
        var filter = resolved(question.filter(), day);
        var last = day.plusDays(question.dueWithin());
        List<GapRow> rows = new ArrayList<>();
        for (Story story : filter.vendor() == null ? shelf.all() : outsourcing.about(filter.vendor())) {
            for (Gap gap : judgements.of(story)) {
                var finding = gap.openOrDue(day, last);
                if (finding != null
                        && filter.wants(gap, finding)
                        && filter.wants(story, outsourcing.vendorOn(day, story), day)) {
                    rows.add(row(story, gap, finding, day));
                }
            }
        }
        rows.sort(GapRow.BY_WEIGHT);
        return rows;
    }

    /** Nothing is lacking where there is nothing, and somebody would be reassured by a slip of the finger. */
    private GapFilter resolved(GapFilter filter, LocalDate day) {
        if (filter.rule() != null) {
            Rules.named(filter.rule());
        }
        if (filter.vendor() == null) {
            return filter;
        } else if (shelf.of(filter.vendor().value(), VendorStory.class) == null) {
            throw Refused.notFound("record-unknown", filter.vendor());
        }
        return filter.of(outsourcing.survivor(filter.vendor(), day));
    }

    @QueryHandler
    Explanation answer(OneGap question) {
        var id = question.gap();
        var day = question.day();
        var story = shelf.of(id.record()).stream()
                .filter(each -> next(each, id, day).isPresent())
                .findFirst()
                .orElseThrow(() -> Refused.notFound("gap-unknown", id, day));
        var gap = next(story, id, day).orElseThrow();
        var finding = Objects.requireNonNull(gap.openOrDue(day, LocalDate.MAX));
        var set = ruleSetOn(gap.since().isAfter(day) ? gap.since() : day);
        return new Explanation(
                row(story, gap, finding, day),
                set.value().rule(id.rule()).orElseThrow(),
                set.order(),
                finding.causes(),
                acceptances.positions(id),
                gap.remedies(story, finding));
    }

    /** The gap on {@code day}, or the next time there will be one. */
    private Optional<Gap> next(Story story, GapId id, LocalDate day) {
        return judgements.of(story).stream()
                .filter(each -> each.id().equals(id) && each.until().isAfter(day))
                .min(Comparator.comparing(Gap::since));
    }

    @QueryHandler
    List<TrendRow> answer(GapTrend question) {
        var trend = new Trend(question.step(), question.from(), question.last());
        for (Story story : shelf.all()) {
            judgements.of(story).forEach(trend::count);
        }
        return trend.rows();
    }

    @QueryHandler
    List<RuleRow> answer(RulesOn question) {
        var set = ruleSetOn(question.day());
        return Rules.all().stream().map(rule -> RuleRow.of(rule, set)).toList();
    }

    private Stretch<RuleSet> ruleSetOn(LocalDate day) {
        return judgements.ruleSets().stream()
                .filter(set -> set.period().contains(day))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rule-set-none", day));
    }

    private GapRow row(Story story, Gap gap, Finding finding, LocalDate day) {
        return new GapRow(
                gap.id(),
                finding.severity(),
                gap.rule().kind(),
                outsourcing.vendorOn(day, story),
                story.title(day),
                finding.flaw(),
                finding.details(),
                gap.since(),
                gap.until().isAfter(Period.LAST_DAY) ? null : gap.until(),
                finding.due(),
                gap.rule().basis(),
                gap.remedies(story, finding).getFirst(),
                acceptances.until(gap.id(), day));
    }
}

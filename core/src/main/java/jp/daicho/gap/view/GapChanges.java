package jp.daicho.gap.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.daicho.gap.GapEvent.RuleSetActivated;
import jp.daicho.gap.GapId;
import jp.daicho.gap.rule.Flaw;
import jp.daicho.gap.rule.Severity;
import jp.daicho.gap.rule.Story;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/**
 * Which gaps the newest entry opened and closed. Two views of the gaps follow the ledger, one of them an entry behind: so only
 * what the entry touched has to be judged, in both, and a ledger of any length is folded without judging any of it.
 */
public final class GapChanges implements View {

    /**
     * What the entry at {@code position}, the newest that is known, changed of the gaps there are on {@code day}.
     *
     * @param record whose gaps are meant; null for everybody's
     */
    public record ChangedBy(
            long position, LocalDate day, @Nullable String record) implements Question<Change> {}

    /**
     * Both by weight.
     *
     * @param opened the gaps there are with the entry and not without it
     * @param closed those there are without it only
     */
    public record Change(List<Seen> opened, List<Seen> closed) {}

    /** A gap that there is, or was, on a day. */
    public record Seen(GapId id, Severity severity, Flaw flaw, List<Object> details, LocalDate since) {}

    private final Gaps without = new Gaps();
    private final Gaps with = new Gaps();
    private List<Story> touched = List.of();
    private @Nullable Recorded newest;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return with.reads();
    }

    @Override
    public void on(Recorded recorded) {
        if (newest != null) {
            without.on(newest);
            without.goneOn();
        }
        newest = recorded;
        with.on(recorded);
        touched = with.goneOn();
    }

    @QueryHandler
    Change answer(ChangedBy question) {
        List<Seen> opened = new ArrayList<>();
        List<Seen> closed = new ArrayList<>();
        if (newest != null && newest.position() == question.position()) {
            var stories = newest.event() instanceof RuleSetActivated ? with.stories() : touched;
            for (Story story : stories) {
                if (question.record() == null || question.record().equals(story.id())) {
                    var before = without.like(story);
                    var after = with.like(story);
                    addNew(before, after, question.day(), opened);
                    addNew(after, before, question.day(), closed);
                }
            }
        }
        var weight = Comparator.comparing(Seen::severity)
                .thenComparing(gap -> gap.id().toString());
        opened.sort(weight);
        closed.sort(weight);
        return new Change(opened, closed);
    }

    /** Add those of {@code some} that {@code others} have nothing of on that day. */
    private static void addNew(List<Gap> others, List<Gap> some, LocalDate day, List<Seen> added) {
        var known = on(day, others).map(Seen::id).collect(Collectors.toSet());
        on(day, some).filter(gap -> !known.contains(gap.id())).forEach(added::add);
    }

    private static Stream<Seen> on(LocalDate day, List<Gap> gaps) {
        return gaps.stream().flatMap(gap -> {
            var finding = gap.openOrDue(day, day);
            return finding == null
                    ? Stream.empty()
                    : Stream.of(new Seen(gap.id(), finding.severity(), finding.flaw(), finding.details(), gap.since()));
        });
    }
}

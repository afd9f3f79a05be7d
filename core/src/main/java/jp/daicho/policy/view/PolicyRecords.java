package jp.daicho.policy.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Succession;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Timeline;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Every policy, version by version, and the editions of the ministry's guideline. */
public final class PolicyRecords implements View {

    /** The versions adopted by {@code day}, by kind, title and first day; of one kind alone if one is named. */
    public record PoliciesOn(LocalDate day, @Nullable PolicyKind kind) implements Question<List<PolicyRow>> {}

    public record OnePolicy(PolicyId policy, LocalDate day) implements Question<PolicyDetails> {}

    /** The editions of the guideline that had come out by {@code day}, the newest first. */
    public record GuidelinesOn(LocalDate day) implements Question<List<GuidelineEditionNoted>> {}

    private static final Comparator<PolicyVersionAdopted> IN_ORDER = Comparator.comparing(PolicyVersionAdopted::kind)
            .thenComparing(PolicyVersionAdopted::title)
            .thenComparing(PolicyVersionAdopted::effective)
            .thenComparing(version -> version.policy().value());

    private final Map<PolicyId, PolicyRecord> policies = new HashMap<>();
    private final Timeline<GuidelineEditionNoted> guidelines = new Timeline<>();
    private Succession succession = Succession.EMPTY;

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(PolicyEvent.class, GuidelineEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        long position = recorded.position();
        switch (recorded.event()) {
            case PolicyEvent event -> {
                succession = succession.on(event);
                policies.computeIfAbsent(event.policy(), none -> new PolicyRecord())
                        .on(event, position);
            }
            case GuidelineEditionNoted event -> guidelines.put(event.effectiveOn(), position, event);
            case EntryVoided event -> {
                guidelines.remove(event.position());
                policies.values().forEach(policy -> policy.takeOut(event.position()));
            }
            default -> {}
        }
    }

    @QueryHandler
    List<PolicyRow> answer(PoliciesOn question) {
        return policies.keySet().stream()
                .map(policy -> requireNonNull(succession.adopted(policy)))
                .filter(version -> question.kind() == null || version.kind() == question.kind())
                .filter(version -> !version.effectiveOn().isAfter(question.day()))
                .sorted(IN_ORDER)
                .map(version -> row(version, question.day()))
                .toList();
    }

    @QueryHandler
    PolicyDetails answer(OnePolicy question) {
        var version = succession.adopted(question.policy());
        if (version == null) {
            throw Refused.notFound("record-unknown", question.policy());
        }
        var record = requireNonNull(policies.get(question.policy()));
        return new PolicyDetails(
                row(version, question.day()),
                record.facts(PolicyReviewed.class, question.day()),
                record.facts(PolicyBriefed.class, question.day()),
                record.superseded());
    }

    @QueryHandler
    List<GuidelineEditionNoted> answer(GuidelinesOn question) {
        return List.copyOf(guidelines.upTo(question.day())).reversed();
    }

    private PolicyRow row(PolicyVersionAdopted version, LocalDate day) {
        var inForce = succession.inForce(version);
        var published = requireNonNull(policies.get(version.policy())).facts(PolicyPublished.class, day);
        return new PolicyRow(
                version,
                PolicyState.on(day, inForce),
                inForce.until().equals(LocalDate.MAX) ? null : inForce.until(),
                published.isEmpty() ? null : published.getLast());
    }

    /** What happened to one version. */
    private static final class PolicyRecord {

        private final Timeline<PolicyEvent> facts = new Timeline<>();
        private @Nullable PolicySuperseded superseded;

        void on(PolicyEvent event, long position) {
            if (event instanceof PolicySuperseded end) {
                superseded = end;
            } else {
                facts.put(event.effectiveOn(), position, event);
            }
        }

        void takeOut(long voided) {
            facts.remove(voided);
        }

        <F extends PolicyEvent.Fact> List<F> facts(Class<F> kind, LocalDate day) {
            return facts.upTo(day).stream()
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
        }

        @Nullable
        PolicySuperseded superseded() {
            return superseded;
        }
    }
}

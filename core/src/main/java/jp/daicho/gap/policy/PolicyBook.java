package jp.daicho.gap.policy;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.daicho.office.StaffId;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.policy.PolicyEvent.PolicyBriefed;
import jp.daicho.policy.PolicyEvent.PolicyPublished;
import jp.daicho.policy.PolicyEvent.PolicyReviewed;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.policy.PolicyId;
import jp.daicho.policy.PolicyKind;
import jp.daicho.policy.Succession;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;

/** What rules know of an organ's policies: which was in force when, and what was done about it. */
final class PolicyBook {

    private final Map<Long, PolicyEvent> entries = new TreeMap<>();
    private final Map<StaffId, Map<Long, PolicyBriefed>> briefings = new HashMap<>();
    private Succession succession = Succession.EMPTY;

    void on(PolicyEvent event, long at) {
        entries.put(at, event);
        succession = succession.on(event);
        if (event instanceof PolicyBriefed briefing) {
            for (StaffId staff : briefing.staff()) {
                briefings.computeIfAbsent(staff, none -> new TreeMap<>()).put(at, briefing);
            }
        }
    }

    /** Only facts are taken out, on which no succession hangs. */
    void takeOut(long voided) {
        entries.remove(voided);
        briefings.values().forEach(each -> each.remove(voided));
    }

    /** The versions of a kind that ever are in force, by their first day. */
    List<PolicyVersionAdopted> versions(PolicyKind kind) {
        return succession.versions(kind).stream()
                .filter(version -> !inForce(version).isEmpty())
                .toList();
    }

    Period inForce(PolicyVersionAdopted version) {
        return succession.inForce(version);
    }

    /** The days on which some version of a kind is in force. */
    Days inForce(PolicyKind kind) {
        return Days.of(versions(kind).stream().map(this::inForce).toList());
    }

    /** The days on which a policy was published. */
    List<LocalDate> published(PolicyId policy) {
        return facts(PolicyPublished.class)
                .filter(fact -> fact.policy().equals(policy))
                .map(PolicyPublished::effectiveOn)
                .toList();
    }

    /** The days on which a version of a kind was adopted or reviewed. */
    List<LocalDate> evaluated(PolicyKind kind) {
        var reviewed = facts(PolicyReviewed.class)
                .filter(review -> adopted(review.policy()).kind() == kind)
                .map(PolicyReviewed::effectiveOn);
        return Stream.concat(versions(kind).stream().map(PolicyVersionAdopted::effectiveOn), reviewed)
                .toList();
    }

    /**
     * The days on which somebody was briefed on the version of a kind then in force; what they heard before its first day
     * counts from then on.
     */
    List<LocalDate> briefed(StaffId staff, PolicyKind kind) {
        return briefings.getOrDefault(staff, Map.of()).values().stream()
                .filter(briefing -> adopted(briefing.policy()).kind() == kind)
                .flatMap(briefing -> counted(briefing).stream())
                .toList();
    }

    private Optional<LocalDate> counted(PolicyBriefed briefing) {
        var version = adopted(briefing.policy());
        var day = briefing.effectiveOn().isBefore(version.effective()) ? version.effective() : briefing.effectiveOn();
        return Optional.of(day).filter(inForce(version)::contains);
    }

    PolicyVersionAdopted adopted(PolicyId policy) {
        return requireNonNull(succession.adopted(policy));
    }

    /** Where a version was adopted. */
    long position(PolicyVersionAdopted version) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().equals(version))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Where a version of the kind was done away with on {@code day}, if one was. */
    List<Long> ended(PolicyKind kind, LocalDate day) {
        List<Long> ended = new ArrayList<>();
        entries.forEach((at, entry) -> {
            if (entry instanceof PolicySuperseded end
                    && end.effectiveOn().equals(day)
                    && adopted(end.policy()).kind() == kind) {
                ended.add(at);
            }
        });
        return ended;
    }

    private <F extends PolicyEvent.Fact> Stream<F> facts(Class<F> kind) {
        return entries.values().stream().filter(kind::isInstance).map(kind::cast);
    }
}

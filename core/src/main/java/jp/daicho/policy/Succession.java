package jp.daicho.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.Period;
import jp.daicho.shared.Text;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Which version follows which, and so on which days each is in force: from its first day until another of its line has
 * its own, or until it is done away with. A line is a kind; of procedures (実施手順), of which an office has several, it
 * is a kind and a title. A version that was withdrawn by its first day never was in force, and ends no other.
 */
public final class Succession {

    /** Nothing adopted yet. */
    public static final Succession EMPTY = new Succession(HashTreePMap.empty(), HashTreePMap.empty());

    private final PMap<PolicyId, PolicyVersionAdopted> adopted;
    private final PMap<PolicyId, PolicySuperseded> superseded;

    private Succession(PMap<PolicyId, PolicyVersionAdopted> adopted, PMap<PolicyId, PolicySuperseded> superseded) {
        this.adopted = adopted;
        this.superseded = superseded;
    }

    /** What follows from {@code event}. */
    public Succession on(PolicyEvent event) {
        return switch (event) {
            case PolicyVersionAdopted version -> new Succession(adopted.plus(version.policy(), version), superseded);
            case PolicySuperseded end -> new Succession(adopted, superseded.plus(end.policy(), end));
            case PolicyEvent.Fact ignored -> this;
        };
    }

    /** How a version was adopted; null if there is none of that code. */
    public @Nullable PolicyVersionAdopted adopted(PolicyId policy) {
        return adopted.get(policy);
    }

    /** Every version of a kind, by its first day. */
    public List<PolicyVersionAdopted> versions(PolicyKind kind) {
        return adopted.values().stream()
                .filter(version -> version.kind() == kind)
                .sorted(Comparator.comparing(PolicyVersionAdopted::effective)
                        .thenComparing(version -> version.policy().value()))
                .toList();
    }

    /** The days on which a version is in force; none, if it was withdrawn before. */
    public Period inForce(PolicyVersionAdopted version) {
        var until = Stream.concat(
                        Stream.ofNullable(superseded.get(version.policy())).map(PolicySuperseded::effectiveOn),
                        followers(version).map(PolicyVersionAdopted::effective))
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
        return new Period(version.effective(), until);
    }

    /** The versions of a kind in force on {@code day}: at most one, but of procedures one of each title. */
    public List<PolicyVersionAdopted> inForce(PolicyKind kind, LocalDate day) {
        return versions(kind).stream()
                .filter(version -> inForce(version).contains(day))
                .toList();
    }

    /** The version of {@code version}'s line that has the same first day, and wasn't withdrawn. */
    Optional<PolicyVersionAdopted> rival(PolicyVersionAdopted version) {
        return line(version)
                .filter(other -> other.effective().equals(version.effective()))
                .findFirst();
    }

    /** The last version of {@code version}'s line that began after it, and by {@code day}. */
    Optional<PolicyVersionAdopted> successor(PolicyVersionAdopted version, LocalDate day) {
        return followers(version)
                .filter(later -> !later.effective().isAfter(day))
                .max(Comparator.comparing(PolicyVersionAdopted::effective));
    }

    private Stream<PolicyVersionAdopted> followers(PolicyVersionAdopted version) {
        return line(version).filter(other -> other.effective().isAfter(version.effective()));
    }

    private Stream<PolicyVersionAdopted> line(PolicyVersionAdopted version) {
        return adopted.values().stream()
                .filter(other -> isOfOneLine(version, other) && !isWithdrawn(other) && !other.equals(version));
    }

    private static boolean isOfOneLine(PolicyVersionAdopted one, PolicyVersionAdopted other) {
        return one.kind() == other.kind()
                && (one.kind() != PolicyKind.PROCEDURE
                        || Text.comparable(one.title()).equals(Text.comparable(other.title())));
    }

    private boolean isWithdrawn(PolicyVersionAdopted version) {
        var end = superseded.get(version.policy());
        return end != null && !end.effectiveOn().isAfter(version.effective());
    }
}

package jp.daicho.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import jp.daicho.policy.PolicyEvent.PolicySuperseded;
import jp.daicho.policy.PolicyEvent.PolicyVersionAdopted;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/** Which policies there are, of which kind and version, and which of a kind is in force on a day? */
public final class PoliciesKnown implements Lookup {

    /** None yet. */
    public static final PoliciesKnown NONE = new PoliciesKnown(Succession.EMPTY, PolicyId.codes());

    private final Succession succession;
    private final NextCode next;

    private PoliciesKnown(Succession succession, NextCode next) {
        this.succession = succession;
        this.next = next;
    }

    public boolean knows(PolicyId policy) {
        return succession.adopted(policy) != null;
    }

    /** How {@code policy} was adopted: its kind, version, title; refuse one that nobody has adopted. */
    public PolicyVersionAdopted adopted(PolicyId policy) {
        var version = succession.adopted(policy);
        if (version == null) {
            throw Refused.notFound("record-unknown", policy);
        }
        return version;
    }

    public PolicyKind kind(PolicyId policy) {
        return adopted(policy).kind();
    }

    public boolean isInForce(PolicyId policy, LocalDate day) {
        return succession.inForce(adopted(policy)).contains(day);
    }

    /** The version of a kind in force on {@code day}; of procedures, of which several are, the newest. */
    public Optional<PolicyId> inForce(PolicyKind kind, LocalDate day) {
        return succession.inForce(kind, day).stream()
                .map(PolicyVersionAdopted::policy)
                .reduce((earlier, later) -> later);
    }

    /** Refuse a version whose line has another with the same first day. */
    void refuseRival(PolicyVersionAdopted version) {
        succession.rival(version).ifPresent(rival -> {
            throw Refused.byRule("policy-day-taken", rival.policy(), rival.effective());
        });
    }

    /** Refuse to take an old version for the one in force: on {@code day} a later one of its line has its place. */
    void refuseReplaced(PolicyVersionAdopted version, LocalDate day) {
        succession.successor(version, day).ifPresent(later -> {
            throw Refused.byRule("policy-replaced", version.policy(), later.policy(), later.effective());
        });
    }

    /** Refuse to let a version go on in another's place that is of another kind, or not in force on that day. */
    void refuseSuccessor(PolicyId successor, PolicyKind kind, LocalDate day) {
        if (kind(successor) != kind) {
            throw Refused.byRule("policy-of-another-kind", successor, kind(successor));
        } else if (!isInForce(successor, day)) {
            throw Refused.byRule("policy-not-in-force", successor, day);
        }
    }

    /** The code of a new policy: the one given by hand, if it is free, or the next. */
    public PolicyId codeFor(@Nullable PolicyId given) {
        return next.codeFor(given, this::knows, PolicyId::new);
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(PolicyVersionAdopted.class, PolicySuperseded.class);
    }

    @Override
    public PoliciesKnown on(Recorded recorded) {
        var event = (PolicyEvent) recorded.event();
        return new PoliciesKnown(succession.on(event), next.after(event.policy().value()));
    }
}

package jp.daicho.contract.subcontract;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SequencedCollection;
import java.util.stream.Stream;
import jp.daicho.clause.ClauseId;
import jp.daicho.contract.subcontract.SubcontractEvent.FlowDownRecorded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractApproved;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractEnded;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRefused;
import jp.daicho.contract.subcontract.SubcontractEvent.SubcontractRequested;
import org.jspecify.annotations.Nullable;

/**
 * A sub (再委託先) as it was known on some day.
 *
 * @param approved the consent it had first
 * @param flowDown the clauses that its own contract has, by code
 * @param originalConsent whether the one who outsourced first consented to its handling individual numbers
 * @param since the day of its present state
 */
public record Subcontract(
        SubcontractRequested request,
        @Nullable SubcontractApproved approved,
        @Nullable SubcontractRefused refused,
        @Nullable SubcontractEnded ended,
        List<ClauseId> flowDown,
        boolean originalConsent,
        LocalDate since) {

    /** What became of a request; {@code events} are of one sub, the request first. */
    static Subcontract of(SequencedCollection<SubcontractEvent> events) {
        var request = (SubcontractRequested) events.getFirst();
        var sub = new Subcontract(request, null, null, null, List.of(), false, request.effectiveOn());
        for (SubcontractEvent event : events) {
            sub = sub.after(event);
        }
        return sub;
    }

    private Subcontract after(SubcontractEvent event) {
        var day = event.effectiveOn();
        return switch (event) {
            case SubcontractRequested ignored -> this;
            case SubcontractApproved consent ->
                new Subcontract(
                        request,
                        approved == null ? consent : approved,
                        refused,
                        ended,
                        with(consent.flowDown()),
                        originalConsent || consent.originalConsent(),
                        approved == null ? day : since);
            case SubcontractRefused refusal ->
                new Subcontract(request, approved, refusal, ended, flowDown, originalConsent, day);
            case SubcontractEnded end ->
                new Subcontract(request, approved, refused, end, flowDown, originalConsent, day);
            case FlowDownRecorded bound ->
                new Subcontract(request, approved, refused, ended, with(bound.flowDown()), originalConsent, since);
        };
    }

    private List<ClauseId> with(Collection<ClauseId> more) {
        return Stream.concat(flowDown.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
    }

    public SubcontractId id() {
        return request.sub();
    }

    /** The sub it works for; null if that is the vendor itself. */
    public @Nullable SubcontractId parent() {
        return request.parent();
    }

    public SubcontractState state() {
        if (ended != null) {
            return SubcontractState.FINISHED;
        } else if (refused != null) {
            return SubcontractState.REFUSED;
        }
        return approved == null ? SubcontractState.REQUESTED : SubcontractState.APPROVED;
    }

    /** Whether it has a consent of its own that has not ended; what is above it is another matter. */
    public boolean isApproved() {
        return state() == SubcontractState.APPROVED;
    }

    /** Whether, by all that is known, it works: by consent, or as it was found. */
    public boolean isAtWork() {
        return isApproved() || (request.inUse() && ended == null);
    }
}

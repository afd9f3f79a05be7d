package jp.daicho.ledger.decide;

import java.util.Set;
import java.util.TreeSet;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.Sealer;
import jp.daicho.ledger.keys.SubjectKeys;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Fold;
import jp.daicho.shared.Forgotten;
import jp.daicho.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Destroys the keys of everybody of whom the ledger says that they are forgotten.
 *
 * <p>The ledger says so first; if nobody gets to the key then, whoever opens the ledger next does. The keys know how much
 * of the ledger was looked at for that, so that only what is newer is read, and all of it once keys come back from a
 * backup that is older than the forgetting.
 */
public final class ForgottenKeys implements Fold {

    /** So many events may be looked at again and again, rather than writing to the keys that they were. */
    private static final long FEW = 1_000;

    private final Reading reading;
    private final SubjectKeys keys;
    private final Sealer sealer;

    public ForgottenKeys(Reading reading, SubjectKeys keys, Sealer sealer) {
        this.reading = reading;
        this.keys = keys;
        this.sealer = sealer;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(Forgotten.class);
    }

    /** Do what was left undone. Whoever may not change the keys leaves it to others, and opens those boxes no more. */
    public void catchUp() {
        try {
            destroy();
        } catch (Refused notFromHere) {
            return;
        }
    }

    /** Destroy the keys of those just forgotten. */
    void destroyNow() {
        try {
            destroy();
        } catch (Refused failed) {
            throw Refused.unusable("key-not-destroyed", keys.location());
        }
    }

    private void destroy() {
        if (keys.state() != KeysState.READY) {
            return;
        }
        long until = reading.size();
        long from = keys.forgottenUntil() > until ? 0 : keys.forgottenUntil();
        var subjects = new TreeSet<String>();
        var hole = gather(subjects, from, until);
        sealer.forget(subjects);
        if (hole != null) {
            throw hole;
        }
        if (!subjects.isEmpty() || until - from > FEW) {
            keys.forget(subjects, until);
        }
    }

    /** Gather whoever is to be forgotten, on both sides of every hole; the last one, if there is any, is returned. */
    private @Nullable Refused gather(Set<String> subjects, long from, long until) {
        Refused hole = null;
        for (long next = from; next < until; ) {
            try {
                reading.read(next, until, this, recorded -> subjects.add(((Forgotten) recorded.event()).subject()));
                next = until;
            } catch (Refused damaged) {
                hole = damaged;
                next = Hole.before(damaged) + 1;
            }
        }
        return hole;
    }
}

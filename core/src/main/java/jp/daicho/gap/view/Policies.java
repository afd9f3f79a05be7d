package jp.daicho.gap.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.daicho.clause.ClauseEvent;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.gap.policy.OrganPolicies;
import jp.daicho.office.OrganEvent;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.policy.GuidelineEvent;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Recorded;

/** The story of the organ's policies. */
final class Policies implements Chronicle {

    private final Shelf shelf;
    private final List<OrganPolicies> organs = new ArrayList<>(1);

    Policies(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(OrganEvent.class, StaffEvent.class, PolicyEvent.class, GuidelineEvent.class, ClauseEvent.class);
    }

    /** The organ's establishment is the first event of every ledger. */
    @Override
    public void on(Recorded recorded) {
        if (recorded.event() instanceof OrganEstablished established) {
            var organ = new OrganPolicies(established, recorded.position());
            organs.add(organ);
            shelf.begin(organ);
        }
        organs.forEach(organ -> on(recorded, organ));
    }

    private void on(Recorded recorded, OrganPolicies organ) {
        long position = recorded.position();
        switch (recorded.event()) {
            case PolicyEvent event -> organ.on(event, position);
            case StaffRegistered event -> organ.on(event, position);
            case GuidelineEditionNoted event -> organ.on(event, position);
            case CatalogueEditionRecorded event -> organ.on(event, position);
            case StaffTransferred event -> organ.on(event, position);
            case EntryVoided event -> organ.takeOut(event.position());
            default -> {
                return;
            }
        }
        shelf.change(organ);
    }
}

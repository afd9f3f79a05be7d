package jp.daicho.gap.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.daicho.clause.ClauseEvent.CatalogueEditionRecorded;
import jp.daicho.gap.rule.OrganStory;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.StaffEvent.StaffRegistered;
import jp.daicho.office.StaffEvent.StaffTransferred;
import jp.daicho.office.StaffId;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.shared.Days;
import jp.daicho.shared.Period;
import jp.daicho.shared.Stretch;
import jp.daicho.shared.Timeline;

/** What rules know of the policies of the organ, of those who have to follow them, and of what they follow themselves. */
public final class OrganPolicies extends OrganStory {

    private final PolicyBook book = new PolicyBook();
    private final Map<Long, StaffRegistered> staff = new TreeMap<>();
    private final Map<StaffId, Timeline<StaffTransferred>> transfers = new HashMap<>();
    private final Map<Long, GuidelineEditionNoted> guidelines = new TreeMap<>();
    private final Map<Long, CatalogueEditionRecorded> editions = new TreeMap<>();

    public OrganPolicies(OrganEstablished established, long position) {
        super(established, position);
    }

    public void on(PolicyEvent event, long at) {
        book.on(event, at);
    }

    public void on(StaffRegistered event, long at) {
        staff.put(at, event);
    }

    public void on(StaffTransferred event, long at) {
        transfers.computeIfAbsent(event.staff(), none -> new Timeline<>()).put(event.effectiveOn(), at, event);
    }

    public void on(GuidelineEditionNoted event, long at) {
        guidelines.put(at, event);
    }

    public void on(CatalogueEditionRecorded event, long at) {
        editions.put(at, event);
    }

    @Override
    public void takeOut(long voided) {
        book.takeOut(voided);
        guidelines.remove(voided);
        transfers.values().forEach(each -> each.remove(voided));
    }

    @Override
    public Set<String> sections(LocalDate day) {
        return established().section() == null ? Set.of() : Set.of(established().section());
    }

    /** The day from which on its register is kept; nobody asks what was lacking before. */
    LocalDate since() {
        return established().effectiveOn();
    }

    PolicyBook book() {
        return book;
    }

    /** Everybody registered, by position. */
    Map<Long, StaffRegistered> staff() {
        return Collections.unmodifiableMap(staff);
    }

    /** The days on which somebody belongs to the organ: until they leave it (人事異動), and again if they come back. */
    Days belongs(StaffRegistered registered) {
        var gone = transfers.getOrDefault(registered.staff(), new Timeline<>()).stretches().stream()
                .filter(place -> place.value().leaves())
                .map(Stretch::period)
                .toList();
        return Days.of(Period.from(registered.effectiveOn())).without(Days.of(gone));
    }

    /** The editions of the ministry's guideline noted, by position. */
    Map<Long, GuidelineEditionNoted> guidelines() {
        return Collections.unmodifiableMap(guidelines);
    }

    /** The catalogue editions recorded, by position. */
    Map<Long, CatalogueEditionRecorded> editions() {
        return Collections.unmodifiableMap(editions);
    }
}

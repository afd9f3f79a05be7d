package jp.daicho.policy;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.daicho.policy.GuidelineEvent.GuidelineEditionNoted;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Lookup;
import jp.daicho.shared.NextCode;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Text;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Which editions of the ministry's guideline were noted, and under which code comes the next? */
public final class GuidelinesKnown implements Lookup {

    /** None yet. */
    public static final GuidelinesKnown NONE =
            new GuidelinesKnown(HashTreePMap.empty(), HashTreePMap.empty(), GuidelineId.codes());

    private final PMap<GuidelineId, Long> codes;
    private final PMap<Long, GuidelineEditionNoted> noted;
    private final NextCode next;

    private GuidelinesKnown(PMap<GuidelineId, Long> codes, PMap<Long, GuidelineEditionNoted> noted, NextCode next) {
        this.codes = codes;
        this.noted = noted;
        this.next = next;
    }

    public boolean knows(GuidelineId guideline) {
        return codes.containsKey(guideline);
    }

    /** Under which code an edition was noted that still counts, however it was typed. */
    Optional<GuidelineEditionNoted> noted(String edition) {
        var comparable = Text.comparable(edition);
        return noted.values().stream()
                .filter(each -> Text.comparable(each.edition()).equals(comparable))
                .findFirst();
    }

    GuidelineId next() {
        return new GuidelineId(next.code());
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(GuidelineEvent.class, EntryVoided.class);
    }

    @Override
    public GuidelinesKnown on(Recorded recorded) {
        return switch (recorded.event()) {
            case GuidelineEditionNoted event ->
                new GuidelinesKnown(
                        codes.plus(event.guideline(), recorded.position()),
                        noted.plus(recorded.position(), event),
                        next.after(event.guideline().value()));
            case EntryVoided event -> new GuidelinesKnown(codes, noted.minus(event.position()), next);
            default -> throw new IllegalArgumentException("not asked for: " + Objects.toString(recorded));
        };
    }
}

package jp.daicho.gap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.FindingEvent;
import jp.daicho.audit.FindingEvent.FindingRaised;
import jp.daicho.gap.rule.Story;
import jp.daicho.vendor.VendorId;
import org.jspecify.annotations.Nullable;

/** What rules know of one audit or self-check. */
public final class AuditStory implements Story {

    private final AuditPlanned planned;
    private final long position;
    private final Map<String, FindingStory> findings = new LinkedHashMap<>();

    public AuditStory(AuditPlanned event, long position) {
        planned = event;
        this.position = position;
    }

    public void on(FindingEvent event, long at) {
        if (event instanceof FindingRaised raised) {
            findings.put(raised.finding(), new FindingStory(raised, at));
        } else {
            var finding = findings.get(event.finding());
            if (finding != null) {
                finding.on(event, at);
            }
        }
    }

    /** Findings can't be taken out; what can be concerns the years alone. */
    @Override
    public void takeOut(long voided) {}

    @Override
    public String id() {
        return planned.audit().value();
    }

    @Override
    public @Nullable VendorId vendor() {
        return null;
    }

    @Override
    public String title(LocalDate day) {
        return planned.scope();
    }

    @Override
    public Set<String> sections(LocalDate day) {
        return Set.copyOf(planned.sections());
    }

    /** Where it was planned. */
    long position() {
        return position;
    }

    public AuditPlanned planned() {
        return planned;
    }

    Collection<FindingStory> findings() {
        return findings.values();
    }
}

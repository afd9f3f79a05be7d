package jp.daicho.audit.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.audit.AuditEvent;
import jp.daicho.audit.AuditEvent.AuditPlanned;
import jp.daicho.audit.AuditId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;

/** Show me the audits and self-checks, as they were on a business day. */
public final class AuditRecords implements View {

    /** Every one planned, by code. */
    public record AuditsOn(LocalDate day) implements Question<List<AuditRow>> {}

    public record OneAudit(AuditId audit, LocalDate day) implements Question<AuditDetails> {}

    private final Map<AuditId, AuditRecord> audits = new TreeMap<>(Comparator.comparing(AuditId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(AuditEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case AuditPlanned event -> audits.put(event.audit(), new AuditRecord(event));
            case AuditEvent event -> known(event.audit()).on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void takeOut(String record, EntryVoided event) {
        var audit = audits.get(new AuditId(record));
        if (audit != null) {
            audit.takeOut(event.position());
        }
    }

    @QueryHandler
    List<AuditRow> answer(AuditsOn question) {
        return audits.values().stream()
                .map(audit -> audit.row(question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    AuditDetails answer(OneAudit question) {
        return known(question.audit()).details(question.day());
    }

    private AuditRecord known(AuditId audit) {
        var found = audits.get(audit);
        if (found == null) {
            throw Refused.notFound("record-unknown", audit);
        }
        return found;
    }
}

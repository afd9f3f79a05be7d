package jp.daicho.office.approval.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.office.approval.ExceptionEvent.ExceptionApplied;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.EntryVoided;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.View;
import org.axonframework.queryhandling.QueryHandler;

/** Show me the exceptions (例外措置), as they were on a business day. */
public final class ExceptionRecords implements View {

    /** Every exception asked for, by code. */
    public record ExceptionsOn(LocalDate day) implements Question<List<ExceptionRow>> {}

    public record OneException(ExceptionId exception, LocalDate day) implements Question<ExceptionRow> {}

    private final Map<ExceptionId, ExceptionRecord> exceptions =
            new TreeMap<>(Comparator.comparing(ExceptionId::value));

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ExceptionEvent.class, EntryVoided.class);
    }

    @Override
    public void on(Recorded recorded) {
        switch (recorded.event()) {
            case ExceptionApplied event -> exceptions.put(event.exception(), new ExceptionRecord(event));
            case ExceptionEvent event -> known(event.exception()).on(event, recorded.position());
            case EntryVoided event -> takeOut(recorded.record(), event);
            default -> throw new IllegalArgumentException("not asked for: " + recorded);
        }
    }

    private void takeOut(String record, EntryVoided event) {
        var exception = exceptions.get(new ExceptionId(record));
        if (exception != null) {
            exception.takeOut(event.position());
        }
    }

    @QueryHandler
    List<ExceptionRow> answer(ExceptionsOn question) {
        return exceptions.values().stream()
                .map(exception -> exception.row(question.day()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @QueryHandler
    ExceptionRow answer(OneException question) {
        return known(question.exception()).row(question.day());
    }

    private ExceptionRecord known(ExceptionId exception) {
        var found = exceptions.get(exception);
        if (found == null) {
            throw Refused.notFound("record-unknown", exception);
        }
        return found;
    }
}

package jp.daicho.shell.office;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.daicho.office.approval.ExceptionEvent.ExceptionReviewed;
import jp.daicho.office.approval.ExceptionId;
import jp.daicho.office.approval.view.ExceptionRecords.ExceptionsOn;
import jp.daicho.office.approval.view.ExceptionRecords.OneException;
import jp.daicho.office.approval.view.ExceptionRow;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.wiring.CurrentRegister;
import jp.daicho.shell.wiring.StaffWords;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import org.springframework.stereotype.Component;

/** {@code exception list}, {@code exception show}, {@code exception history}. */
@Component
class ExceptionQuestions {

    private static final String GROUP = "exception";

    private final CurrentRegister register;
    private final StaffWords words;

    ExceptionQuestions(CurrentRegister register, StaffWords words) {
        this.register = register;
        this.words = words;
    }

    @Command(name = "exception list", group = GROUP, description = "exception.list")
    Reply list() {
        var names = words.names();
        return Reply.listing(
                        List.of("id", "title", "kind", "state", "record", "owner", "ownerName", "until"),
                        register.ask(new ExceptionsOn(register.day())).stream()
                                .map(row -> row(row, names))
                                .toList())
                .sparing("title", "owner");
    }

    @Command(name = "exception show", group = GROUP, description = "exception.show")
    Reply show(@Option(longName = "id", required = true, description = "exception.id") ExceptionId id) {
        var exception = register.ask(new OneException(id, register.day()));
        var fields = row(exception, words.names());
        fields.put(
                "reviews",
                exception.reviews().stream().map(ExceptionQuestions::review).toList());
        return Reply.details(fields);
    }

    @Command(name = "exception history", group = GROUP, description = "exception.history")
    Reply history(@Option(longName = "id", required = true, description = "exception.id") ExceptionId id) {
        register.ask(new OneException(id, register.day()));
        return Reply.listing(
                List.of("position", "recordedAt", "effectiveOn", "actorName", "event", "data"),
                register.history(id.value()));
    }

    private static Map<String, @Nullable Object> row(ExceptionRow row, Map<String, Object> names) {
        var applied = row.applied();
        var granted = row.granted();
        var refused = row.refused();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", applied.exception().value());
        fields.put("title", applied.reason());
        fields.put("state", row.state());
        fields.put("since", row.since());
        fields.put("kind", applied.kind());
        fields.put("record", applied.record());
        fields.put("owner", row.owner().value());
        fields.put("ownerName", names.get(row.owner().value()));
        fields.put("alternative", applied.alternative());
        fields.put("until", row.until());
        fields.put("appliedOn", applied.effectiveOn());
        fields.put("applicant", applied.applicant().value());
        if (granted != null) {
            fields.put("decidedOn", granted.effectiveOn());
            fields.put("approver", granted.approver().value());
            fields.put("decision", granted.decision());
        } else {
            fields.put("decidedOn", refused == null ? null : refused.effectiveOn());
            fields.put("approver", refused == null ? null : refused.approver().value());
            fields.put("decision", refused == null ? null : refused.decision());
        }
        fields.put("endedOn", row.ended() == null ? null : row.ended().effectiveOn());
        return fields;
    }

    private static Map<String, @Nullable Object> review(ExceptionReviewed review) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("on", review.effectiveOn());
        fields.put("text", review.text());
        return fields;
    }
}

package jp.daicho.shell.wiring;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.daicho.Register;
import jp.daicho.audit.AuditEvent;
import jp.daicho.cloud.CloudEvent;
import jp.daicho.contract.OfContract;
import jp.daicho.history.Wanted;
import jp.daicho.office.StaffEvent;
import jp.daicho.office.StaffId;
import jp.daicho.office.approval.ExceptionEvent;
import jp.daicho.policy.PolicyEvent;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Text;
import jp.daicho.shell.console.Moment;
import jp.daicho.social.AccountEvent;
import jp.daicho.vendor.VendorEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was recorded about one record or at all, as far as the request knows it. */
@Component
public final class History {

    /** Of which vocabulary a record's first event is, by the noun that shows it. */
    private static final Map<Class<?>, String> NOUNS = Map.of(
            StaffEvent.class, "staff",
            ExceptionEvent.class, "exception",
            VendorEvent.class, "vendor",
            OfContract.class, "contract",
            PolicyEvent.class, "policy",
            AuditEvent.class, "audit",
            CloudEvent.class, "cloud",
            AccountEvent.class, "social");

    private final CurrentRegister current;
    private final Registers registers;
    private final Account account;

    History(CurrentRegister current, Registers registers, Account account) {
        this.current = current;
        this.registers = registers;
        this.account = account;
    }

    /**
     * Which entries somebody wants to see.
     *
     * @param record what they are about, as it was typed
     * @param from the first day on which they were recorded, or their first position
     * @param to the last day, or the last position
     */
    public record Excerpt(
            @Nullable String record,
            @Nullable Moment from,
            @Nullable Moment to,
            @Nullable StaffId by,
            @Nullable String event) {}

    /** The entries, oldest first, in the shape scripts rely on. */
    public List<Map<String, @Nullable Object>> of(Excerpt excerpt) {
        var register = registers.current();
        var entries = register.history(account.name(), wanted(register, excerpt), current.known());
        var lines = new HistoryLines(new EventData(register), register.staffNames());
        return entries.stream().map(lines::of).toList();
    }

    /** Where in the ledger the entries are. */
    public long[] positions(Excerpt excerpt) {
        var register = registers.current();
        return register.positions(account.name(), wanted(register, excerpt), current.known());
    }

    /** The entry at a position, without its proof. */
    public Map<String, @Nullable Object> at(long position) {
        return current.entries(List.of(position)).getFirst();
    }

    /** The noun of what {@code record} is a code of; empty where no noun shows it. */
    public String noun(String record) {
        var register = registers.current();
        return register
                .history(account.name(), new Wanted(record, 0, Long.MAX_VALUE, null, null), current.known())
                .stream()
                .findFirst()
                .map(first -> NOUNS.entrySet().stream()
                        .filter(noun ->
                                noun.getKey().isInstance(first.recorded().event()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining()))
                .orElse("");
    }

    /** The position of the first event from then on. */
    public long first(Moment moment) {
        return Moments.first(registers.current(), moment);
    }

    private static Wanted wanted(Register register, Excerpt excerpt) {
        long from = excerpt.from() == null ? 0 : Moments.first(register, excerpt.from());
        long until = excerpt.to() == null ? Long.MAX_VALUE : Moments.end(register, excerpt.to());
        if (excerpt.from() != null && excerpt.to() != null && isReversed(excerpt.from(), excerpt.to(), from, until)) {
            throw Refused.badValue("range-reversed", "to");
        }
        var by = excerpt.by();
        return new Wanted(
                code(register, excerpt.record()), from, until, by == null ? null : by.value(), excerpt.event());
    }

    /** Of two days nothing may have been recorded on either, so positions alone don't tell. */
    private static boolean isReversed(Moment from, Moment to, long first, long until) {
        if (from instanceof Moment.EndOf begin && to instanceof Moment.EndOf end) {
            return begin.day().isAfter(end.day());
        }
        return first > until;
    }

    /** Nearly all codes are in capitals, and typed as it comes. */
    private static @Nullable String code(Register register, @Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var code = Text.folded(typed);
        return register.home().lastSequence(code).isPresent() ? code : code.toUpperCase(Locale.ROOT);
    }
}

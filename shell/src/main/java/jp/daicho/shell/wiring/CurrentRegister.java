package jp.daicho.shell.wiring;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.daicho.Register;
import jp.daicho.office.OrganId;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Grounds;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Sealed;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Notes;
import jp.daicho.shell.console.Questions;
import jp.daicho.shell.console.Reply;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The register as the request of the moment sees it: its organ, its account, its two clocks, its dry run. */
@Component
public final class CurrentRegister {

    private static final Duration FAR = Duration.ofDays(1);

    private final CurrentRequest request;
    private final Registers registers;
    private final Account account;
    private final Questions questions;
    private final Notes notes;

    CurrentRegister(CurrentRequest request, Registers registers, Account account, Questions questions, Notes notes) {
        this.request = request;
        this.notes = notes;
        this.questions = questions;
        this.registers = registers;
        this.account = account;
    }

    /** Record one act, or under a dry run say what it would record. {@code record} is what it is about. */
    public Reply.Changed change(String record, DomainCommand... act) {
        return change(registers.current(), record, List.of(act));
    }

    /** Record one act that makes a record, whose code is not known before. */
    public Reply.Changed create(DomainCommand act) {
        return change(registers.current(), "", List.of(act));
    }

    Reply.Changed change(Register register, String record, List<DomainCommand> act) {
        refusePast();
        if (request.get().dryRun()) {
            return rehearse(register, record, act);
        }
        confirmClock(register);
        var entries = register.record(account.name(), act).entries();
        var first = entries.isEmpty() ? null : entries.get(0).position();
        if (first != null) {
            registers.recorded(register);
            notes.say("verbose.recorded", first, entries.size());
        }
        return reply(register, record, entries, first);
    }

    /** Say what {@code act} would record. */
    Reply.Changed rehearse(Register register, String record, List<DomainCommand> act) {
        var entries = register.rehearse(account.name(), act).entries();
        if (!entries.isEmpty()) {
            notes.say("verbose.rehearsed", entries.get(0).position(), entries.size());
        }
        return reply(register, record, entries, null);
    }

    private static Reply.Changed reply(
            Register register, String record, List<Recorded> entries, @Nullable Long position) {
        var data = new EventData(register);
        return Reply.changed(
                entries.isEmpty() ? record : entries.get(0).record(),
                entries.stream()
                        .map(entry -> new Reply.Fact(entry.event().getClass().getSimpleName(), data.of(entry.event())))
                        .toList(),
                position);
    }

    /** What was known once can't be added to. */
    public void refusePast() {
        if (request.get().knownAt() != null) {
            throw Refused.badValue("known-at-writes", "known-at");
        }
    }

    /** Where all that is recorded has happened: refuse a business day that lies ahead, before anything is done. */
    public void refuseFuture() {
        var today = registers.current().today();
        if (day().isAfter(today)) {
            throw Refused.badValue("day-ahead", "on", day(), today);
        }
    }

    /** Whoever can be asked is asked once the clock is far ahead: an event from the future would lock out the present. */
    private void confirmClock(Register register) {
        if (request.get().noInput()) {
            return;
        }
        var ahead = register.sinceLastRecord();
        if (ahead.compareTo(FAR) > 0) {
            questions.confirm("clock.far-ahead", ahead.toDays(), register.today());
        }
    }

    /** The register itself, for one who may read it. */
    Register forReading() {
        var register = registers.current();
        register.admitReader(account.name());
        return register;
    }

    /** Ask with the knowledge the request names. */
    public <A> A ask(Question<A> question) {
        var register = registers.current();
        var until = until(register);
        if (request.get().verbose()) {
            notes.say("verbose.read", until == null ? register.size() : until);
        }
        return until == null ? register.ask(account.name(), question) : register.ask(account.name(), question, until);
    }

    /** Whose register it is. */
    public OrganId organ() {
        return new OrganId(registers.current().home().id().organ());
    }

    /** The business day asked about: the one named, that of the knowledge named, or today. */
    public LocalDate day() {
        if (request.get().on() != null) {
            return request.get().on();
        }
        var knownAt = request.get().knownAt();
        var register = registers.current();
        return knownAt == null ? register.today() : Moments.day(register, knownAt);
    }

    /** What a change rests on: its day, its reason, the papers that show it. */
    public Grounds grounds(@Nullable String reason, @Nullable List<Path> evidence) {
        return groundsOn(day(), reason, evidence);
    }

    /** The same for a change whose day goes by its own rule. */
    public Grounds groundsOn(LocalDate day, @Nullable String reason, @Nullable List<Path> evidence) {
        return new Grounds(day, reason, Papers.recognised(evidence));
    }

    /** The same for a correction, whose {@code --on} is the day that should have been recorded. */
    public Grounds groundsToday(@Nullable String reason, @Nullable List<Path> evidence) {
        return groundsOn(registers.current().today(), reason, evidence);
    }

    /** What was recorded about {@code record}, oldest first, in the shape scripts rely on. */
    public List<Map<String, @Nullable Object>> history(String record) {
        var register = registers.current();
        var until = until(register);
        var entries = register.history(account.name(), record, until == null ? register.size() : until);
        var lines = new HistoryLines(new EventData(register), register.staffNames());
        return entries.stream().map(lines::of).toList();
    }

    /** What was recorded at some positions, in their order, without the proofs. */
    public List<Map<String, @Nullable Object>> entries(List<Long> positions) {
        var register = registers.current();
        var entries = register.entries(account.name(), positions);
        var lines = new HistoryLines(new EventData(register), register.staffNames());
        return entries.stream().map(lines::entry).toList();
    }

    /** What was recorded in one act with the entry at {@code position}, but for what was taken out since. */
    public List<Recorded> act(long position) {
        return registers.current().act(account.name(), position);
    }

    /** What a box holds, or why it cannot be read. */
    public Object open(Sealed sealed, Class<? extends DomainEvent> event, String field) {
        return new EventData(registers.current()).opened(sealed, event, field);
    }

    /** How many events are known with the knowledge the request names. */
    long known() {
        var register = registers.current();
        var until = until(register);
        return until == null ? register.size() : register.among(until);
    }

    private @Nullable Long until(Register register) {
        var knownAt = request.get().knownAt();
        if (knownAt instanceof Moment.EndOf end && end.day().isAfter(register.today())) {
            throw Refused.badValue("known-at-ahead", "known-at", end.day(), register.today());
        }
        return knownAt == null ? null : Moments.of(register, knownAt).known();
    }
}

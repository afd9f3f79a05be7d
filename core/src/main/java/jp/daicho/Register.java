package jp.daicho;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.daicho.history.LedgerHistory;
import jp.daicho.history.Wanted;
import jp.daicho.ledger.Hole;
import jp.daicho.ledger.LedgerHome;
import jp.daicho.ledger.LedgerId;
import jp.daicho.ledger.axon.EventSerializer;
import jp.daicho.ledger.axon.LedgerEngine;
import jp.daicho.ledger.axon.LedgerEventStore;
import jp.daicho.ledger.decide.Change;
import jp.daicho.ledger.decide.ForgottenKeys;
import jp.daicho.ledger.decide.Lookups;
import jp.daicho.ledger.decide.Recorder;
import jp.daicho.ledger.fold.Desk;
import jp.daicho.ledger.fold.Reading;
import jp.daicho.ledger.keys.KeysState;
import jp.daicho.ledger.keys.Opened;
import jp.daicho.ledger.keys.Randomness;
import jp.daicho.ledger.keys.Sealer;
import jp.daicho.ledger.keys.SubjectKeys;
import jp.daicho.office.OrganEvent.OrganEstablished;
import jp.daicho.office.OrganKnown;
import jp.daicho.office.StaffId;
import jp.daicho.office.StaffRoll;
import jp.daicho.office.view.StaffMembers.StaffNames;
import jp.daicho.shared.DomainCommand;
import jp.daicho.shared.DomainEvent;
import jp.daicho.shared.Period;
import jp.daicho.shared.Question;
import jp.daicho.shared.Recorded;
import jp.daicho.shared.Refused;
import jp.daicho.shared.Role;
import jp.daicho.shared.Sealed;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * One organ's register, open: acts go in, answers come out.
 *
 * <p>Whoever acts or asks is named by an account of the machine or the database; what that account may do stands in the
 * register itself. For one thread at a time.
 */
public final class Register implements AutoCloseable {

    private final LedgerHome home;
    private final SubjectKeys keys;
    private final Sealer sealer;
    private final InstantSource clock;
    private final Reading reading;
    private final Lookups lookups;
    private final StaffAdmission admission;
    private final Desk now;
    private final Configuration axon;
    private final Recorder recorder;
    private final LedgerHistory history;
    private final PastDesk past;

    /** Open the register kept in {@code home}, and the keys beside it; it closes both with itself. */
    public Register(LedgerHome home, SubjectKeys keys, Randomness randomness, InstantSource clock) {
        this.home = home;
        this.keys = keys;
        this.clock = clock;
        sealer = new Sealer(home.id(), keys, randomness, () -> home.tail().position() > 0);
        var names = Daicho.eventNames();
        var serializer = new EventSerializer(names);
        var store = LedgerEventStore.over(
                LedgerEngine.builder(home).serializer(serializer).build());
        reading = new Reading(home, names, serializer);
        refuseWrongName(home, reading);
        var forgotten = new ForgottenKeys(reading, keys, sealer);
        forgotten.catchUp();
        lookups = new Lookups(reading, store, Daicho.lookups());
        admission = new StaffAdmission(lookups);
        past = new PastDesk(this::pastDesk);
        now = new Desk(reading, Daicho.views(), reading::size);
        axon = Assembly.of(serializer, store, now.bus(), sealer, reading, lookups);
        axon.start();
        recorder = new Recorder(home, store, axon.commandGateway(), admission, sealer, forgotten, lookups, clock);
        history = new LedgerHistory(home, reading, names);
    }

    /**
     * The first event is under the hash; what the home says of itself is not, yet new leaves and boxes are made with it.
     */
    private static void refuseWrongName(LedgerHome home, Reading reading) {
        if (first(reading) instanceof OrganEstablished named
                && !home.id().equals(new LedgerId(named.organ().value(), named.ledger()))) {
            throw Refused.damaged("store-meta-damaged", home.location());
        }
    }

    /** What can't be read names nobody; nothing is decided then, nor answered. */
    private static @Nullable DomainEvent first(Reading reading) {
        try {
            var first = reading.at(0);
            return first == null ? null : first.event();
        } catch (Refused unreadable) {
            if (unreadable.kind() != Refused.Kind.DAMAGED) {
                throw unreadable;
            }
            return null;
        }
    }

    /** Record one act, all of it or nothing; durable when this returns. */
    public Change record(String account, List<? extends DomainCommand> act) {
        return recorder.record(account, act);
    }

    /** Find out what {@link #record} would do, and record nothing. */
    public Change rehearse(String account, List<? extends DomainCommand> act) {
        return recorder.rehearse(account, act);
    }

    /** Let {@code account} read whatever can be read, or refuse it. */
    public void admitReader(String account) {
        admitReader(account, 0);
    }

    private void admitReader(String account, long known) {
        admission.admitReader(account, today(), known);
    }

    /** Read all that is known by now, so that no question has to wait for it; whoever may ask is asked then. */
    public void readAhead() {
        now.readAhead(admission.asks());
    }

    /** Ask with all that is known by now. */
    public <A> A ask(String account, Question<A> question) {
        admitReader(account, Long.MAX_VALUE);
        return now.ask(question);
    }

    /** Ask with the knowledge of the first {@code until} events, or of all where there are fewer. */
    public <A> A ask(String account, Question<A> question, long until) {
        admitReader(account, until);
        return past.at(until).ask(question);
    }

    private Desk pastDesk() {
        return new Desk(reading, Daicho.viewsOfThePast(), () -> reading.among(past.until()));
    }

    /** What was recorded about one record, among the first {@code until} events. */
    public List<LedgerHistory.Entry> history(String account, String record, long until) {
        return history(account, Wanted.about(record), until);
    }

    /** What was recorded and is {@code wanted}, among the first {@code until} events. */
    public List<LedgerHistory.Entry> history(String account, Wanted wanted, long until) {
        admitReader(account, until);
        return history.of(wanted, until);
    }

    /** Where in the ledger that is. */
    public long[] positions(String account, Wanted wanted, long until) {
        admitReader(account, until);
        return history.positions(wanted, until);
    }

    /** What was recorded about between two positions, or took effect on one of {@code days} that was known before. */
    public Set<String> touched(String account, long from, long until, Period days) {
        admitReader(account, until);
        return history.touched(from, until, days);
    }

    /** What was recorded at some positions, in their order. */
    public List<Recorded> entries(String account, List<Long> positions) {
        admitReader(
                account,
                1 + positions.stream().mapToLong(position -> position).max().orElse(-1));
        return positions.stream().map(reading::at).filter(Objects::nonNull).toList();
    }

    /** What was recorded in one act with the entry at {@code position}, but for what was taken out since. */
    public List<Recorded> act(String account, long position) {
        admitReader(account, position + 1);
        return history.act(position);
    }

    /** What a box holds that was found as {@code field} of an {@code event}. */
    public Opened open(Sealed sealed, Class<? extends DomainEvent> event, String field) {
        return sealer.open(sealed, event.getSimpleName(), field);
    }

    /** How the keys are that open the boxes. */
    public KeysState keys() {
        return sealer.state();
    }

    /** Who is behind {@code account}; whoever asks may know that. */
    public Optional<StaffId> staffBehind(String account) {
        return lookups.readable(StaffRoll.class).behind(account);
    }

    /** The names of the staff, sealed, as far as the ledger can be read; for whoever was let in. */
    public Map<String, Sealed> staffNames() {
        return askReadable(now, new StaffNames());
    }

    private <A> A askReadable(Desk desk, Question<A> question) {
        try {
            return desk.ask(question);
        } catch (Refused damaged) {
            return askReadable(past.at(Hole.before(damaged)), question);
        }
    }

    /** The hole before which whoever asks is judged, as the refusal that names it; empty in a sound ledger. */
    public Optional<Refused> hole() {
        try {
            lookups.now(OrganKnown.class);
            lookups.now(StaffRoll.class);
            return Optional.empty();
        } catch (Refused damaged) {
            return Optional.of(Hole.in(damaged));
        }
    }

    /** The name of {@code staff}, sealed. */
    public @Nullable Sealed nameOf(StaffId staff) {
        return staffNames().get(staff.value());
    }

    /** The roles {@code staff} holds today. */
    public Set<Role> roles(StaffId staff) {
        return lookups.readable(StaffRoll.class).roles(staff, today());
    }

    /** The business day it is for the organ. */
    public LocalDate today() {
        return local(clock.instant()).toLocalDate();
    }

    /** What the organ's clocks show at {@code instant}. */
    public ZonedDateTime local(Instant instant) {
        return instant.atZone(admission.zone());
    }

    /** How long ago the last event was recorded, by this machine's clock; nothing while there is none. */
    public Duration sinceLastRecord() {
        var tail = home.tail();
        return tail.position() == 0
                ? Duration.ZERO
                : Duration.between(Instant.ofEpochMilli(tail.maxTimestamp()), clock.instant());
    }

    /** How many of the first {@code known} events there are. */
    public long among(long known) {
        return reading.among(known);
    }

    /** The number of events recorded by now. */
    public long size() {
        return reading.size();
    }

    /** The organ's day on which the event at {@code position} was recorded. */
    public LocalDate dayOf(long position) {
        var entry = reading.at(position);
        if (entry == null) {
            throw Refused.badValue("position-ahead", "known-at", position, size() - 1);
        }
        return local(entry.recordedAt()).toLocalDate();
    }

    /** The number of events known at the end of {@code day}. */
    public long knownBy(LocalDate day) {
        var next = day.plusDays(1).atStartOfDay(admission.zone()).toInstant();
        return home.positionBefore(next.toEpochMilli()) + 1;
    }

    public LedgerHome home() {
        return home;
    }

    @Override
    public void close() {
        axon.shutdown();
        keys.close();
        home.close();
    }
}

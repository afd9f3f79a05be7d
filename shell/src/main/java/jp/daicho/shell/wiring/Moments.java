package jp.daicho.shell.wiring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.daicho.Register;
import jp.daicho.shared.Period;
import jp.daicho.shared.Question;
import jp.daicho.shared.Refused;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Moment;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.language.Codes;
import org.springframework.stereotype.Component;

/** Moments on both clocks: a business day, and how much was known. */
@Component
public final class Moments {

    private final CurrentRegister current;
    private final Registers registers;
    private final Account account;
    private final CurrentRequest request;

    Moments(CurrentRegister current, Registers registers, Account account, CurrentRequest request) {
        this.current = current;
        this.registers = registers;
        this.account = account;
        this.request = request;
    }

    /**
     * A moment on both clocks.
     *
     * @param on the business day
     * @param known how many events are known
     */
    public record Both(LocalDate on, long known) {

        /** Whether it comes before the other on either clock. */
        public boolean isBefore(Both other) {
            return known < other.known || on.isBefore(other.on);
        }
    }

    /** What the request asks about: now, unless it says otherwise. */
    public Both asked() {
        return new Both(current.day(), current.known());
    }

    /** A day as it was known at its end; a position on the day it was recorded on. */
    public Both of(Moment moment) {
        return of(registers.current(), moment);
    }

    static Both of(Register register, Moment moment) {
        return new Both(day(register, moment), end(register, moment));
    }

    /**
     * The business day of that moment.
     *
     * @throws Refused {@code position-ahead}
     */
    static LocalDate day(Register register, Moment moment) {
        return switch (moment) {
            case Moment.EndOf end -> end.day();
            case Moment.UpTo upTo -> register.dayOf(upTo.position());
        };
    }

    /** The position of the first event from then on; it may be ahead. */
    static long first(Register register, Moment moment) {
        return switch (moment) {
            case Moment.EndOf day -> register.knownBy(day.day().minusDays(1));
            case Moment.UpTo upTo -> upTo.position();
        };
    }

    /** The position of the first event that came later: as many are known then; it may be ahead. */
    static long end(Register register, Moment moment) {
        return switch (moment) {
            case Moment.EndOf end -> register.knownBy(end.day());
            case Moment.UpTo upTo -> upTo.position() + 1;
        };
    }

    /** Ask with the knowledge of the first {@code known} events. */
    public <A> A ask(Question<A> question, long known) {
        return registers.current().ask(account.name(), question, known);
    }

    /** The records about which something was recorded between two moments, or that something known before took effect on. */
    public Set<String> touched(Both from, Both to) {
        var days = Period.through(from.on().plusDays(1), to.on());
        return registers.current().touched(account.name(), from.known(), to.known(), days);
    }

    /** The global options with which a command of this register answers for {@code moment}, in the shape for programs. */
    public Map<String, String> optionsAt(Both moment) {
        Map<String, String> options = new LinkedHashMap<>();
        var now = request.get();
        if (now.store() != null) {
            options.put("store", now.store());
        }
        options.put("organ", current.organ().value());
        options.put("lang", now.language().getLanguage());
        options.put("output", Codes.of(Output.JSON));
        options.put("on", moment.on().toString());
        options.put("known-at", "#" + (moment.known() - 1));
        return options;
    }
}

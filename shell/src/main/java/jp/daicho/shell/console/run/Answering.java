package jp.daicho.shell.console.run;

import java.io.PrintWriter;
import java.util.List;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.output.Printer;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two ends of every command: the values its method is given, and what becomes of its reply. */
@Component
final class Answering {

    private final CurrentRequest request;
    private final Values values;
    private final Printer printer;

    Answering(CurrentRequest request, Values values, Printer printer) {
        this.request = request;
        this.values = values;
        this.printer = printer;
    }

    /** What a parameter gets: the typed value or values, else the default, else null, false or 0. */
    @Nullable
    Object value(Slot slot, List<String> typed) {
        if (slot.source() == Slot.Source.REQUEST) {
            return request.get();
        }
        List<String> given = typed.isEmpty() && !slot.fallback().isEmpty() ? List.of(slot.fallback()) : typed;
        List<Object> read = given.stream().map(text -> values.read(slot, text)).toList();
        if (!read.isEmpty()) {
            return slot.many() ? read : read.getFirst();
        } else if (slot.type() == boolean.class) {
            return false;
        } else if (slot.type().isPrimitive()) {
            throw new IllegalStateException(slot.name() + " is primitive and has no default");
        }
        return null;
    }

    int answer(Reply reply, Signature command, PrintWriter out) {
        return printer.print(reply, command.description(), request.get(), out);
    }
}

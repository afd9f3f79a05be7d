package jp.daicho.shell.console.run;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import jp.daicho.shell.console.CurrentRequest;
import jp.daicho.shell.console.Output;
import jp.daicho.shell.console.Reply;
import jp.daicho.shell.console.Request;
import jp.daicho.shell.console.output.Printer;
import jp.daicho.shell.console.words.Signature;
import jp.daicho.shell.console.words.Slot;
import jp.daicho.shell.console.words.Values;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The two ends of every command: the values its method is given, and what becomes of its reply. */
@Component
final class Answering {

    private final CurrentRequest request;
    private final Values values;
    private final Printer printer;
    private final Narrator narrator;
    private final ObjectProvider<Pager> pager;

    Answering(CurrentRequest request, Values values, Printer printer, Narrator narrator, ObjectProvider<Pager> pager) {
        this.request = request;
        this.values = values;
        this.printer = printer;
        this.narrator = narrator;
        this.pager = pager;
    }

    /** What a parameter gets: the typed value or values, else the default, else null, false or 0. */
    @Nullable
    Object value(Slot slot, List<String> typed) {
        if (slot.source() == Slot.Source.REQUEST) {
            return request.get();
        }
        List<String> given = typed.isEmpty() && !slot.fallback().isEmpty() ? List.of(slot.fallback()) : typed;
        List<Object> read = given.stream()
                .flatMap(text -> Values.each(slot, text))
                .map(text -> values.read(slot, text))
                .toList();
        if (!read.isEmpty()) {
            return slot.many() ? read : read.getFirst();
        } else if (slot.type() == boolean.class) {
            return false;
        } else if (slot.type().isPrimitive()) {
            throw new IllegalStateException(slot.name() + " is primitive and has no default");
        }
        return null;
    }

    /** Write the reply, or have it shown; programs and scripts never meet the pager. */
    int answer(Reply reply, Signature command, PrintWriter out) {
        Request now = request.get();
        if (now.noInput() || now.output() != Output.TABLE) {
            return printer.print(reply, command.description(), now, out);
        }
        StringWriter answer = new StringWriter();
        int code = printer.print(reply, command.description(), now, new PrintWriter(answer));
        if (!narrator.untimed(() -> pager.getObject().shows(answer.toString()))) {
            out.print(answer);
        }
        return code;
    }
}

package jp.daicho.shell.console.interactive;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import jp.daicho.shell.console.FirstQuestion;
import jp.daicho.shell.console.run.Dispatcher;
import jp.daicho.shell.console.run.Session;
import jp.daicho.shell.console.run.Streams;
import org.jline.reader.LineReader;
import org.jline.terminal.Terminal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has one question answered unseen while the first prompt waits, so that the first answer a person gets comes as quickly as
 * the second. Keys typed meanwhile wait in the terminal.
 */
@Component
final class Rehearsal {

    private final Dispatcher dispatcher;
    private final LineReader reader;
    private final ObjectProvider<FirstQuestion> question;

    Rehearsal(Dispatcher dispatcher, LineReader reader, ObjectProvider<FirstQuestion> question) {
        this.dispatcher = dispatcher;
        this.reader = reader;
        this.question = question;
    }

    /** Let it take place as soon as the reader has begun to read its first line. */
    void expect(Session session) {
        reader.getWidgets().put(LineReader.CALLBACK_INIT, () -> {
            reader.getWidgets().remove(LineReader.CALLBACK_INIT);
            showPrompt();
            question.ifAvailable(first -> ask(first.words(), session));
            return true;
        });
    }

    /** A dumb terminal can't draw it again in its place; there it shows when all is over. */
    private void showPrompt() {
        if (!reader.getTerminal().getType().startsWith(Terminal.TYPE_DUMB)) {
            reader.callWidget(LineReader.REDRAW_LINE);
            reader.callWidget(LineReader.REDISPLAY);
        }
    }

    private void ask(List<String> words, Session session) {
        if (!words.isEmpty()) {
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Streams unseen = new Streams(session.streams().in(), nowhere, nowhere, true, true);
            dispatcher.run(() -> words, new Session(unseen, session.globals(), false), null);
            dispatcher.stand(session);
        }
    }
}
